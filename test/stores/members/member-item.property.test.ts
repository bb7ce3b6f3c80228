import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Challenge } from '../../../lib/domain/members/challenge.ts';
import { CONNECTION_STATUS_IDS } from '../../../lib/domain/members/connection-status.ts';
import { JOB_ORIGINS, JOB_STATUS_IDS, type Job } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { USE_CASES } from '../../../lib/domain/members/use-case.ts';
import { itemToJob, itemToMember, jobToItem, memberToItem } from '../../../lib/store/members/member-item.ts';
import { toAttributes, toValues } from '../../../lib/store/table/attribute-value.ts';
import { ItemUnreadableError } from '../../../lib/store/table/item-error.ts';
import type { Item } from '../../../lib/store/table/table-client.ts';
import { runningMember, testMember } from '../../support/members/members.ts';
import { forAll, runs } from '../../support/project/runs.ts';

const keysOf = <K extends string>(record: Readonly<Record<K, unknown>>): K[] => {
  const names: K[] = [];
  for (const name in record) names.push(name);
  return names;
};
const instant = fc.integer({ min: 0, max: 4_102_444_800_000 });
const text = fc.string({ unit: 'grapheme', maxLength: 20 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const guid = <P extends 'ACT' | 'CRD' | 'JOB'>(prefix: P): fc.Arbitrary<Guid<P>> =>
  fc.uuid().map((uuid) => `${prefix}-${uuid}` as const);

const challenge: fc.Arbitrary<Challenge> = fc.record({
  guid: guid('CRD'),
  type: fc.constantFrom('TEXT', 'OPTIONS', 'IMAGE_DATA', 'IMAGE_OPTIONS'),
  fieldName: text,
  label: text,
  imageData: orNull(text),
  options: fc.array(fc.record({ guid: guid('CRD'), label: text, value: text, dataUri: orNull(text) }), {
    maxLength: 3,
  }),
});

const base = runningMember();
const job: fc.Arbitrary<Job> = fc
  .record({
    status: fc.constantFrom(...keysOf(JOB_STATUS_IDS)),
    options: fc.record({ includeTransactions: fc.boolean(), includeHoldings: fc.boolean() }),
    step: fc.nat(),
    attempts: fc.nat(),
    claim: orNull(fc.record({ id: fc.uuid(), untilMs: instant })),
    progress: orNull(fc.json()),
    credentialsRevision: fc.nat(),
    isAuthenticated: fc.boolean(),
    challenges: fc.array(challenge, { maxLength: 3 }),
    challengeExpiresAtMs: orNull(instant),
    challengedAtMs: orNull(instant),
    transitions: fc.array(fc.record({ status: fc.constantFrom(...keysOf(JOB_STATUS_IDS)), atMs: instant }), {
      maxLength: 4,
    }),
    accountOutcomes: fc.array(
      fc.record({
        accountGuid: orNull(guid('ACT')),
        name: text,
        outcome: fc.constantFrom('committed' as const, 'failed' as const),
        failure: orNull(text),
        institutionName: orNull(text),
        roundedCount: fc.nat(),
        servedFrom: orNull(text),
        servedTo: orNull(text),
      }),
      { maxLength: 3 },
    ),
    notices: fc.array(fc.record({ institutionName: orNull(text), code: text, text }), { maxLength: 3 }),
    errorMessage: orNull(text),
    errorMessageCode: orNull(fc.nat()),
    startedAt: orNull(instant),
    finishedAt: orNull(instant),
  })
  .map((fields) => ({ ...base.job, ...fields }));

const member: fc.Arbitrary<Member> = fc
  .record({
    name: text,
    externalGuid: orNull(text),
    metadata: orNull(text),
    useCases: orNull(fc.subarray([...USE_CASES])),
    connectionStatus: orNull(fc.constantFrom(...keysOf(CONNECTION_STATUS_IDS))),
    connectionStatusMessage: orNull(text),
    needsUpdatedCredentials: fc.boolean(),
    aggregatedAt: orNull(instant),
    successfullyAggregatedAt: orNull(instant),
    mostRecentJobGuid: orNull(guid('JOB')),
    lastFailedAt: orNull(instant),
    upstreamFailures: orNull(fc.record({ count: fc.nat(), since: instant })),
    upstreamBusyUntil: orNull(instant),
    budgetFullAt: orNull(instant),
    postponedOrigin: orNull(fc.constantFrom(...JOB_ORIGINS)),
    acceptedCredentialsRevision: orNull(fc.nat()),
    credentialsRevision: fc.nat(),
    loginHash: orNull(text),
    deletedAt: orNull(instant),
    job: orNull(job),
  })
  .map((fields) => ({ ...testMember(), ...fields }));

/** What DynamoDB gives back for an item: through its own types and back. */
const stored = (item: Item): Item => ({ ...item, ...toValues(toAttributes(item)) });

describe('a stored member', () => {
  test('is read as it was written, whatever it and its job hold', () => {
    forAll(runs(150), member, orNull(instant), (written, dueAtMs) => {
      expect(itemToMember(stored(memberToItem(written, { dueAtMs })))).toEqual(written);
    });
  });

  test('is read when it was stored before credentials had numbers', () => {
    const without = (record: object, ...names: readonly string[]) =>
      Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
    const { pk, sk, ...now } = memberToItem(base, { dueAtMs: null });
    const before = without(
      now,
      'credentialsRevision',
      'upstreamFailures',
      'upstreamBusyUntil',
      'budgetFullAt',
      'postponedOrigin',
      'acceptedCredentialsRevision',
      'job',
    );
    const read = itemToMember({ ...before, job: without(base.job, 'credentialsRevision'), pk, sk });
    expect(read).toEqual({
      ...base,
      credentialsRevision: 0,
      upstreamFailures: null,
      upstreamBusyUntil: null,
      budgetFullAt: null,
      job: { ...base.job, credentialsRevision: 0 },
    });
  });

  test('is on the due index exactly while something is due', () => {
    expect(memberToItem(testMember(), { dueAtMs: null })).not.toHaveProperty('dueSk');
    expect(memberToItem(testMember(), { dueAtMs: 0 }).dueSk).toMatch(/^1970-01-01T00:00:00.000Z#USER#/);
  });

  test.each(['guid', 'connectionStatus', 'job', 'revision'])(
    'without a readable %s fails by name, never by value',
    (name) => {
      const broken = { ...memberToItem(testMember(), { dueAtMs: null }), [name]: 'a secret' };
      const read = () => itemToMember(broken);
      expect(read).toThrow(ItemUnreadableError);
      expect(read).toThrow(name);
      expect(read).not.toThrow('a secret');
    },
  );
});

test('an ended job is read as it was written', () => {
  forAll(runs(100), job, fc.integer({ min: 0, max: 4095 }), (written, ordinal) => {
    expect(itemToJob(stored(jobToItem(written, ordinal)))).toEqual(written);
  });
});

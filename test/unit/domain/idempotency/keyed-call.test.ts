import { describe, expect, test } from 'vitest';
import { type IdempotencyRecord, judgeRepeated } from '../../../../lib/domain/idempotency/idempotency-record.ts';
import { type KeyedRequest, keyedCallOf } from '../../../../lib/domain/idempotency/keyed-call.ts';

const REQUEST: KeyedRequest = {
  owner: 'USR-00000000-0000-4000-8000-000000000001',
  credential: 'session-token-1',
  idempotencyKey: 'order-1',
  request: Buffer.from('POST a tag'),
};
const call = keyedCallOf(REQUEST);
const like = (other: Partial<KeyedRequest>) => keyedCallOf({ ...REQUEST, ...other });

describe('a call with an Idempotency-Key', () => {
  test('that is repeated has the same marks', () => {
    expect(like({})).toEqual(call);
  });

  test.each([
    ['owner', { owner: 'USR-00000000-0000-4000-8000-000000000002' }],
    ['key', { idempotencyKey: 'order-2' }],
  ] as const)('of another %s has another name, and nothing in common', (_, other) => {
    const { name, credentialMark, requestMark, sealingKey } = like(other);
    expect(name).not.toBe(call.name);
    expect(credentialMark).not.toBe(call.credentialMark);
    expect(requestMark).not.toBe(call.requestMark);
    expect(sealingKey).not.toEqual(call.sealingKey);
  });

  test('of another credential has the same name, and another key for its answer (P3)', () => {
    const { name, credentialMark, sealingKey } = like({ credential: 'session-token-2' });
    expect(name).toBe(call.name);
    expect(credentialMark).not.toBe(call.credentialMark);
    expect(sealingKey).not.toEqual(call.sealingKey);
  });

  test('with another request has the same name and another mark of the request', () => {
    const other = like({ request: Buffer.from('POST a goal') });
    expect({ ...other, requestMark: call.requestMark }).toEqual(call);
    expect(other.requestMark).not.toBe(call.requestMark);
  });
});

describe('a repeated call (P8)', () => {
  const NOW = 1_000;
  const ANSWER = new Uint8Array([1]);
  const record = (fields: Partial<IdempotencyRecord>): IdempotencyRecord => ({
    credentialMark: call.credentialMark,
    requestMark: call.requestMark,
    leaseUntil: NOW + 1,
    expiresAt: NOW + 2,
    hasChanged: false,
    answer: null,
    ...fields,
  });
  const otherRequest = like({ request: Buffer.from('POST a goal') });
  const otherSession = like({ credential: 'session-token-2' });

  test.each([
    ['while the first is at work', {}, call, 'inProgress'],
    ['while the first is at work and has changed something', { hasChanged: true }, call, 'inProgress'],
    ['after the first has ended', { answer: ANSWER }, call, 'kept'],
    ['after the invocation of a first that changed something', { hasChanged: true, leaseUntil: NOW }, call, 'notKept'],
    ['after a record that is free by now', { leaseUntil: NOW }, call, 'inProgress'],
    ['after a record that has expired by now', { hasChanged: true, leaseUntil: 0, expiresAt: NOW }, call, 'inProgress'],
    ['with another request', { answer: ANSWER }, otherRequest, 'otherRequest'],
    ['with another request while the first is at work', {}, otherRequest, 'otherRequest'],
    ['of another session', { answer: ANSWER }, otherSession, 'notKept'],
    ['of another session while the first is at work', {}, otherSession, 'inProgress'],
    ['of another session with another request', { answer: ANSWER, hasChanged: true }, otherSession, 'notKept'],
  ] as const)('as %s gets the right answer', (_, fields, repeated, kind) => {
    expect(judgeRepeated(record(fields), repeated, NOW).kind).toBe(kind);
  });
});

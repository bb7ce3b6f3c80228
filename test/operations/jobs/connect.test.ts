import { beforeEach, describe, expect, test } from 'vitest';
import type { Connector, Context } from '../../../lib/connectors/kit/connector.ts';
import type { Observed } from '../../../lib/connectors/kit/observed.ts';
import { withNewAccess } from '../../../lib/domain/jobs/end-consent.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { Connected } from '../../../lib/domain/members/connected.ts';
import { createMemberStore } from '../../../lib/store/members/member-store.ts';
import { type PollWorld, pollWorld } from '../../support/jobs/poll-world.ts';
import { runAfterDeath } from '../../support/members/killed-worker.ts';
import { createMemoryTable, type MemoryTable } from '../../support/table/memory-table.ts';

/** An upstream whose setup token, the password here, becomes an access token at one claim. */
let connects: string[] = [];
let collects: Context[] = [];
let onConnect: () => Promise<void>;
let refusal: Observed<never> | null;
const connectOnce: NonNullable<Connector['connect']> = async ({ connection }) => {
  const setupToken = connection.answers.find(({ fieldName }) => fieldName === 'PASSWORD')?.value ?? '';
  connects.push(setupToken);
  await onConnect();
  return refusal ?? { kind: 'arrived', value: connected(`access by ${setupToken}`) };
};
const connected = (accessToken: string): Connected => ({
  secrets: { accessToken },
  connectionKey: null,
  upstreamIds: [],
  consentEndsAt: null,
});
const claiming: Connector = {
  connect: connectOnce,
  collect: async (context) => {
    collects.push(context);
    return { kind: 'arrived', value: { accounts: [], troubles: [], state: null, more: false } };
  },
};

let table: MemoryTable;
let world: PollWorld;
const newWorld = async (connector: Connector): Promise<void> => {
  table = createMemoryTable();
  world = await pollWorld(table, () => connector);
  await world.setCredentials('someone', 'setup-1');
};
beforeEach(async () => {
  connects = [];
  collects = [];
  onConnect = async () => undefined;
  refusal = null;
  await newWorld(claiming);
});

const place = () => ({ userGuid: world.member.userGuid, memberGuid: world.member.guid });
const dataKey = async () => {
  const client = await world.deps.clientOf(world.member.clientGuid);
  if (client === null) throw new Error('no client');
  return dataKeyOwnerOf(client);
};
const stored = async () => world.deps.credentials.read(place(), await dataKey());

/** As `PUT /members/{guid}` does. */
const giveAnswers = async (password: string): Promise<void> => {
  const before = await world.read();
  const after = { ...withNewAccess(before, 'UPDATED', world.clock()), revision: before.revision + 1 };
  const answers = [
    { guid: 'CRD-1', fieldName: 'LOGIN', value: 'someone' },
    { guid: 'CRD-2', fieldName: 'PASSWORD', value: password },
  ];
  const credentials = await world.deps.credentials.seal(place(), await dataKey(), answers);
  const { kind } = await createMemberStore(world).update({ before, after, credentials, events: [] });
  expect(kind).toBe('done');
};

const secretsOf = ({ connection }: Context) => connection.secrets;

describe('a connector that turns credentials into secrets', () => {
  test('makes the secrets once, and each later call uses them', async () => {
    await world.aggregate();
    await world.aggregate();
    expect(connects).toEqual(['setup-1']);
    expect(collects.map(secretsOf)).toEqual([
      { accessToken: 'access by setup-1' },
      { accessToken: 'access by setup-1' },
    ]);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });

  test('has them stored encrypted, and never in clear text of any encoding (P3, P39)', async () => {
    await world.aggregate();
    const left = JSON.stringify([table.items(), world.pollQueue.sent, world.log.lines], (_, value) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    for (const secret of ['access by setup-1', 'setup-1']) {
      for (const coding of ['latin1', 'base64', 'base64url', 'hex'] as const) {
        expect(left).not.toContain(Buffer.from(secret).toString(coding));
      }
    }
    expect((await stored())?.connected).toEqual(connected('access by setup-1'));
  });

  test('keeps them when the credentials change', async () => {
    await world.aggregate();
    await giveAnswers('setup-2');
    await world.aggregate();
    expect(connects).toEqual(['setup-1']);
    expect(collects.at(-1)?.connection.secrets).toEqual({ accessToken: 'access by setup-1' });
    expect(collects.at(-1)?.connection.answers.map(({ value }) => value)).toEqual(['someone', 'setup-2']);
  });

  test('replaces them when it connects again with other credentials only', async () => {
    await newWorld({ ...claiming, connectsAnew: true });
    await world.aggregate();
    await giveAnswers('setup-1');
    await world.aggregate();
    expect(connects).toEqual(['setup-1']);
    await giveAnswers('setup-2');
    await world.aggregate();
    expect(connects).toEqual(['setup-1', 'setup-2']);
    expect(secretsOf(collects.at(-1) as Context)).toEqual({ accessToken: 'access by setup-2' });
  });

  test('shows DENIED when the credentials are refused; a refresh tries again (P17)', async () => {
    refusal = {
      kind: 'failed',
      failure: { code: 'unauthorized', status: 403, retryAfterSeconds: null, wasSent: true },
    };
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'DENIED', refusedLoginCount: 1 });
    refusal = null;
    world.clock.advance(HOUR_MS);
    await world.aggregate();
    expect(connects).toHaveLength(2);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED', refusedLoginCount: 0 });
  });

  test('ends FAILED and stores nothing when the secrets are too long', async () => {
    await newWorld({
      ...claiming,
      connect: async () => ({ kind: 'arrived', value: connected('x'.repeat(70_000)) }),
    });
    await world.aggregate();
    expect(await world.read()).toMatchObject({ connectionStatus: 'FAILED' });
    expect((await stored())?.connected).toBeNull();
  });

  test('connects in one step, and starts its job with the secrets in the next one', async () => {
    const begun: Context[] = [];
    await newWorld({
      ...claiming,
      begin: async (context) => {
        begun.push(context);
        return { kind: 'arrived', value: { kind: 'ready', state: 'up-1' } };
      },
      observe: () => Promise.reject(new Error('it was ready')),
    });
    expect(await world.aggregate()).toEqual([0, 0]);
    expect(connects).toEqual(['setup-1']);
    expect(begun.map(secretsOf)).toEqual([{ accessToken: 'access by setup-1' }]);
    expect(await world.read()).toMatchObject({ connectionStatus: 'CONNECTED' });
  });
});

describe('credentials that are changed while the connector makes secrets of the old ones', () => {
  beforeEach(async () => {
    await newWorld({ ...claiming, connectsAnew: true });
    onConnect = async () => {
      onConnect = async () => undefined;
      await giveAnswers('setup-2');
    };
  });

  test('are kept: the job ends with what it has, and the next one uses them', async () => {
    await world.aggregate();
    expect(collects.map(secretsOf)).toEqual([{ accessToken: 'access by setup-1' }]);
    expect((await stored())?.connected).toBeNull();
    await world.aggregate();
    expect(connects).toEqual(['setup-1', 'setup-2']);
    expect((await stored())?.connected).toEqual(connected('access by setup-2'));
  });

  test('end the job with UPDATED and without a failure when its worker died afterwards', async () => {
    await runAfterDeath(world);
    expect(connects).toEqual(['setup-1']);
    expect(await world.read()).toMatchObject({ connectionStatus: 'UPDATED', failureCount: 0, job: null });
  });
});

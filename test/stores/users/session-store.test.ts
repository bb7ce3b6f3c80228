import { beforeEach, describe, expect, test } from 'vitest';
import { exchangeApiToken } from '../../../lib/app/users/exchange-api-token.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { openToken } from '../../../lib/domain/users/token.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { Item, Table } from '../../../lib/store/table/table-client.ts';
import { createSessionProver } from '../../../lib/store/users/session-prover.ts';
import { createSessionStore, type SessionStore } from '../../../lib/store/users/session-store.ts';
import { readTokenKeys } from '../../../lib/store/users/token-key-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { type UserChanges, userChanges } from '../../support/api/user-changes.ts';
import { type FreshTable, freshTable } from '../../support/table/dynamo.ts';

const START = Date.UTC(2026, 10, 21, 9);
let now: number;
let fresh: FreshTable;
let users: UserChanges;
let sessions: SessionStore;
let user: User;
const ids = testIds('sessions');
const clock = () => now;
const tokenKeys = () => readTokenKeys(fresh.table, ids);

beforeEach(async () => {
  now = START;
  fresh = await freshTable();
  users = userChanges({ table: fresh.table, clock, ids });
  sessions = createSessionStore({ table: fresh.table, clock, ids, tokenKeys });
  user = await users.made('CLT-00000000-0000-4000-8000-000000000001', 'u-1');
});

const open = async (kind: 'session' | 'api', token: string) => {
  const opened = openToken(kind, token, await readTokenKeys(fresh.table, ids));
  if (!opened) throw new Error('the token does not open');
  return opened;
};
const exchange = async (apiToken: string) =>
  exchangeApiToken(user.guid, (await open('api', apiToken)).hash, { sessions, clock, ids, tokenKeys });
const openSession = async (): Promise<string> => {
  const result = await exchange(await sessions.issueApiToken(user));
  if (result.kind !== 'done') throw new Error(result.kind);
  return result.token;
};
const prove = async (token: string) => {
  const { userGuid, hash } = await open('session', token);
  return sessions.prove(userGuid, hash);
};

describe('API tokens', () => {
  test('open one session when one token is exchanged 100 times at once (P4)', async () => {
    const token = await sessions.issueApiToken(user);
    const results = await Promise.all(Array.from({ length: 100 }, () => exchange(token)));
    expect(results.filter(({ kind }) => kind === 'done')).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === 'spent')).toHaveLength(99);
  });

  test('are good for ten minutes and not a second longer', async () => {
    const token = await sessions.issueApiToken(user);
    now += 10 * MINUTE_MS;
    expect(await exchange(token)).toEqual({ kind: 'spent' });
    const other = await sessions.issueApiToken(user);
    now += 10 * MINUTE_MS - SECOND_MS;
    expect(await exchange(other)).toMatchObject({ kind: 'done' });
  });

  test('are ended with the sessions of their user', async () => {
    const token = await sessions.issueApiToken(user);
    await sessions.endAll(user.guid);
    expect(await exchange(token)).toEqual({ kind: 'unknown' });
  });
});

describe('sessions', () => {
  test('have a token with 86 characters of base64url', async () => {
    expect(await openSession()).toMatch(/^[A-Za-z0-9_-]{86}$/);
  });

  test('live for 24 hours with a call every 29 min 59 s (P1)', async () => {
    const token = await openSession();
    for (const end = now + DAY_MS; now < end; ) {
      now += 30 * MINUTE_MS - SECOND_MS;
      expect(await prove(token)).toMatchObject({ kind: 'proven' });
    }
  });

  test('live thirty minutes from the last call, also if it did not move the end (P1)', async () => {
    const token = await openSession();
    now += 59 * SECOND_MS;
    expect(await prove(token)).toMatchObject({ kind: 'proven' });
    now += 30 * MINUTE_MS - SECOND_MS;
    expect(await prove(token)).toMatchObject({ kind: 'proven' });
  });

  test('end after 31 minutes without a call, and still say so a month later (P1)', async () => {
    const token = await openSession();
    now += 31 * MINUTE_MS;
    expect(await prove(token)).toEqual({ kind: 'expired' });
    now += 30 * DAY_MS;
    expect(await prove(token)).toEqual({ kind: 'expired' });
  });

  test('have an item that DynamoDB deletes within weeks of their end', async () => {
    await openSession();
    const [stored] = (await fresh.items()).filter(({ sk }) => sk.startsWith('SES#'));
    const daysKept = (Number(stored?.ttl) * SECOND_MS - now) / DAY_MS;
    expect(daysKept).toBeGreaterThan(1);
    expect(daysKept).toBeLessThan(31);
  });

  test('have their end written at most once a minute', async () => {
    const token = await openSession();
    fresh.meter.reset();
    for (let call = 0; call < 30; call += 1) {
      now += 4 * SECOND_MS;
      await prove(token);
    }
    expect(fresh.meter.calls.filter(({ name }) => name === 'UpdateItemCommand')).toHaveLength(2);
  });

  test('are good at once when new (P2)', async () => {
    expect(await prove(await openSession())).toMatchObject({ kind: 'proven', user: { guid: user.guid } });
  });

  test('are read strongly when new or just ended (P2, P5)', async () => {
    const { table } = fresh;
    const token = await openSession();
    const { userGuid, hash } = await open('session', token);
    const proveOnce = async (seenWeakly: readonly Item[]) => {
      const getMany: Table['getMany'] = async (keysRead, options) =>
        options.isConsistent ? table.getMany(keysRead, options) : seenWeakly;
      return (await createSessionProver({ table: { ...table, getMany }, clock })(userGuid, hash)).kind;
    };
    const whenOpen = await fresh.items();
    expect(await proveOnce([])).toBe('proven');
    await sessions.endAll(user.guid);
    expect(await proveOnce(whenOpen)).toBe('unknown');
  });

  test('of a user are all ended with the next call (P5)', async () => {
    const tokens = await Promise.all([openSession(), openSession(), openSession()]);
    await sessions.endAll(user.guid);
    for (const token of tokens) expect(await prove(token)).toEqual({ kind: 'unknown' });
    expect(await prove(await openSessionAgain())).toMatchObject({ kind: 'proven' });
  });

  test('are ended when the user is deleted (P5)', async () => {
    const token = await openSession();
    await users.delete(user.guid);
    expect(await prove(token)).toEqual({ kind: 'unknown' });
  });

  test('are stored in no encoding of their token, and neither are API tokens (P3)', async () => {
    const apiToken = await sessions.issueApiToken(user);
    const token = await openSession();
    const everything = JSON.stringify(await scan());
    for (const secret of [apiToken, token]) {
      const bytes = Buffer.from(secret, 'base64url');
      for (const spelling of [secret, bytes.toString('hex'), bytes.toString('base64'), encodeURIComponent(secret)]) {
        expect(everything).not.toContain(spelling);
      }
    }
  });
});

const openSessionAgain = async (): Promise<string> => {
  const current = await users.byExternalGuid(user.clientGuid, user.externalGuid);
  if (!current) throw new Error('no user');
  user = current;
  return openSession();
};

const scan = async (): Promise<unknown> => {
  const { ScanCommand } = await import('@aws-sdk/client-dynamodb');
  return (await fresh.client.send(new ScanCommand({ TableName: fresh.tableName }))).Items;
};

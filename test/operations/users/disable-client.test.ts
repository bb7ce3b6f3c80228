import { beforeEach, describe, expect, test } from 'vitest';
import { disableClient } from '../../../lib/app/users/disable-client.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { foundTokenKeys } from '../../../lib/runtime/token-keys.ts';
import { createClientStore } from '../../../lib/store/users/client-store.ts';
import { createSessionStore } from '../../../lib/store/users/session-store.ts';
import { createUserStore } from '../../../lib/store/users/user-store.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { startApiOn, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { testTable } from '../../support/table/test-table.ts';

let api: TestApi;
let clientGuid: Guid<'CLT'>;
let app: TestCaller;
let waits: number[];
/** What happens in the pause after the keys were refused. */
let meanwhile: () => Promise<void>;

beforeEach(async () => {
  waits = [];
  meanwhile = async () => undefined;
  api = await startApiOn(await testTable(), testIds(), {}, { backgroundIntervalHours: 24 });
  clientGuid = (await api.partner.get('/client')).json.client.guid;
  app = await api.signIn('u-1');
});

const clients = () => createClientStore(api);
const disable = (guid = clientGuid) =>
  disableClient(guid, {
    clients: clients(),
    users: createUserStore(api),
    sessions: createSessionStore({ ...api, ids: testIds(), tokenKeys: foundTokenKeys(api.table) }),
    wait: async (ms) => {
      waits.push(ms);
      await meanwhile();
    },
  });
const enable = () => clients().setDisabled(clientGuid, false);
/** A turn that is found ten minutes late is put off. */
const SWEPT_EACH_MS = 9 * MINUTE_MS;

/** Whether the background starts a job within so many days; a first turn may be nearly two days away. */
const hasTurn = async (days: number): Promise<boolean> => {
  for (let passedMs = 0; passedMs <= days * DAY_MS; passedMs += SWEPT_EACH_MS) {
    api.clock.advance(SWEPT_EACH_MS);
    await api.sweepOnce();
    if (api.pollQueue.sent.length > 0) return true;
  }
  return false;
};

describe('a client that is disabled', () => {
  test('has its keys refused and all sessions of users ended, also from a late call (P5)', async () => {
    const others = await Promise.all(['u-2', 'u-3'].map((id) => api.signIn(id)));
    meanwhile = async () => {
      const answer = await api.partner.get('/client');
      expect([answer.status, answer.json.error.message]).toEqual([
        401,
        'The client of the MD-API-KEY header is disabled.',
      ]);
    };
    expect(await disable()).toEqual({ kind: 'done', users: 3 });
    // Five seconds that a function may go by what it read before, and ten of its last call.
    expect(waits).toEqual([15_000]);
    for (const session of [app, ...others]) expect((await session.get('/user')).status).toBe(401);
  });

  test('ends the sessions of every user, however many users there are (P5)', async () => {
    const everyUser = Array.from({ length: 1_203 }, (_, at) =>
      toGuid('USR', `00000000-0000-4000-8000-${String(at).padStart(12, '0')}`),
    );
    const ended: string[] = [];
    const done = await disableClient(clientGuid, {
      clients: clients(),
      users: {
        guidsOfClient: async (_, after, limit) => {
          const begin = after === null ? 0 : everyUser.indexOf(after) + 1;
          return everyUser.slice(begin, begin + limit);
        },
      },
      sessions: { endAll: async (guid) => void ended.push(guid) },
      wait: async () => undefined,
    });
    expect(done).toEqual({ kind: 'done', users: everyUser.length });
    expect(ended.toSorted()).toEqual(everyUser);
  });

  test('leaves no session to a call that was running when it was disabled (P5)', async () => {
    const token = (await api.partner.get('/users/u-1/api_token')).json.api_token.token;
    meanwhile = async () => {
      const opened = await api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', {});
      app = api.caller({ 'MD-SESSION-TOKEN': opened.json.session.token });
      expect((await app.get('/user')).status).toBe(200);
    };
    await disable();
    expect((await app.get('/user')).status).toBe(401);
  });

  test('has its running job end as usual, and starts no other', async () => {
    await api.connect(app);
    await disable();
    await api.settle();
    expect(await hasTurn(2)).toBe(false);
  });

  test('keeps everything: once enabled, keys, sessions and the background continue', async () => {
    await api.connect(app);
    await api.settle();
    const before = (await app.get('/accounts')).json;
    await disable();
    expect(await hasTurn(2)).toBe(false);
    expect(await enable()).toEqual({ kind: 'done' });
    expect((await app.get('/user')).status).toBe(401);
    expect((await (await api.signIn('u-1')).get('/accounts')).json).toEqual(before);
    expect(await hasTurn(1)).toBe(true);
  });

  test('starts no background job at a time when one would be due', async () => {
    await api.connect(app);
    await api.settle();
    expect(await hasTurn(2)).toBe(true);
  });

  test('keeps the time at which it was first disabled', async () => {
    await disable();
    const at = api.clock();
    api.clock.advance(HOUR_MS);
    expect(await disable()).toEqual({ kind: 'done', users: 1 });
    expect((await clients().read(clientGuid))?.disabledAt).toBe(at);
  });

  test('affects no other client (P37)', async () => {
    const other = await api.foundOne('another-key');
    await other.call('POST', '/users', { user: { id: 'o-1' } });
    const session = await api.signIn('o-1', other);
    await disable();
    expect((await other.get('/client')).status).toBe(200);
    expect((await session.get('/user')).status).toBe(200);
  });

  test('must exist', async () => {
    const unknown = 'CLT-00000000-0000-4000-8000-000000000000';
    expect(await disable(unknown)).toEqual({ kind: 'absent' });
    expect(await clients().setDisabled(unknown, false)).toEqual({ kind: 'absent' });
  });
});

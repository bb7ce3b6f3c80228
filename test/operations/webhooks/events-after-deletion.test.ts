import { beforeEach, describe, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { MEMBER_PURGE_DELAY_MS } from '../../../lib/domain/members/purge-delay.ts';
import { USER_PURGE_DELAY_MS } from '../../../lib/domain/users/user.ts';
import { EVENTS_AFTER_DELETION_MS } from '../../../lib/domain/webhooks/events-after-deletion.ts';
import { startApi, type TestApi, type TestCaller } from '../../support/api/api.ts';
import { inFull, isLong } from '../../support/project/runs.ts';
import { diesIn, mortalTable } from '../../support/table/mortal-table.ts';
import { ANSWERED_204, notifier } from '../../support/webhooks/notify-deps.ts';

const ROWS = 29;
/** More than telling makes. */
const WRITES_MAX = 150;
/** Every run dies here and there, a long one at each write. */
const WRITES_APART = isLong ? 1 : inFull(4, 7);

let api: TestApi;
let machine: ReturnType<typeof mortalTable>;
let deps: ReturnType<typeof notifier>['deps'];
/** Where the next read of the feed begins. */
let cursor = '';
const pushed: string[] = [];
beforeEach(async () => {
  cursor = '';
  api = await startApi();
  machine = mortalTable(api.table);
  deps = notifier({ ...api, table: machine.table }, async ({ body }) => {
    pushed.push(body);
    return ANSWERED_204;
  }).deps;
  const endpoint = { url: 'https://rows.example.com/hooks', event_types: ['TRANSACTION'], row_events: 'batch' };
  await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: endpoint });
  await api.partner.call('PUT', '/client', { client: { feed_event_types: ['TRANSACTION', 'ACCOUNT', 'USER'] } });
});

/** Works off what is queued, record or event; a message in whose work the machine dies is lost. */
const work = async (): Promise<void> => {
  await api.notifyQueue.workOff((message) => diesIn(notify(message, deps, api.log)));
};

/** The sweep sends again what is due, until nothing is. */
const untilTold = async (): Promise<void> => {
  for (let turn = 0; turn < 2; turn += 1) {
    await work();
    api.clock.advance(61 * SECOND_MS);
    await api.sweepOnce();
  }
  await work();
};

interface Imported {
  readonly id: string;
  readonly app: TestCaller;
  readonly user: string;
  readonly member: string;
  /** Guids of the rows. */
  readonly rows: readonly string[];
}

let users = 0;
/** A new user with an import of which nobody was told yet. */
const imported = async (): Promise<Imported> => {
  users += 1;
  const id = `owner-${users}`;
  const app = await api.signIn(id);
  const { guid: member, user_guid: user } = (await api.connect(app, `sandbox-${ROWS}+still`)).json.member;
  await api.settle();
  const { transactions } = (await app.get('/transactions?records_per_page=100&from_date=2000-01-01')).json;
  const rows = transactions.map(({ guid }: { guid: string }) => guid).sort();
  expect(rows).toHaveLength(ROWS);
  return { id, app, user, member, rows };
};

const remove = {
  member: ({ app, member }: Imported) => app.call('DELETE', `/members/${member}`),
  user: ({ id }: Imported) => api.partner.call('DELETE', `/users/${id}`),
} as const;

/** What the feed gives of the user since the last call: the rows that it tells of, and the guids of the events. */
const fedOf = async (user: string) => {
  const guids: string[] = [];
  const rows: string[] = [];
  for (;;) {
    const page = (await api.partner.get(`/events?limit=500${cursor}`)).json;
    cursor = `&after=${page.cursor}`;
    for (const { guid, type, payload } of page.events) {
      if (type !== 'TRANSACTION' || payload.transaction.user_guid !== user) continue;
      expect(payload.action).toBe('created');
      guids.push(guid);
      rows.push(payload.transaction.guid);
    }
    if (page.events.length === 0) return { guids, rows: rows.sort() };
  }
};

/** The rows of the batches that the receiver got since the last call, each once. */
const pushedRows = (): readonly string[] => {
  const bodies: readonly { readonly changes?: readonly { readonly transaction: { readonly guid: string } }[] }[] =
    pushed.splice(0).map((body) => JSON.parse(body));
  return [...new Set(bodies.flatMap(({ changes = [] }) => changes.map(({ transaction }) => transaction.guid)))].sort();
};

describe.each(['member', 'user'] as const)('a record whose worker dies, and whose %s is then deleted (P30)', (what) => {
  test.each(['before', 'after'] as const)(
    'has all its events, each row once, with a death %s any write',
    async (when) => {
      let write = 1;
      for (; write <= WRITES_MAX; write += WRITES_APART) {
        const one = await imported();
        machine.dieAt({ write, when });
        await work();
        const isThrough = machine.writes() < write;
        machine.revive();
        await remove[what](one);
        await untilTold();
        const { rows, guids } = await fedOf(one.user);
        expect([write, rows]).toEqual([write, one.rows]);
        expect(new Set(guids).size).toBe(ROWS);
        expect([write, pushedRows()]).toEqual([write, one.rows]);
        if (isThrough) break;
      }
      // Every step: the last run came to its end before it could die.
      expect(write).toBeGreaterThan(ROWS);
      expect(write).toBeLessThan(WRITES_MAX);
    },
  );
});

describe('a record of changes that is late (P42)', () => {
  /** Days pass without a worker, and what is queued is lost. */
  const wait = async (ms: number): Promise<void> => {
    api.clock.advance(ms);
    await api.sweepOnce();
  };

  test('of a deleted user leaves nothing that its purge would not find', async () => {
    const one = await imported();
    await remove.user(one);
    api.notifyQueue.drain();
    await wait(EVENTS_AFTER_DELETION_MS - SECOND_MS);
    await work();
    expect((await api.items()).filter(({ body }) => String(body).includes(one.rows[0] ?? ''))).toHaveLength(1);
    await wait(2 * DAY_MS);
    for (let turn = 0; turn < 4; turn += 1) await wait(61 * SECOND_MS);
    const uuid = one.user.slice('USR-'.length);
    const left = (await api.items()).filter((item) => JSON.stringify(item).includes(uuid));
    expect(left.map(({ type }) => type)).toEqual(['USER']);
  });

  test.each(['member', 'user'] as const)(
    'of a deleted %s makes no more events once the purge is near',
    async (what) => {
      const one = await imported();
      await remove[what](one);
      api.notifyQueue.drain();
      await wait(EVENTS_AFTER_DELETION_MS);
      await work();
      expect((await api.items()).filter(({ body }) => String(body).includes(one.rows[0] ?? ''))).toEqual([]);
    },
  );

  test('may make events until a day before its objects are purged', () => {
    expect(Math.min(USER_PURGE_DELAY_MS, MEMBER_PURGE_DELAY_MS) - EVENTS_AFTER_DELETION_MS).toBe(DAY_MS);
  });
});

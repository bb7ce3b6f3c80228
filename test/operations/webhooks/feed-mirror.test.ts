import { expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { EVENT_TYPES } from '../../../lib/domain/webhooks/event.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';
import { inFull, isLong } from '../../support/project/runs.ts';
import { diesIn, mortalTable } from '../../support/table/mortal-table.ts';
import { createFeedMirror, type FeedMirror, mirrorFaults } from '../../support/webhooks/feed-mirror.ts';
import { MIRRORED_LISTS } from '../../support/webhooks/mirrored-lists.ts';
import { notifyDepsOver } from '../../support/webhooks/notify-deps.ts';

/** A client, its users by guid, and a reader that follows its feed from the beginning. */
const mirroredWorld = async (client: object, endpoints: readonly object[]) => {
  const api = await startApi();
  const machine = mortalTable(api.table);
  const send = async () => ({ kind: 'answered', status: 204, retryAfter: null, answer: null }) as const;
  const deps = notifyDepsOver({ table: machine.table, clock: api.clock, queue: api.notifyQueue, send });
  await api.partner.call('PUT', '/client', { client });
  for (const fields of endpoints) {
    const webhook_endpoint = { url: 'https://rows.example.com/hooks', ...fields };
    await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint });
  }
  const apps = new Map<string, TestCaller>();
  let listReads = 0;
  const mirror: FeedMirror = createFeedMirror(
    async (after) => (await api.partner.get(`/events?limit=500${after === null ? '' : `&after=${after}`}`)).json,
    MIRRORED_LISTS,
    (userGuid) => async (path) => {
      if (path.endsWith('&page=1')) listReads += 1;
      return (await apps.get(userGuid)?.get(path))?.json;
    },
  );
  /** The worker dies at the so many-th write after its first message; 0 does not. */
  const work = async (dieAfter = 0): Promise<void> => {
    let death = dieAfter;
    for (let turn = 0; turn < 4; turn += 1) {
      await api.notifyQueue.workOff(async (message) => {
        if (death > 0) machine.dieAt({ write: death, when: death % 2 === 0 ? 'before' : 'after' });
        await diesIn(notify(message, deps, api.log));
        machine.revive();
      });
      death = 0;
      api.clock.advance(61 * SECOND_MS);
      await api.sweepOnce();
    }
  };
  const faults = async (
    app: TestCaller,
    user: { readonly guid: string; readonly id: string },
    dieAfter = 0,
  ): Promise<readonly string[]> => {
    const read = async (path: string) => (await app.get(path)).json;
    // Reading computes what is planned, which is told then.
    for (const { path } of MIRRORED_LISTS) await read(path);
    await work(dieAfter);
    await mirror.follow();
    return (await Promise.all(MIRRORED_LISTS.map((list) => mirrorFaults(mirror, list, user, read)))).flat();
  };
  return { api, apps, mirror, work, faults, listReads: () => listReads };
};

/** What users and institutions do, in the order of their days. */
const live = async (app: TestCaller): Promise<void> => {
  const call = async (method: string, path: string, body?: object) => {
    const answer = await app.call(method, path, body);
    expect([path, answer.status, answer.text]).toEqual([
      path,
      expect.toSatisfy((status: number) => status < 300),
      answer.text,
    ]);
    return answer.json;
  };
  const { account: jar } = await call('POST', '/accounts', { account: { name: 'Jar', account_type: 9, balance: 5 } });
  const coffee = { amount: 3, date: '2026-11-20', description: 'Coffee', transaction_type: 2 };
  await call('POST', `/accounts/${jar.guid}/transactions`, { transaction: coffee });
  const { member: owned } = (await app.get(`/members/${jar.member_guid}`)).json;
  await call('PUT', `/members/${owned.guid}`, { member: { name: 'At home' } });
  const { transactions } = (await app.get('/transactions')).json;
  const [first, second, third] = transactions;
  await call('PUT', `/transactions/${first.guid}`, { transaction: { memo: 'mine' } });
  const { tag } = await call('POST', '/tags', { tag: { name: 'Later' } });
  await call('POST', '/taggings', { tagging: { tag_guid: tag.guid, transaction_guid: second.guid } });
  const parent = (await app.get('/categories')).json.categories.find(
    ({ parent_guid }: { parent_guid: null | string }) => parent_guid === null,
  );
  const own = async (name: string) =>
    (await call('POST', '/categories', { category: { name, parent_guid: parent.guid } })).category;
  const [kept, lost] = [await own('Cheese'), await own('Wine')];
  await call('PUT', `/transactions/${third.guid}`, { transaction: { category_guid: lost.guid } });
  await call('PUT', `/transactions/${second.guid}`, { transaction: { category_guid: kept.guid } });
  await call('POST', '/budgets', { budget: { amount: 50, category_guid: parent.guid } });
  await call('DELETE', `/categories/${lost.guid}`);
  const [saving] = (await app.get('/accounts')).json.accounts;
  const goal = {
    account_guid: saving.guid,
    amount: 1e9,
    name: 'Rich',
    goal_type_name: 'SAVE_AMOUNT',
    meta_type_name: 'OTHER',
  };
  const profile = { goals_contribution: 1, uses_estimated_goals_contribution: false };
  await call('PUT', '/monthly_cash_flow_profile', { monthly_cash_flow_profile: profile });
  await call('POST', '/goals', { goal });
  await call('POST', '/spending_plans');
  const rule = { match_description: first.description, description: 'Renamed', category_guid: kept.guid };
  await call('POST', '/transaction_rules', { transaction_rule: rule });
};

const told = await mirroredWorld({ feed_event_types: EVENT_TYPES }, []);
const leftOut = await mirroredWorld({ feed_event_types: [] }, [{ event_types: ['*'] }]);

/** Connects, lives, refreshes, extends the history and deletes; the worker dies in between. */
const expectMirrored = async (
  { api, apps, mirror, work, faults }: Awaited<ReturnType<typeof mirroredWorld>>,
  death: number,
): Promise<void> => {
  const id = `keeper-${death}`;
  const app = await api.signIn(id);
  const { guid } = (await app.get('/user')).json.user;
  apps.set(guid, app);
  const { guid: gone } = (await api.connect(app, 'sandbox-40')).json.member;
  const { guid: kept } = (await api.connect(app, 'sandbox-everything')).json.member;
  await api.settle();
  const user = { guid, id };
  await work(death);
  expect(await faults(app, user)).toEqual([]);
  await live(app);
  await app.get(`/members/${kept}/refresh`);
  await api.settle();
  await app.call('POST', `/members/${kept}/extend_history`);
  await api.settle();
  await app.call('DELETE', `/members/${gone}`);
  expect(await faults(app, user, death)).toEqual([]);
  const objects = (type: string) => mirror.objects(type, guid).size;
  expect(
    Object.fromEntries(MIRRORED_LISTS.filter(({ type }) => objects(type) === 0).map(({ type }) => [type, 0])),
  ).toEqual({});
};

const DEATHS = isLong ? [0, 1, 3, 7, 12, 20, 33] : inFull([0, 7], [7]);

test.each(DEATHS)('a copy made from the feed alone equals every list (death %i) (P35)', async (death) => {
  await expectMirrored(told, death);
  expect(told.listReads()).toBe(0);
});

test.each(DEATHS)('and so does one that reads lists where the feed says so (death %i) (P35)', async (death) => {
  const before = leftOut.listReads();
  await expectMirrored(leftOut, death);
  // A list of transactions and one of holdings for each of two first imports and a history, however often a worker dies.
  expect(leftOut.listReads() - before).toBe(6);
});

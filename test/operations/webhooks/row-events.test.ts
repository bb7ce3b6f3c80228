import { Webhook } from 'standardwebhooks';
import { describe, expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import { transactionBatchEvent } from '../../../lib/contract/transactions/transaction-batch-event.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApiOn } from '../../support/api/api.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { ANSWERED_204, notifier } from '../../support/webhooks/notify-deps.ts';

/** More than one batch has. */
const ROWS = 110;
/** Where it does not matter how many there are. */
const FEW_ROWS = 20;
interface Pushed {
  readonly host: string;
  readonly guid: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A client with receivers, whose notify queue is worked off when a test says so. */
const rowWorld = async () => {
  const api = await startApiOn({ table: createMemoryTable() });
  const pushed: Pushed[] = [];
  const messages: string[] = [];
  const { deps } = notifier(api, async ({ url, headers, body }) => {
    pushed.push({ host: new URL(url).hostname, guid: headers['webhook-id'] ?? '', headers, body });
    return ANSWERED_204;
  });
  const work = async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn += 1) {
      await api.notifyQueue.workOff(async (message) => {
        messages.push(message.kind);
        await notify(message, deps, api.log);
      });
      api.clock.advance(30 * SECOND_MS);
    }
  };
  return {
    api,
    pushed,
    messages,
    work,
    endpoint: async (name: string, fields: object) => {
      const url = `https://${name}.example.com/hooks`;
      const made = await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url, ...fields } });
      expect([made.status, made.text]).toEqual([200, made.text]);
      return made.json.webhook_endpoint;
    },
    feedOf: (types: readonly string[], hasBackfill = false) =>
      api.partner.call('PUT', '/client', {
        client: { feed_event_types: types, feed_backfill_enabled: hasBackfill },
      }),
    /** A first import of a new user, told to the end. */
    importFor: async (id: string, rows = ROWS) => {
      const app = await api.signIn(id);
      const { member } = (await api.connect(app, `sandbox-${rows}`)).json;
      await api.settle();
      await work();
      return { app, member };
    },
    to: (name: string) => pushed.filter(({ host }) => host === `${name}.example.com`),
    feed: async () => {
      const fed: { readonly guid: string; readonly type: string; readonly payload: object }[] = [];
      for (let after = ''; ; ) {
        const { events, cursor } = (await api.partner.get(`/events?limit=500${after}`)).json;
        if (events.length === 0) return fed;
        fed.push(...events);
        after = `&after=${cursor}`;
      }
    },
    replay: async (endpoint: string, wanted: object) => {
      const path = `/webhook_endpoints/${endpoint}/replay`;
      const { replay } = (await api.partner.call('POST', path, { replay: wanted })).json;
      await work();
      const ended = await api.partner.get(`/webhook_endpoints/${endpoint}/replays/${replay.guid}`);
      expect(ended.json.replay.status).toBe('COMPLETED');
      return ended.json.replay.deliveries_count;
    },
  };
};

const rowsOf = (pushed: readonly Pushed[]) => pushed.filter(({ body }) => /"(?:transaction|holding)":\{/.test(body));
const SINCE = '2026-01-01T00:00:00Z';

describe('rows of an import', () => {
  test('are not sent to an endpoint with *, which gets all else and edits of users (P29)', async () => {
    const world = await rowWorld();
    await world.endpoint('all', {});
    const { app } = await world.importFor('one');
    expect(rowsOf(world.to('all'))).toEqual([]);
    const bodies = () => world.to('all').map(({ body }) => JSON.parse(body));
    expect(bodies().filter(({ account }) => account !== undefined).length).toBeGreaterThan(0);
    expect(bodies().filter(({ type }) => type === 'AGGREGATION')).toHaveLength(1);
    expect(world.pushed.length).toBeLessThan(200);
    const told = world.api.log.lines.filter(({ code }) => code === 'RECORD_TOLD').map(({ fields }) => fields);
    expect(told).toMatchObject([{ user_guid: expect.stringMatching(/^USR-/), lag_ms: expect.any(Number) }]);

    const [row] = (await app.get('/transactions')).json.transactions;
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { memo: 'mine' } });
    const [holding] = (await app.get('/holdings')).json.holdings;
    await app.call('PUT', `/holdings/${holding.guid}`, { holding: { metadata: 'mine' } });
    await world.work();
    expect(rowsOf(world.to('all')).map(({ body }) => JSON.parse(body))).toMatchObject([
      { action: 'updated', transaction: { guid: row.guid } },
      { action: 'updated', holding: { guid: holding.guid } },
    ]);
  });

  test.each([[['TRANSACTION']], [['*', 'TRANSACTION']]])(
    'are sent one by one to an endpoint with %j (P29)',
    async (types) => {
      const world = await rowWorld();
      await world.endpoint('named', { event_types: types });
      await world.importFor('one', FEW_ROWS);
      const told = rowsOf(world.to('named')).map(({ body }) => JSON.parse(body));
      expect(told).toHaveLength(FEW_ROWS);
      for (const one of told) expect(one).toMatchObject({ action: 'created', transaction: { status: 'POSTED' } });
      // How late webhooks are does not depend on how many rows an import has.
      const aged = world.api.log.lines.filter(({ fields }) => 'event_age_ms' in fields).map(({ fields }) => fields);
      const rows = new Set<unknown>(rowsOf(world.pushed).map(({ guid }) => guid));
      expect(aged.filter(({ event_guid }) => rows.has(event_guid))).toEqual([]);
      expect(aged.length > 0).toBe(types.length > 1);
      expect(world.pushed.some(({ body }) => body.includes('AGGREGATION'))).toBe(types.length > 1);
    },
  );

  test('are sent to a batch endpoint a hundred at a time, as in the feed (P31, P35)', async () => {
    const world = await rowWorld();
    const { secret } = await world.endpoint('batch', { event_types: ['TRANSACTION', 'HOLDING'], row_events: 'batch' });
    const { member } = await world.importFor('one');
    const batches = world.to('batch');
    for (const { guid, headers, body } of batches) {
      const sentAt = new Date(Number(headers['webhook-timestamp']) * SECOND_MS);
      expect(headers['webhook-signature']).toBe(new Webhook(secret).sign(guid, sentAt, body));
      expect(Buffer.byteLength(body)).toBeLessThanOrEqual(262_144);
    }
    const bodies = batches.map(({ body }) => JSON.parse(body));
    const ofRows = bodies.filter(({ type }) => type === 'TRANSACTION');
    expect(ofRows.map(({ changes }) => changes.length)).toEqual([100, 10]);
    for (const body of ofRows) {
      expect(transactionBatchEvent.schema.safeParse(body).error?.issues).toBeUndefined();
      expect(body).toMatchObject({ action: 'batch', member_guid: member.guid, user_id: 'one' });
    }
    expect(bodies.filter(({ type }) => type === 'HOLDING')).toHaveLength(1);

    const fed = (await world.feed()).filter(({ type }) => type === 'TRANSACTION' || type === 'HOLDING');
    const guids = new Set(batches.map(({ guid }) => guid));
    expect(fed.filter(({ guid }) => guids.has(guid))).toEqual([]);
    const changes = bodies.flatMap((body) => body.changes);
    const inFeed = fed.map(({ guid, payload }) => ({ guid, ...payload }));
    const byGuid = (a: { guid: string }, b: { guid: string }): number => (a.guid < b.guid ? -1 : 1);
    expect(changes.toSorted(byGuid)).toEqual(inFeed.toSorted(byGuid));
  });

  test('are sent once and completely to endpoints of every kind at once (P29)', async () => {
    const world = await rowWorld();
    await world.endpoint('all', {});
    await world.endpoint('single', { event_types: ['TRANSACTION'] });
    await world.endpoint('batch', { event_types: ['*', 'TRANSACTION'], row_events: 'batch' });
    await world.importFor('one');
    const batched = rowsOf(world.to('batch')).flatMap(({ body }) => JSON.parse(body).changes);
    const singles = rowsOf(world.to('single'));
    expect(rowsOf(world.to('all'))).toEqual([]);
    expect(batched.map(({ guid }): string => guid).toSorted()).toEqual(singles.map(({ guid }) => guid).toSorted());
    expect(new Set(singles.map(({ guid }) => guid)).size).toBe(ROWS);
    expect(world.to('batch').length).toBe(world.to('all').length + 2);
  });
});

describe('rows of an import in the feed', () => {
  const rowTypes = (fed: readonly { readonly type: string }[]) =>
    [...new Set(fed.map(({ type }) => type))].filter((type) => type === 'TRANSACTION' || type === 'HOLDING').toSorted();

  test.each([
    ['*', true, [], ['HOLDING', 'TRANSACTION']],
    ['*', false, [], []],
    ['*', true, ['BEAT'], []],
    ['*', false, ['BEAT'], []],
    ['*', true, ['HOLDING'], ['HOLDING']],
    ['*', false, ['HOLDING'], ['HOLDING']],
    ['*', false, ['*'], ['HOLDING', 'TRANSACTION']],
    ['MEMBER', true, [], []],
    ['TRANSACTION', true, ['HOLDING'], ['HOLDING', 'TRANSACTION']],
    ['TRANSACTION', false, [], ['TRANSACTION']],
  ])('with an endpoint on %s, backfill %j and types %j are %j (P35)', async (type, hasBackfill, types, shown) => {
    const world = await rowWorld();
    await world.feedOf(types, hasBackfill);
    await world.endpoint('one', { event_types: [type] });
    await world.importFor('one', FEW_ROWS);
    expect(rowTypes(await world.feed())).toEqual(shown);
  });

  test('are left out of a first import alone: those of later refreshes are there (P35)', async () => {
    const world = await rowWorld();
    await world.endpoint('all', {});
    const { member } = await world.importFor('one', FEW_ROWS);
    const told = (await world.feed()).filter(({ type }) => type === 'MEMBER').map(({ payload }) => payload);
    const [backfill] = told.flatMap((one) => ('backfill' in one && one.backfill !== null ? [one.backfill] : []));
    expect(backfill).toMatchObject({ transactions_created_count: FEW_ROWS, holdings_path: '/holdings' });
    world.api.clock.advance(2 * DAY_MS);
    await (await world.api.signIn('one')).get(`/members/${member.guid}/refresh`);
    await world.api.settle();
    await world.work();
    const { transactions_created_count: created } = JSON.parse(
      world.to('all').findLast(({ body }) => body.includes('"AGGREGATION"'))?.body ?? '',
    );
    expect(created).toBeGreaterThan(0);
    const rows = (await world.feed()).filter(({ payload }) => 'action' in payload && 'transaction' in payload);
    expect(rows.filter(({ payload }) => 'action' in payload && payload.action === 'created')).toHaveLength(created);
  });

  test('cost no message where no endpoint wants them, and are on the bus and feed (P35)', async () => {
    const world = await rowWorld();
    await world.feedOf(['TRANSACTION']);
    await world.importFor('one');
    const fed = (await world.feed()).filter(({ type }) => type === 'TRANSACTION');
    expect(fed).toHaveLength(ROWS);
    expect(world.messages.length).toBeLessThan(ROWS);
  });
});

describe('a replay to an endpoint (P34)', () => {
  test('with * leaves out rows of imports, which it is not sent', async () => {
    const world = await rowWorld();
    const all = await world.endpoint('all', {});
    await world.endpoint('single', { event_types: ['TRANSACTION'] });
    await world.importFor('one');
    const before = world.to('all').length;
    expect(await world.replay(all.guid, { since: SINCE })).toBe(0);
    expect(await world.replay(all.guid, { since: SINCE, only_missing: false })).toBe(before);
    expect(rowsOf(world.to('all'))).toEqual([]);
  });

  test('with batches sends the same batches again under the same ids', async () => {
    const world = await rowWorld();
    const batch = await world.endpoint('batch', { event_types: ['TRANSACTION'], row_events: 'batch' });
    await world.importFor('one');
    const before = world.to('batch');
    expect(await world.replay(batch.guid, { since: SINCE })).toBe(0);
    expect(await world.replay(batch.guid, { since: SINCE, only_missing: false })).toBe(before.length);
    const again = world.to('batch').slice(before.length);
    expect(new Map(again.map(({ guid, body }) => [guid, body]))).toEqual(
      new Map(before.map(({ guid, body }) => [guid, body])),
    );
    expect(again).toHaveLength(before.length);
    const [first] = before;
    expect(await world.replay(batch.guid, { event_guid: first?.guid, only_missing: false })).toBe(1);
    const log = (await world.api.partner.get(`/events/${first?.guid}/deliveries`)).json.deliveries;
    expect(log).toMatchObject([{ event_type: 'TRANSACTION', status: 'DELIVERED', attempts_count: 3 }]);
  });

  test('after a change of row_events finds nothing missing of the other form', async () => {
    const world = await rowWorld();
    const { guid } = await world.endpoint('switching', { event_types: ['TRANSACTION'] });
    const into = async (row_events: string) => {
      world.api.clock.advance(MINUTE_MS);
      const path = `/webhook_endpoints/${guid}`;
      const changed = await world.api.partner.call('PUT', path, { webhook_endpoint: { row_events } });
      expect(changed.json.webhook_endpoint.row_events).toBe(row_events);
      world.api.clock.advance(MINUTE_MS);
    };
    await world.importFor('one');
    await into('batch');
    expect(await world.replay(guid, { since: SINCE })).toBe(0);
    await world.importFor('two');
    expect(world.to('switching')).toHaveLength(ROWS + 2);
    expect(await world.replay(guid, { since: SINCE })).toBe(0);
  });

  test('of events from before batches sends each row by itself', async () => {
    const world = await rowWorld();
    await world.endpoint('single', { event_types: ['TRANSACTION'] });
    await world.importFor('one');
    const late = await world.endpoint('late', { event_types: ['TRANSACTION'], row_events: 'batch' });
    expect(await world.replay(late.guid, { since: SINCE })).toBe(ROWS);
  });
});

describe('the event of an aggregation', () => {
  test('counts the changes, and has the paths that list them', async () => {
    const world = await rowWorld();
    await world.feedOf([], true);
    await world.endpoint('all', {});
    const { app } = await world.importFor('one');
    const news = world.to('all').map(({ body }) => JSON.parse(body));
    const told = news.find(({ type }) => type === 'AGGREGATION');
    const { accounts } = (await app.get('/accounts')).json;
    const { holdings } = (await app.get('/holdings')).json;
    expect(told).toMatchObject({
      accounts_created_count: accounts.length,
      accounts_updated_count: 0,
      holdings_created_count: holdings.length,
      holdings_updated_count: 0,
      holdings_deleted_count: 0,
      transactions_created_count: ROWS,
      transactions_updated_count: 0,
      transactions_deleted_count: 0,
    });
    const rows = await app.get(`${told.transactions_path}?records_per_page=1000`);
    expect(rows.json.transactions).toHaveLength(ROWS);
    const events = (await world.api.partner.get(`${told.events_path}&limit=500`)).json.events;
    expect(events.filter(({ type }: { type: string }) => type === 'TRANSACTION')).toHaveLength(ROWS);
  });
});

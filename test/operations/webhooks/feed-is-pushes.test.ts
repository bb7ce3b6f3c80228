import { expect, test } from 'vitest';
import { notify } from '../../../functions/notify/work.ts';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { DUE_SHARD_COUNT } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { startApi } from '../../support/api/api.ts';
import { runs } from '../../support/project/runs.ts';
import { notifyDepsOver } from '../../support/webhooks/notify-deps.ts';

const SINGLE = 'single.example.com';
const BATCH = 'batch.example.com';

/** A worker that dies: nobody hears of its message again. */
class Crash extends Error {}

/** With numbers as they are spelled. */
const asSpelled = (text: string) =>
  JSON.parse(text, (_key, value, context?: { readonly source?: string }) =>
    typeof value === 'number' && context?.source !== undefined ? JSON.rawJSON(context.source) : value,
  );

interface Pushed {
  readonly host: string;
  readonly guid: string;
  readonly body: string;
}

/**
 * Users and members that come, refresh, change and go, while messages of the notify queue are lost, doubled and shuffled,
 * workers die at writes, the receiver fails now and then, and somebody follows the feed.
 */
const chaos = async (seed: string) => {
  const api = await startApi();
  const dice = testIds(seed).fraction;
  const pushed: Pushed[] = [];
  /** What each receiver took, by host and then by guid. */
  const accepted = new Map([SINGLE, BATCH].map((host) => [host, new Map<string, string>()]));
  const fed = new Map<string, string>();
  let [cursor, isCalm] = ['', false];

  const fragile: Table = {
    ...api.table,
    write: async (request) => {
      const fate = isCalm ? 1 : dice();
      if (fate < 0.01) throw new Crash('before the write');
      const result = await api.table.write(request);
      if (fate < 0.02) throw new Crash('after the write');
      return result;
    },
  };
  const deps = notifyDepsOver({
    table: fragile,
    clock: api.clock,
    queue: api.notifyQueue,
    send: async ({ url, headers, body }) => {
      const guid = String(headers['webhook-id']);
      const host = new URL(url).hostname;
      pushed.push({ host, guid, body });
      if (!isCalm && dice() < 0.1) return { kind: 'answered', status: 500, retryAfter: null, answer: null };
      accepted.get(host)?.set(guid, body);
      return { kind: 'answered', status: 204, retryAfter: null, answer: null };
    },
  });

  const waiting: { readonly message: NotifyMessage; readonly atMs: number }[] = [];
  const takeIn = (): void => {
    for (const { message, delaySeconds } of api.notifyQueue.sent.splice(0)) {
      const fate = isCalm ? 1 : dice();
      const copies = fate < 0.1 ? 0 : fate < 0.3 ? 2 : 1;
      for (let copy = 0; copy < copies; copy += 1) {
        waiting.push({ message, atMs: api.clock() + delaySeconds * SECOND_MS });
      }
    }
  };
  const work = async (messages: number): Promise<void> => {
    for (let done = 0; done < messages; done += 1) {
      takeIn();
      const ready = waiting.filter(({ atMs }) => atMs <= api.clock());
      const next = ready[Math.floor(dice() * ready.length)];
      if (next === undefined) return;
      waiting.splice(waiting.indexOf(next), 1);
      await notify(next.message, deps, api.log).catch((error: unknown) => {
        if (!(error instanceof Crash)) throw error;
      });
    }
  };
  const follow = async (): Promise<number> => {
    const limit = 1 + Math.floor(dice() * 60);
    const answer = await api.partner.get(`/events?limit=${limit}${cursor === '' ? '' : `&after=${cursor}`}`);
    expect(answer.status).toBe(200);
    for (const { guid, payload } of asSpelled(answer.text).events) {
      expect(fed.has(guid)).toBe(false);
      fed.set(guid, JSON.stringify(payload));
    }
    cursor = answer.json.cursor;
    return answer.json.events.length;
  };
  const dueCount = async (): Promise<number> => {
    const shards = Array.from({ length: DUE_SHARD_COUNT }, (_, shard) =>
      api.table.query({ pk: `DUE#${shard}`, sk: { from: '0', to: '9' }, isConsistent: false, index: 'due' }),
    );
    const items = (await Promise.all(shards)).flat();
    return items.filter(({ sk }) => /^(?:EVT|DLV)#/.test(sk)).length;
  };
  const meanwhile = async (): Promise<void> => {
    await work(Math.floor(dice() * 40));
    if (dice() < 0.7) await follow();
    api.clock.advance(Math.floor(dice() * 40 * SECOND_MS));
    if (dice() < 0.3) await api.sweepOnce();
  };

  await api.partner.call('PUT', '/client', { client: { feed_event_types: ['*'] } });
  const event_types = ['*', 'TRANSACTION', 'HOLDING'];
  const made = await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `https://${SINGLE}/`, event_types },
  });
  await api.partner.call('POST', '/webhook_endpoints', {
    webhook_endpoint: { url: `https://${BATCH}/`, event_types, row_events: 'batch' },
  });
  const endpoint = made.json.webhook_endpoint.guid;
  for (const id of ['one', 'two']) {
    const app = await api.signIn(id);
    await meanwhile();
    const { member } = (await api.connect(app, 'sandbox-20')).json;
    await api.settle();
    await meanwhile();
    await api.partner.call('POST', `/webhook_endpoints/${endpoint}/test`);
    await api.partner.call('PUT', `/users/${id}`, { user: { first_name: id } });
    const [row] = (await app.get('/transactions')).json.transactions;
    await app.call('PUT', `/transactions/${row.guid}`, { transaction: { memo: id } });
    await meanwhile();
    await app.call('POST', `/members/${member.guid}/aggregate`);
    await api.settle();
    await meanwhile();
  }
  await api.partner.call('DELETE', '/users/two');
  await meanwhile();
  isCalm = true;
  for (let minute = 0; (await dueCount()) > 0; minute += 1) {
    if (minute > (2 * DAY_MS) / MINUTE_MS) throw new Error('the deliveries did not come to an end');
    await api.sweepOnce();
    await work(10_000);
    await follow();
    api.clock.advance(MINUTE_MS);
  }
  api.clock.advance(3 * MINUTE_MS);
  while ((await follow()) > 0);
  return { pushed, accepted, fed };
};

/** Events by guid as a receiver has them that takes batches apart. */
const takenApart = (accepted: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map(
    [...accepted].flatMap(([guid, body]): readonly (readonly [string, string])[] => {
      const { action, changes } = asSpelled(body);
      if (action !== 'batch') return [[guid, body]];
      return changes.map(({ guid: of, ...payload }: { guid: string }) => [of, JSON.stringify(payload)] as const);
    }),
  );

test('after many failures the feed has the guids and bytes of all pushes (P35)', async () => {
  for (let run = 0; run < runs(1, 10); run += 1) {
    const { pushed, accepted, fed } = await chaos(crypto.randomUUID());
    expect(fed.size).toBeGreaterThan(40);
    const of = (host: string): ReadonlyMap<string, string> => accepted.get(host) ?? new Map<string, string>();
    const [singles, batches] = [of(SINGLE), of(BATCH)];
    expect([...fed.keys()].toSorted()).toEqual([...singles.keys()].toSorted());
    for (const { host, guid, body } of pushed.filter(({ host: to }) => to === SINGLE))
      expect([host, fed.get(guid)]).toEqual([host, body]);
    expect([...batches.values()].filter((body) => body.includes('"action":"batch"')).length).toBeGreaterThan(0);
    const apart = takenApart(batches);
    // The tests of the other endpoint are for that one alone.
    const common = [...fed].filter(([, body]) => !body.includes('"webhook.test"'));
    for (const [guid, body] of apart) expect(fed.get(guid)).toBe(body);
    // Where a worker dies after the rows, and the user is deleted before the next try, their batch is not made any more.
    const missing = common.filter(([guid]) => !apart.has(guid));
    for (const [, body] of missing)
      expect(body).toMatch(/^{"action":"created","(?:transaction|holding)".*"user_id":"two"/);
  }
}, 600_000);

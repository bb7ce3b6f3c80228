import { expect, test } from 'vitest';
import { composeNotify } from '../../functions/notify/compose.ts';
import { notify } from '../../functions/notify/work.ts';
import type { NotifyMessage } from '../../lib/contract/jobs/messages.ts';
import { newSigningKeys } from '../../lib/delivery/sign.ts';
import type { BatchQueue } from '../../lib/domain/kernel/queue.ts';
import { MINUTE_MS, SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { newEvent } from '../../lib/domain/webhooks/event.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { foundClient } from '../../lib/store/users/client-store.ts';
import { createEventStore } from '../../lib/store/webhooks/event-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { sizeOfRun } from '../support/project/runs.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { NO_BEARER_TOKENS } from '../support/webhooks/notify-deps.ts';
import { testWebhookEndpoint } from '../support/webhooks/webhook-endpoints.ts';
import { createScheduler, seededRandom } from './scheduler.ts';

const WORKERS = 5;
const BATCH = 10;
const TABLE_CALL_MS = 5;
const RECEIVER_MS = 500;
/** Fan-out included: 8.7. With five slots, and nothing parked, there were 28.0 (docs/decisions/0011). */
const CALLS_A_DELIVERY_MAX = 9;

/** Workers with batches of messages, a table with latency, and one receiver; the events have happened already. */
const run = async (eventCount: number) => {
  const scheduler = createScheduler(TEST_NOW, seededRandom(1));
  const { clock, random, sleep } = scheduler;
  const ids = testIds('one endpoint');
  const memory = createMemoryTable();
  const fail = (error: unknown): never => {
    throw error;
  };
  let calls = 0;
  const slow = async <T>(call: () => Promise<T>): Promise<T> => {
    calls += 1;
    await sleep(TABLE_CALL_MS);
    return call();
  };
  const table: Table = {
    get: (...args) => slow(() => memory.get(...args)),
    getMany: (...args) => slow(() => memory.getMany(...args)),
    query: (...args) => slow(() => memory.query(...args)),
    write: (...args) => slow(() => memory.write(...args)),
    writeMany: (...args) => slow(() => memory.writeMany(...args)),
    transact: (...args) => slow(() => memory.transact(...args)),
  };
  const ready: NotifyMessage[] = [];
  let free = WORKERS;
  const pump = (): void => {
    while (free > 0 && ready.length > 0) {
      const worker = workers.find(({ isBusy }) => !isBusy);
      if (worker === undefined) return;
      const batch = Array.from({ length: Math.min(BATCH, ready.length) }, () =>
        ready.splice(Math.floor(random() * ready.length), 1),
      ).flat();
      free -= 1;
      worker.isBusy = true;
      scheduler.spawn(async () => {
        await Promise.all(batch.map((message) => notify(message, worker.deps, log)));
        free += 1;
        worker.isBusy = false;
        pump();
      }, fail);
    }
  };
  const queue: BatchQueue<NotifyMessage> = {
    send: async (message, delaySeconds) =>
      scheduler.at(clock() + delaySeconds * SECOND_MS, () => {
        ready.push(message);
        pump();
      }),
    sendAll: async (messages) => {
      for (const message of messages) await queue.send(message, 0);
      return [];
    },
  };
  const log = recordingLog();
  const arrived = new Set<string>();
  let [underWay, most, busyMs, changedAt, firstAt, slotMs] = [0, 0, 0, 0, 0, 0];
  const change = (by: 1 | -1): void => {
    if (firstAt === 0) [firstAt, changedAt] = [clock(), clock()];
    if (underWay > 0) busyMs += clock() - changedAt;
    slotMs += underWay * (clock() - changedAt);
    changedAt = clock();
    underWay += by;
    most = Math.max(most, underWay);
  };
  const compose = () =>
    composeNotify({
      table,
      clock,
      ids,
      log,
      cipher: testCipher(clock),
      planQueue: { send: async () => undefined },
      queue,
      bus: { put: async () => undefined },
      bearerTokens: NO_BEARER_TOKENS,
      send: async ({ headers }) => {
        change(1);
        await sleep(RECEIVER_MS);
        change(-1);
        arrived.add(headers['webhook-id'] ?? '');
        return { kind: 'answered', status: 204, retryAfter: null, answer: null };
      },
    });
  const workers = Array.from({ length: WORKERS }, () => ({ isBusy: false, deps: compose() }));
  const wrapDataKey = async () => new Uint8Array([7]);
  const client = await foundClient({ table: memory, clock, ids, wrapDataKey }, { name: 'Client', apiKey: 'key' });
  const owner = { clientGuid: client.guid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] };
  const endpoint = testWebhookEndpoint({ guid: `WHE-${ids.uuid()}`, clientGuid: client.guid, eventTypes: ['USER'] });
  await createWebhookEndpointStore({ table: memory, clock, cipher: testCipher(clock) }).create(
    endpoint,
    newSigningKeys(ids),
    owner,
  );
  const events = createEventStore({ table: memory, notifyQueue: queue });
  const happened = Array.from({ length: eventCount }, () => {
    const fields = { clientGuid: client.guid, userGuid: null, type: 'USER', subjectGuid: 'USR-1' } as const;
    return newEvent({ ...fields, revision: 1, body: '{}' }, ids, clock());
  });
  await events.add(happened, clock());
  await events.announce(happened);
  const isDone = (): boolean => arrived.size === eventCount && free === WORKERS;
  await scheduler.run(isDone, TEST_NOW + 20 * MINUTE_MS);
  const tookMs = changedAt - firstAt;
  return {
    arrived: arrived.size,
    most,
    seconds: tookMs / SECOND_MS,
    idleShare: 1 - busyMs / tookMs,
    meanUnderWay: slotMs / tookMs,
    callsPerDelivery: calls / eventCount,
    heldBack: log.lines.filter(({ code }) => code === 'DELIVERY_HELD_BACK').length,
  };
};

test('a receiver that takes half a second gets 25 attempts at a time (P29)', async () => {
  const count = sizeOfRun(1_000, 5_000);
  const result = await run(count);
  expect(result.arrived).toBe(count);
  expect(result.most).toBeGreaterThanOrEqual(25);
  expect(result.idleShare).toBeLessThan(0.1);
  expect(result.callsPerDelivery).toBeLessThanOrEqual(CALLS_A_DELIVERY_MAX);
}, 600_000);

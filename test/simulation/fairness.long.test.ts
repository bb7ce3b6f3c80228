import { expect, test } from 'vitest';
import { type NotifyDeps, notify } from '../../functions/notify/work.ts';
import { createEndpointSlots } from '../../lib/app/webhooks/endpoint-slots.ts';
import { createJoinedReads } from '../../lib/app/webhooks/joined-reads.ts';
import { createParking } from '../../lib/app/webhooks/parking.ts';
import { createSlots } from '../../lib/app/webhooks/slots.ts';
import type { NotifyMessage } from '../../lib/contract/jobs/messages.ts';
import { newSigningKeys } from '../../lib/delivery/sign.ts';
import { dataKeyOwnerOf } from '../../lib/domain/kernel/cipher.ts';
import type { BatchQueue } from '../../lib/domain/kernel/queue.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { newEvent } from '../../lib/domain/webhooks/event.ts';
import { createAccountStore } from '../../lib/store/accounts/account-store.ts';
import { createCategoryReader } from '../../lib/store/categories/category-reader.ts';
import { createTransferReader } from '../../lib/store/ledger/own-transfers-item.ts';
import { createPieceReader } from '../../lib/store/ledger/piece-reader.ts';
import { createStoredPlanning } from '../../lib/store/planning/stored-planning.ts';
import { createUserReader } from '../../lib/store/users/user-reader.ts';
import { createDeliveryStore } from '../../lib/store/webhooks/delivery-store.ts';
import { createEndpointHealthStore } from '../../lib/store/webhooks/endpoint-health-store.ts';
import { createEventStore, eventWrites } from '../../lib/store/webhooks/event-store.ts';
import { createFeedStore } from '../../lib/store/webhooks/feed-store.ts';
import { createParkingStore } from '../../lib/store/webhooks/parking-store.ts';
import { createReplayStore } from '../../lib/store/webhooks/replay-store.ts';
import { createWebhookEndpointStore } from '../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testCipher } from '../support/adapters/cipher.ts';
import { testIds } from '../support/adapters/ids.ts';
import { recordingLog } from '../support/adapters/log.ts';
import { TEST_CLIENT } from '../support/api/clients.ts';
import { TEST_NOW, testUser } from '../support/members/members.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { testDraft } from '../support/webhooks/event-draft.ts';
import { testWebhookEndpoint } from '../support/webhooks/webhook-endpoints.ts';
import { createScheduler, seededRandom } from './scheduler.ts';

const GOOD = 98;
const EVENTS = 100;
/** One after the other; between two, five workers are busy for two thirds of the time. */
const PACE_MS = 2 * SECOND_MS;
const WORKERS = 5;
/** What a message costs a worker beside the call, and what the call takes. */
const OVERHEAD_MS = 5;
const GOOD_CALL_MS = 60;
const DRIPPING_CALL_MS = 15 * SECOND_MS;

const run = async (badUrls: readonly string[]) => {
  const scheduler = createScheduler(TEST_NOW, seededRandom(1));
  const { clock, random, sleep } = scheduler;
  const ids = testIds('fairness');
  const table = createMemoryTable();
  const cipher = testCipher(clock);
  const log = recordingLog();
  const { clientGuid, guid: userGuid } = testUser();
  const ready: NotifyMessage[] = [];
  const arrived = new Map<string, number>();
  const waits: number[] = [];
  const underWay = new Map<string, number>();
  let dripsAtOnce = 0;
  let free = WORKERS;
  let toCome = EVENTS;

  const pump = (): void => {
    while (free > 0 && ready.length > 0) {
      const [message] = ready.splice(Math.floor(random() * ready.length), 1);
      if (message === undefined) return;
      free -= 1;
      scheduler.spawn(
        async () => {
          await sleep(OVERHEAD_MS);
          await notify(message, { ...deps, slots: createSlots({ health, clock }) }, log);
          free += 1;
          pump();
        },
        (error) => {
          throw error;
        },
      );
    }
  };
  const put = (message: NotifyMessage): void => {
    ready.push(message);
    pump();
  };
  const queue: BatchQueue<NotifyMessage> = {
    send: async (message, delaySeconds) => scheduler.at(clock() + delaySeconds * SECOND_MS, () => put(message)),
    sendAll: async (messages) => {
      for (const message of messages) put(message);
      return [];
    },
  };
  const events = createEventStore({ table, notifyQueue: queue });
  const endpoints = createWebhookEndpointStore({ table, clock, cipher });
  const stored = createEndpointHealthStore({ table, clock });
  const health = { ...stored, ...createEndpointSlots({ health: stored, clock }) };
  const parkings = createParkingStore({ table, clock, ids });
  /** But for the slots, of which each worker keeps its own account. */
  const deps: Omit<NotifyDeps, 'slots'> = {
    clock,
    ids,
    queue,
    events,
    endpoints,
    deliveries: createDeliveryStore({ table, clock, ids }),
    health,
    receivers: createJoinedReads(),
    parkings,
    parking: createParking({ health, parkings, queue, clock }),
    accounts: createAccountStore({ table }),
    ownCategories: createCategoryReader({ table }),
    transfers: createTransferReader({ table }),
    pieces: createPieceReader({ table }),
    users: createUserReader({ table }),
    planned: createStoredPlanning({ table }),
    wants: { want: async () => undefined },
    clients: { read: async () => TEST_CLIENT },
    bus: { put: async () => undefined },
    feed: createFeedStore({ table, clock }),
    replays: createReplayStore({ table }),
    bearerTokens: { of: async () => null, forget: () => undefined },
    send: async ({ url, headers }) => {
      const now = (underWay.get(url) ?? 0) + 1;
      underWay.set(url, now);
      if (url.includes('dripping')) dripsAtOnce = Math.max(dripsAtOnce, now);
      const isGood = url.includes('good');
      if (!url.includes('dead')) await sleep(isGood ? GOOD_CALL_MS : DRIPPING_CALL_MS);
      underWay.set(url, (underWay.get(url) ?? 0) - 1);
      if (!isGood) return { kind: 'failed', failure: url.includes('dead') ? 'unreachable' : 'timedOut' };
      const id = headers['webhook-id'] ?? '';
      waits.push(clock() - (committedAt.get(id) ?? Number.NaN));
      arrived.set(`${url} ${id}`, (arrived.get(`${url} ${id}`) ?? 0) + 1);
      return { kind: 'answered', status: 204, retryAfter: null, answer: null };
    },
  };
  const committedAt = new Map<string, number>();
  const urls = [...Array.from({ length: GOOD }, (_, index) => `https://good-${index}.example/`), ...badUrls];
  for (const url of urls) {
    await endpoints.create(
      testWebhookEndpoint({ guid: `WHE-${ids.uuid()}`, url, eventTypes: ['USER'] }),
      newSigningKeys(ids),
      dataKeyOwnerOf(TEST_CLIENT),
    );
  }
  for (let event = 0; event < EVENTS; event += 1) {
    scheduler.at(TEST_NOW + event * PACE_MS, () =>
      scheduler.spawn(
        async () => {
          const happened = newEvent(testDraft({ clientGuid, userGuid, subjectGuid: userGuid }), ids, clock());
          committedAt.set(happened.guid, clock());
          await table.transact(eventWrites([happened]));
          toCome -= 1;
          await events.announce([happened]);
        },
        (error) => {
          throw error;
        },
      ),
    );
  }
  const isDone = (): boolean => toCome === 0 && arrived.size === GOOD * EVENTS;
  await scheduler.run(isDone, TEST_NOW + EVENTS * PACE_MS + 60 * SECOND_MS);
  waits.sort((a, b) => a - b);
  return {
    held: arrived.size,
    doubles: [...arrived.values()].filter((count) => count > 1).length,
    p99Ms: waits[Math.ceil(waits.length * 0.99) - 1] ?? Number.NaN,
    dripsAtOnce,
  };
};

test('dead and slow endpoints delay others by a second at most (P29)', async () => {
  const [clean, bad] = [await run([]), await run(['https://dead.example/', 'https://dripping.example/'])];
  for (const { held, doubles } of [clean, bad]) expect([held, doubles]).toEqual([GOOD * EVENTS, 0]);
  expect(bad.dripsAtOnce).toBe(1);
  expect(bad.p99Ms - clean.p99Ms).toBeLessThanOrEqual(SECOND_MS);
  // The model has something to lose: without slots, five drips would hold all five workers for fifteen seconds.
  expect(clean.p99Ms).toBeGreaterThan(SECOND_MS);
}, 120_000);

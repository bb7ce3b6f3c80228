import { notify } from '../../../functions/notify/work.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import { composeSweep } from '../../../functions/sweep/compose.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { computePlan } from '../../../lib/app/planning/compute-plan.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import type { PlanMessage } from '../../../lib/contract/jobs/messages.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { type Clock, DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../../lib/domain/members/job-record.ts';
import { createWebhookEndpointStore } from '../../../lib/store/webhooks/webhook-endpoint-store.ts';
import { recordingLog } from '../adapters/log.ts';
import { recordingQueue } from '../adapters/queue.ts';
import { feedAccount, feedTransaction } from '../ledger/feed.ts';
import { type FreshTable, freshTable } from '../table/dynamo.ts';
import { notifyDepsOver } from '../webhooks/notify-deps.ts';
import { testWebhookEndpoint } from '../webhooks/webhook-endpoints.ts';
import { pollWorld } from './poll-world.ts';

/** What DynamoDB counted, and how often a function was called by a message. */
export interface Cost {
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly messages: number;
}

export interface JobCost {
  readonly start: Cost;
  /** Each message of the job, in order; the last one fetches and commits. */
  readonly steps: readonly Cost[];
  /** Sweeps while the job ran. */
  readonly sweeps: Cost;
  /** Making deliveries of its events, and attempting them. */
  readonly webhooks: Cost;
  readonly webhookCount: number;
  /** All of the above. */
  readonly total: Cost;
  /** Computing what is planned of the user anew, and the webhooks of that. */
  readonly planning: Cost;
  /** Of a sweep that finds nothing due. */
  readonly idleSweep: Cost;
}

const ACCOUNTS = ['checking', 'savings'] as const;
const ROWS_BEFORE = 100;
/** A sweep starts a job some time after it began. */
const START_AFTER_SWEEP_MS = SECOND_MS;

interface JobSettings {
  readonly upstreamSeconds: number;
  /** New transactions in one of the two accounts. */
  readonly newRows: number;
  readonly origin?: JobOrigin;
}

/** An upstream whose first job brings a hundred transactions of two accounts, and each later one `newRows` more. */
const upstreamOf = ({ upstreamSeconds, newRows }: JobSettings, clock: Clock): PolledClient => {
  let [starts, readyAtMs] = [0, 0];
  const observe = () =>
    clock() < readyAtMs ? ({ kind: 'running', retryAfterSeconds: null } as const) : ({ kind: 'ready' } as const);
  const none = async () => ({ kind: 'arrived', value: [] }) as const;
  const rowOf = (id: string) =>
    feedTransaction({ upstreamId: id, description: `SHOP ${id}`, transactedOn: '2026-11-20', postedOn: '2026-11-20' });
  return {
    start: async ({ jobKey }) => {
      starts += 1;
      readyAtMs = clock() + upstreamSeconds * SECOND_MS;
      return { kind: 'arrived', value: { upstreamJobId: jobKey, observation: observe() } };
    },
    poll: async () => ({ kind: 'arrived', value: observe() }),
    answer: () => Promise.reject(new Error('it asks nothing')),
    fetchAccounts: async () => ({
      kind: 'arrived',
      value: ACCOUNTS.map((upstreamId) =>
        feedAccount({ upstreamId, name: upstreamId, balanceMinor: newRows === 0 ? 100n : BigInt(starts) }),
      ),
    }),
    fetchTransactions: async ({ upstreamAccountId }) => {
      const rows = ROWS_BEFORE / ACCOUNTS.length + (upstreamAccountId === ACCOUNTS[0] ? (starts - 1) * newRows : 0);
      const transactions = Array.from({ length: rows }, (_, row) => rowOf(`${upstreamAccountId}-${row}`));
      return { kind: 'arrived', value: { servedFrom: '2026-08-01', transactions, cursorNext: null } };
    },
    fetchHoldings: none,
    fetchAccountNumbers: none,
    fetchOwners: none,
  };
};

/**
 * One job in the background of a member that was aggregated the day before: its start, its steps, the sweeps of that time,
 * and the webhooks to one endpoint on `*`.
 */
export const costOfJob = async (settings: JobSettings): Promise<JobCost> => {
  const fresh = await freshTable();
  const { table } = fresh;
  const world = await pollWorld(
    table,
    ({ clock }) => byAccount(upstreamOf(settings, clock)),
    { connectionStatus: 'CONNECTED' },
    { backgroundIntervalHours: 24 },
  );
  const { clock, deps, pollQueue, notifyQueue } = world;
  const owner = { clientGuid: world.member.clientGuid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] };
  await world.setCredentials('cost', 'a password');
  await createWebhookEndpointStore({ table, clock, cipher: deps.cipher }).create(
    testWebhookEndpoint(),
    newSigningKeys(world.ids),
    owner,
  );
  const log = recordingLog();
  let webhookCount = 0;
  const client = await deps.clientOf(owner.clientGuid);
  const planQueue = recordingQueue<PlanMessage>();
  const adapters = {
    table,
    clock,
    ids: world.ids,
    log,
    planQueue,
    pollQueue: { send: () => Promise.reject(new Error('no microdeposit is due here')) },
    notifyQueue,
  };
  const notifyDeps = {
    ...notifyDepsOver({
      ...adapters,
      queue: notifyQueue,
      send: async () => {
        webhookCount += 1;
        return { kind: 'answered', status: 204, retryAfter: null, answer: null };
      },
    }),
    clients: { read: async () => client },
  };
  const planDeps = composePlan(adapters);
  const { budgetRuleOf, jobs } = world;
  const sweepDeps = {
    ...composeSweep({
      ...adapters,
      budgetRuleOf,
      isConnectorOff: () => false,
      backgroundIntervalHours: 24,
      backgroundSeenDays: 0,
      turnsRoom: async () => 0,
    }),
    jobs,
    clientOf: async () => client,
  };

  const deliver = async (): Promise<number> => {
    let messages = 0;
    for (;;) {
      const next = notifyQueue.sent.shift();
      if (next === undefined) return messages;
      messages += 1;
      await notify(next.message, notifyDeps, log);
    }
  };
  let sweepAtMs = clock() + MINUTE_MS;
  const sweeps: Cost[] = [];
  const passTo = async (atMs: number): Promise<void> => {
    while (sweepAtMs <= atMs) {
      clock.advance(sweepAtMs - clock());
      sweeps.push(await costOf(fresh, () => sweep(sweepDeps, log)));
      sweepAtMs += MINUTE_MS;
    }
    clock.advance(atMs - clock());
  };
  const runSteps = async (): Promise<readonly Cost[]> => {
    const steps: Cost[] = [];
    for (;;) {
      const next = pollQueue.sent.shift();
      if (next === undefined) return steps;
      await passTo(clock() + next.delaySeconds * SECOND_MS);
      steps.push(await costOf(fresh, () => world.step(next.message), 1));
    }
  };

  /** Answers how many messages it took. */
  const plan = async (): Promise<number> => {
    const wanted = planQueue.drain();
    for (const message of wanted) await computePlan(message, planDeps, log);
    return wanted.length + (await deliver());
  };

  await world.start(FULL_OPTIONS, 'REFRESH');
  await runSteps();
  await deliver();
  await plan();
  clock.advance(DAY_MS);
  // What the first job left to do is done before.
  await sweep(sweepDeps, log);
  await deliver();
  sweepAtMs = clock() + MINUTE_MS - START_AFTER_SWEEP_MS;
  sweeps.splice(0);
  webhookCount = 0;

  const start = await costOf(fresh, () => world.start(FULL_OPTIONS, settings.origin ?? 'BACKGROUND'));
  const steps = await runSteps();
  let messages = 0;
  const delivered = await costOf(fresh, async () => {
    messages = await deliver();
  });
  const webhooks = { ...delivered, messages };
  const total = [start, ...steps, ...sweeps, webhooks].reduce(plus, NOTHING);
  const ofJob = { start, steps, sweeps: sweeps.reduce(plus, NOTHING), webhooks, webhookCount, total };
  const computed = await costOf(fresh, async () => {
    messages = await plan();
  });
  const [idleSweep = NOTHING] = sweeps.toSorted((one, other) => one.readUnits - other.readUnits);
  return { ...ofJob, planning: { ...computed, messages }, idleSweep };
};

const NOTHING: Cost = { writeUnits: 0, readUnits: 0, messages: 0 };

const plus = (one: Cost, other: Cost): Cost => ({
  writeUnits: one.writeUnits + other.writeUnits,
  readUnits: one.readUnits + other.readUnits,
  messages: one.messages + other.messages,
});

const costOf = async ({ meter }: FreshTable, work: () => Promise<void>, messages = 0): Promise<Cost> => {
  meter.reset();
  await work();
  const sumOf = (units: 'writeUnits' | 'readUnits'): number => meter.calls.reduce((sum, call) => sum + call[units], 0);
  return { writeUnits: sumOf('writeUnits'), readUnits: sumOf('readUnits'), messages };
};

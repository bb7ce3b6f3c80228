import { type NotifyDeps, notify } from '../../../functions/notify/work.ts';
import { composePlan } from '../../../functions/plan/compose.ts';
import { composeSweep } from '../../../functions/sweep/compose.ts';
import { sweep } from '../../../functions/sweep/sweep.ts';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { byAccount } from '../../../lib/connectors/kit/by-account.ts';
import type { PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import { newSigningKeys } from '../../../lib/delivery/sign.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { type Clock, DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { JobOrigin } from '../../../lib/domain/members/job-record.ts';
import { createWebhookEndpointStore } from '../../../lib/store/webhooks/webhook-endpoint-store.ts';
import { testAdapters } from '../adapters/adapters.ts';
import { testIds } from '../adapters/ids.ts';
import { noQueue } from '../adapters/queue.ts';
import { feedAccount, feedTransaction } from '../ledger/feed.ts';
import { type FreshTable, freshTable } from '../table/dynamo.ts';
import { ANSWERED_204, notifyDepsOver } from '../webhooks/notify-deps.ts';
import { testWebhookEndpoint } from '../webhooks/webhook-endpoints.ts';
import { pollWorld } from './poll-world.ts';

/** What DynamoDB counted, and how often a function was called by a message. */
export interface Cost {
  readonly writeUnits: number;
  readonly readUnits: number;
  readonly messages: number;
}

/** What goes out beside units of the table and messages. */
export interface Sent {
  /** Entries of the event bus. */
  readonly busEntries: number;
  readonly webhooks: number;
  /** Bodies of webhooks alone. */
  readonly webhookBytes: number;
  readonly logLines: number;
  /** Code and fields of the lines, as JSON. */
  readonly logBytes: number;
}

export interface JobCost {
  readonly start: Cost;
  /** Each message of the job, in order; the last one fetches and commits. */
  readonly steps: readonly Cost[];
  /** Sweeps while the job ran. */
  readonly sweeps: Cost;
  readonly sweepCount: number;
  /** Making deliveries of its events, and attempting them. */
  readonly webhooks: Cost;
  readonly webhookCount: number;
  /** All of the above. */
  readonly total: Cost;
  /** Computing what is planned of the user anew, and the webhooks of that. */
  readonly planning: Cost;
  /** What else all of this, planning included, sends and writes. */
  readonly sent: Sent;
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

/** A member, the functions that its jobs, webhooks and planning run on, and what each of them costs. */
const measuredWorld = async (settings: JobSettings) => {
  // The same waits, and so the same counts, each time. The table has ids of its own: they are tokens of its transactions.
  const seeded = testIds('cost of a job');
  const fresh = await freshTable();
  const { table } = fresh;
  const world = await pollWorld(
    table,
    ({ clock }) => byAccount(upstreamOf(settings, clock)),
    { connectionStatus: 'CONNECTED' },
    { backgroundIntervalHours: 24, ids: seeded },
  );
  const { clock, deps, ids, pollQueue, notifyQueue } = world;
  await world.setCredentials('cost', 'a password');
  await createWebhookEndpointStore({ table, clock, cipher: deps.cipher }).create(
    testWebhookEndpoint(),
    newSigningKeys(ids),
    { clientGuid: world.member.clientGuid, wrappedDataKey: new Uint8Array([7]), laterDataKeys: [] },
  );
  const client = await deps.clientOf(world.member.clientGuid);
  const adapters = testAdapters({ table, clock, ids, notifyQueue, backgroundIntervalHours: 24 });
  const { log, bus, planQueue } = adapters;
  let [webhooks, webhookBytes] = [0, 0];
  const send: NotifyDeps['send'] = async ({ body }) => {
    webhooks += 1;
    webhookBytes += Buffer.byteLength(body);
    return ANSWERED_204;
  };
  const notifyDeps = {
    ...notifyDepsOver({ ...adapters, queue: notifyQueue, send }),
    clients: { read: async () => client },
  };
  const planDeps = composePlan(adapters);
  const sweepDeps = {
    ...composeSweep({
      ...adapters,
      pollQueue: noQueue('no microdeposit is due here'),
      backgroundSeenDays: 0,
      turnsRoom: async () => 0,
    }),
    jobs: world.jobs,
    clientOf: async () => client,
  };
  /** Answers how many messages it took. */
  const deliver = (): Promise<number> => notifyQueue.workOff((message) => notify(message, notifyDeps, log));
  /** The same. */
  const plan = async (): Promise<number> => {
    const wanted = await planQueue.workOff((message) => computeWantedPlanning(message, planDeps, log));
    return wanted + (await deliver());
  };
  return {
    ...{ fresh, world, clock, pollQueue, deliver, plan },
    sweepOnce: (): Promise<void> => sweep(sweepDeps, log),
    /** What was sent and logged since the last call. */
    takeSent: (): Sent => {
      const lines = [...log.lines.splice(0), ...world.log.lines.splice(0)];
      const sent = {
        busEntries: bus.entries.splice(0).length,
        webhooks,
        webhookBytes,
        logLines: lines.length,
        logBytes: lines.reduce(
          (sum, { code, fields }) => sum + Buffer.byteLength(JSON.stringify({ code, ...fields })),
          0,
        ),
      };
      [webhooks, webhookBytes] = [0, 0];
      return sent;
    },
  };
};

/** Time that passes with a sweep each minute, and what these sweeps cost. */
const sweptTime = ({ clock, fresh, sweepOnce }: Awaited<ReturnType<typeof measuredWorld>>) => {
  let sweepAtMs = clock() + MINUTE_MS;
  const sweeps: Cost[] = [];
  return {
    sweeps,
    /** From now on the next sweep comes so late, and earlier ones do not count. */
    restart: (afterMs: number): void => {
      sweepAtMs = clock() + afterMs;
      sweeps.splice(0);
    },
    pass: async (ms: number): Promise<void> => {
      const untilMs = clock() + ms;
      while (sweepAtMs <= untilMs) {
        clock.advance(sweepAtMs - clock());
        sweeps.push(await costOf(fresh, sweepOnce));
        sweepAtMs += MINUTE_MS;
      }
      clock.advance(untilMs - clock());
    },
  };
};

/**
 * One job in the background of a member that was aggregated the day before: its start, its steps, the sweeps of that time,
 * and the webhooks to one endpoint on `*`.
 */
export const costOfJob = async (settings: JobSettings): Promise<JobCost> => {
  const measured = await measuredWorld(settings);
  const { fresh, world, clock, pollQueue, deliver, plan, sweepOnce, takeSent } = measured;
  const time = sweptTime(measured);
  const runSteps = async (): Promise<readonly Cost[]> => {
    const steps: Cost[] = [];
    await pollQueue.workOff(async (message, delaySeconds) => {
      await time.pass(delaySeconds * SECOND_MS);
      steps.push(await costOf(fresh, () => world.step(message), 1));
    });
    return steps;
  };
  /** What work costs that says how many messages it took. */
  const costOfMessages = async (work: () => Promise<number>): Promise<Cost> => {
    let messages = 0;
    const cost = await costOf(fresh, async () => {
      messages = await work();
    });
    return { ...cost, messages };
  };

  await world.start(FULL_OPTIONS, 'REFRESH');
  await runSteps();
  await deliver();
  await plan();
  clock.advance(DAY_MS);
  // What the first job left to do is done before.
  await sweepOnce();
  await deliver();
  time.restart(MINUTE_MS - START_AFTER_SWEEP_MS);
  takeSent();

  const start = await costOf(fresh, () => world.start(FULL_OPTIONS, settings.origin ?? 'BACKGROUND'));
  const steps = await runSteps();
  const webhooks = await costOfMessages(deliver);
  const ofJob = takeSent();
  const { sweeps } = time;
  const total = [start, ...steps, ...sweeps, webhooks].reduce(plus, NOTHING);
  const planning = await costOfMessages(plan);
  const [idleSweep = NOTHING] = sweeps.toSorted((one, other) => one.readUnits - other.readUnits);
  const sent = sentTogether(ofJob, takeSent());
  const webhookCount = ofJob.webhooks;
  return {
    ...{ start, steps, webhooks, webhookCount, total, planning, sent, idleSweep },
    sweeps: sweeps.reduce(plus, NOTHING),
    sweepCount: sweeps.length,
  };
};

const NOTHING: Cost = { writeUnits: 0, readUnits: 0, messages: 0 };

const plus = (one: Cost, other: Cost): Cost => ({
  writeUnits: one.writeUnits + other.writeUnits,
  readUnits: one.readUnits + other.readUnits,
  messages: one.messages + other.messages,
});

const sentTogether = (one: Sent, other: Sent): Sent => ({
  busEntries: one.busEntries + other.busEntries,
  webhooks: one.webhooks + other.webhooks,
  webhookBytes: one.webhookBytes + other.webhookBytes,
  logLines: one.logLines + other.logLines,
  logBytes: one.logBytes + other.logBytes,
});

const costOf = async ({ meter }: FreshTable, work: () => Promise<void>, messages = 0): Promise<Cost> => {
  meter.reset();
  await work();
  const sumOf = (units: 'writeUnits' | 'readUnits'): number => meter.calls.reduce((sum, call) => sum + call[units], 0);
  return { writeUnits: sumOf('writeUnits'), readUnits: sumOf('readUnits'), messages };
};

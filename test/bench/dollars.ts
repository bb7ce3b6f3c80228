import { FUNCTIONS } from '../../infra/app/functions.ts';
import type { Cost, JobCost } from '../support/jobs/background-cost.ts';
import type { JobsADay } from './cost/jobs-a-day.ts';
import { FREE, PRICES, TIERS } from './cost/prices.ts';
import type { StageCounts } from './cost/stage-counts.ts';
import { ASSUMED, USAGE } from './cost/usage.ts';

const DAYS_A_MONTH = 30;
const MINUTES_A_MONTH = DAYS_A_MONTH * 24 * 60;
const SECONDS_A_MONTH = MINUTES_A_MONTH * 60;
/** A message is sent, received and deleted. */
const REQUESTS_A_MESSAGE = 3;
const BYTES_A_GIGABYTE = 1e9;
const MEGABYTES_A_GIGABYTE = 1_024;
/** The API token that a partner asks for, and the session. */
const CALLS_A_SESSION = 2;

type CountedJob = Pick<
  JobCost,
  'steps' | 'sweepCount' | 'webhookCount' | 'webhooks' | 'total' | 'planning' | 'sent' | 'idleSweep'
>;

export interface Counted {
  /** Of a member in the background. */
  readonly background: CountedJob;
  /** One that a session starts. */
  readonly session: CountedJob;
  /** Jobs of a member whose user opens sessions. */
  readonly jobsADay: JobsADay;
  /** Of a read of a page of transactions. */
  readonly readUnitsARead: number;
  /** Of opening a session, its API token and the list of members included, but without the jobs. */
  readonly opening: Pick<Cost, 'readUnits' | 'writeUnits'>;
  readonly stage: StageCounts;
  /** `hasBusEvents` of the stage. */
  readonly hasBusEvents: boolean;
}

/** One line of the bill of a month. */
export interface BillLine {
  readonly name: string;
  /** What is counted, before what is free. */
  readonly quantity: number;
  readonly dollars: number;
}

const gigabytesOf = (name: keyof typeof FUNCTIONS): number => FUNCTIONS[name].memoryMegabytes / MEGABYTES_A_GIGABYTE;

const above = (free: number, count: number): number => Math.max(0, count - free);

const tiered = (count: number, upTo: number, price: number, priceBeyond: number): number =>
  Math.min(count, upTo) * price + above(upTo, count) * priceBeyond;

/** What a job needs, and what the planning after it does. The sweeps of each minute are counted apart. */
const needsOf = (job: CountedJob, idle: Cost) => {
  const { total, planning, sweepCount, steps, webhooks, sent } = job;
  const messages = total.messages + planning.messages;
  const [contacts, plans] = [steps.length - 1, 1];
  const notified = webhooks.messages + planning.messages - plans;
  return {
    writeUnits: total.writeUnits + planning.writeUnits,
    readUnits: total.readUnits - sweepCount * idle.readUnits + planning.readUnits,
    messages,
    gigabyteSeconds:
      (contacts * ASSUMED.contactSeconds + ASSUMED.fetchSeconds) * gigabytesOf('poll') +
      notified * ASSUMED.notifySeconds * gigabytesOf('notify') +
      plans * ASSUMED.planSeconds * gigabytesOf('plan'),
    decryptingSeconds: contacts * ASSUMED.contactSeconds + ASSUMED.fetchSeconds + notified * ASSUMED.notifySeconds,
    logBytes: sent.logBytes + sent.logLines * (ASSUMED.lineEnvelopeBytes + ASSUMED.bytesALogEvent),
    sentBytes:
      sent.webhookBytes +
      sent.webhooks * ASSUMED.bytesAWebhookBesideBody +
      (steps.length + ASSUMED.upstreamRequestsBesidePolls) * ASSUMED.bytesAnUpstreamRequest,
    busEvents: sent.busEntries,
  };
};

type Needs = ReturnType<typeof needsOf>;

/**
 * Seconds of a month in which an environment of `calls` spread over them tells the others how many came: in each with two
 * or more.
 */
const secondsTold = (calls: number, environments: number): number => {
  const mean = calls / SECONDS_A_MONTH / environments;
  return environments * SECONDS_A_MONTH * (1 - Math.exp(-mean) * (1 + mean));
};

/** A report is one write, and reads the seconds before it, mostly two. */
const UNITS_A_REPORT = { writeUnits: 1, readUnits: 2 } as const;

/** Each environment asks for the key of a client again after some minutes, of the two functions that decrypt. */
const keyRequestsOf = (jobs: number, decryptingSeconds: number): number => {
  const environments = 2 + (decryptingSeconds / SECONDS_A_MONTH) * ASSUMED.environmentsABusyOne;
  return Math.min(2 * jobs, environments * (SECONDS_A_MONTH / ASSUMED.dataKeySeconds));
};

/** The bill of a month, line by line. `refreshedShare` of the users have their members refreshed in the background. */
export const billOf = (
  users: number,
  { background, session, jobsADay, readUnitsARead, opening, stage, hasBusEvents }: Counted,
  refreshedShare: number = USAGE.seenShare,
): readonly BillLine[] => {
  const idle = background.idleSweep;
  const membersOf = (share: number): number => users * share * USAGE.membersAUser * DAYS_A_MONTH;
  const jobs = {
    session: membersOf(USAGE.seenShare) * jobsADay.session,
    // Members of users without sessions have a job a day, where they have any.
    background: membersOf(USAGE.seenShare) * jobsADay.background + membersOf(refreshedShare - USAGE.seenShare),
  };
  const [needsOfSession, needsOfBackground] = [needsOf(session, idle), needsOf(background, idle)];
  const ofJobs = (name: keyof Needs): number =>
    jobs.session * needsOfSession[name] + jobs.background * needsOfBackground[name];

  const sessions = users * USAGE.sessionsADay * DAYS_A_MONTH;
  const reads = users * USAGE.readsADay * DAYS_A_MONTH;
  const calls = sessions * CALLS_A_SESSION + reads;
  const sweeps = MINUTES_A_MONTH * stage.sweepsAMinute;
  const messages = ofJobs('messages');
  const invocations = calls + messages + sweeps;
  const callSeconds = reads * ASSUMED.readSeconds + sessions * (ASSUMED.readSeconds + ASSUMED.sessionSeconds);
  const told = secondsTold(calls, Math.max(1, (callSeconds / SECONDS_A_MONTH) * ASSUMED.environmentsABusyOne));
  const gigabyteSeconds =
    ofJobs('gigabyteSeconds') +
    reads * ASSUMED.readSeconds * gigabytesOf('read') +
    sessions * (ASSUMED.readSeconds * gigabytesOf('partner') + ASSUMED.sessionSeconds * gigabytesOf('sessions')) +
    sweeps * ASSUMED.sweepSeconds * gigabytesOf('sweep') +
    invocations * ASSUMED.coldShare * ASSUMED.coldSeconds * gigabytesOf('read');
  const storedGigabytes =
    (users * USAGE.membersAUser * ASSUMED.bytesAMember +
      ((jobs.session + jobs.background) / DAYS_A_MONTH) * ASSUMED.keptBytesADayOfJobs) /
    BYTES_A_GIGABYTE;
  const logGigabytes =
    (calls * (ASSUMED.accessLogBytes + ASSUMED.callLineBytes + 2 * ASSUMED.bytesALogEvent) +
      sweeps * (ASSUMED.sweepLineBytes + ASSUMED.bytesALogEvent) +
      ofJobs('logBytes')) /
    BYTES_A_GIGABYTE;
  const idlePolls = stage.fedQueues * ASSUMED.idlePollers * (SECONDS_A_MONTH / ASSUMED.idlePollSeconds);
  const sqsRequests = messages * REQUESTS_A_MESSAGE + idlePolls + MINUTES_A_MONTH * (stage.sweepsAMinute - 1);
  const sentGigabytes =
    (reads * ASSUMED.bytesARead + sessions * CALLS_A_SESSION * ASSUMED.bytesASession + ofJobs('sentBytes')) /
    BYTES_A_GIGABYTE;
  const keyRequests = keyRequestsOf(jobs.session + jobs.background, ofJobs('decryptingSeconds'));

  return [
    line('table: writes of jobs', ofJobs('writeUnits'), PRICES.writeUnit),
    line('table: writes of calls', sessions * (opening.writeUnits + ASSUMED.pushesASession), PRICES.writeUnit),
    line('table: writes of limits', told * UNITS_A_REPORT.writeUnits, PRICES.writeUnit),
    line('table: reads of jobs', ofJobs('readUnits'), PRICES.readUnit),
    line('table: reads of calls', sessions * opening.readUnits + reads * readUnitsARead, PRICES.readUnit),
    line('table: reads of limits', told * UNITS_A_REPORT.readUnits, PRICES.readUnit),
    line('table: reads of sweeps', MINUTES_A_MONTH * idle.readUnits, PRICES.readUnit),
    line('table: storage (GB)', storedGigabytes, PRICES.storedGigabyte, FREE.storedGigabytes),
    line('table: recovery (GB)', storedGigabytes, PRICES.recoverableGigabyte),
    line('Lambda: invocations', invocations, PRICES.lambdaRequest, FREE.lambdaRequests),
    line('Lambda: GB-seconds', gigabyteSeconds, PRICES.lambdaGigabyteSecond, FREE.lambdaGigabyteSeconds),
    line('queues: requests', sqsRequests, PRICES.sqsRequest, FREE.sqsRequests),
    {
      name: 'gateway: calls',
      quantity: calls,
      dollars: tiered(calls, TIERS.httpApiRequests, PRICES.httpApiRequest, PRICES.httpApiRequestBeyond),
    },
    {
      name: 'sent bytes (GB)',
      quantity: sentGigabytes,
      dollars: tiered(
        above(FREE.sentGigabytes, sentGigabytes),
        TIERS.sentGigabytes,
        PRICES.sentGigabyte,
        PRICES.sentGigabyteBeyond,
      ),
    },
    line('event bus: own events', hasBusEvents ? ofJobs('busEvents') : 0, PRICES.busEvent),
    line('logs: taken in (GB)', logGigabytes, PRICES.logGigabyte, FREE.logGigabytes),
    line('logs: kept (GB)', logGigabytes * LOG_MONTHS_KEPT * ASSUMED.keptLogShare, PRICES.keptLogGigabyte),
    line('alarms: metrics', stage.alarmMetrics, PRICES.alarmMetric, FREE.alarmMetrics),
    line('metrics of log lines', stage.metrics, PRICES.metric, FREE.metrics),
    line('dashboard', stage.dashboardMetrics > FREE.dashboardMetrics ? 1 : 0, PRICES.dashboard),
    line('rules of Contributor Insights', stage.insightRules, PRICES.insightRule, FREE.insightRules),
    line('keys', stage.keys, PRICES.key),
    line('keys: requests', keyRequests, PRICES.keyRequest, FREE.keyRequests),
  ];
};

/** `logRetentionDays` of prod. */
const LOG_MONTHS_KEPT = 3;

const line = (name: string, quantity: number, price: number, free = 0): BillLine => ({
  name,
  quantity,
  dollars: above(free, quantity) * price,
});

/** Dollars a month for so many users. */
export const dollarsAMonth = (users: number, counted: Counted, refreshedShare?: number): number =>
  billOf(users, counted, refreshedShare).reduce((sum, { dollars }) => sum + dollars, 0);

const MANY = 1_000_000;

/** What a thousand members more cost a month that are refreshed each day in the background, beyond what is free. */
export const dollarsAThousandMembers = (counted: Counted): number =>
  ((dollarsAMonth(MANY, counted, 1) - dollarsAMonth(MANY, counted)) /
    (MANY * (1 - USAGE.seenShare) * USAGE.membersAUser)) *
  1_000;

import { FUNCTIONS } from '../../infra/app/functions.ts';
import type { Cost, JobCost } from '../support/jobs/background-cost.ts';

/**
 * On-demand list prices in us-east-1, in dollars, as AWS has them on the pricing pages of DynamoDB, Lambda (Arm), SQS, API
 * Gateway (HTTP API), EC2 (data transfer), CloudWatch and KMS since November 2024.
 */
const PRICES = {
  writeUnit: 0.625e-6,
  readUnit: 0.125e-6,
  /** A month, with point-in-time recovery. */
  storedGigabyte: 0.25 + 0.2,
  lambdaRequest: 0.2e-6,
  lambdaGigabyteSecond: 1.33334e-5,
  sqsRequest: 0.4e-6,
  httpApiRequest: 1e-6,
  sentGigabyte: 0.09,
  logGigabyte: 0.5,
  alarm: 0.1,
  key: 1,
} as const;

/** What each account gets each month, for ever, of the same pages. */
const FREE = {
  lambdaRequests: 1e6,
  lambdaGigabyteSeconds: 400_000,
  sqsRequests: 1e6,
  sentGigabytes: 100,
  logGigabytes: 5,
  alarms: 10,
} as const;

/**
 * How the service is used. Of ten users four opened a session within `backgroundSeenDays`, whose default is 30 in every
 * stage; only their members are refreshed. All other counts are means over all users.
 */
const USAGE = { membersAUser: 2, jobsADay: 1, seenShare: 0.4, sessionsADay: 1, readsADay: 10 } as const;

/** What the emulators cannot count. */
const ASSUMED = {
  /** A step that asks how an upstream's job stands, and one that fetches and commits. */
  contactSeconds: 0.35,
  fetchSeconds: 0.85,
  notifySeconds: 0.1,
  planSeconds: 0.3,
  readSeconds: 0.025,
  /** A page of 25 transactions, compressed, with its headers. */
  bytesARead: 6_000,
  /** Access log and the line of the function. */
  logBytesACall: 1_200,
  logBytesAMessage: 500,
  /** An ended job of 1.6 KB for 90 days, events and deliveries of 7 KB for 30 days. */
  keptBytesADayOfJobs: 90 * 1_600 + 30 * 7_000,
  /** Two years of transactions, with heads, accounts and planning. */
  bytesAMember: 80_000,
} as const;

const DAYS_A_MONTH = 30;
const SWEEPS_A_MONTH = DAYS_A_MONTH * 24 * 60;
/** A message is sent, received and deleted. */
const REQUESTS_A_MESSAGE = 3;
const BYTES_A_GIGABYTE = 1e9;
const MEGABYTES_A_GIGABYTE = 1_024;

export interface Counted {
  /** One background job of a member. */
  readonly job: Pick<JobCost, 'steps' | 'webhooks' | 'total' | 'planning' | 'idleSweep'>;
  /** Of a read of a page of transactions. */
  readonly readUnitsARead: number;
  /** Of opening a session. */
  readonly session: Pick<Cost, 'readUnits' | 'writeUnits'>;
  readonly alarms: number;
}

const gigabytesOf = (name: keyof typeof FUNCTIONS): number => FUNCTIONS[name].memoryMegabytes / MEGABYTES_A_GIGABYTE;

const above = (free: number, count: number): number => Math.max(0, count - free);

/** Dollars of one month with so many jobs, calls and stored bytes. */
const dollarsOf = (jobs: number, users: number, { job, readUnitsARead, session, alarms }: Counted): number => {
  const sessions = users * USAGE.sessionsADay * DAYS_A_MONTH;
  const reads = users * USAGE.readsADay * DAYS_A_MONTH;
  const calls = sessions + reads;
  const messages = jobs * (job.total.messages + job.planning.messages);
  const writeUnits = jobs * (job.total.writeUnits + job.planning.writeUnits) + sessions * session.writeUnits;
  const readUnits =
    jobs * (job.total.readUnits + job.planning.readUnits) +
    sessions * session.readUnits +
    reads * readUnitsARead +
    SWEEPS_A_MONTH * job.idleSweep.readUnits;
  const gigabyteSecondsAJob =
    ((job.steps.length - 1) * ASSUMED.contactSeconds + ASSUMED.fetchSeconds) * gigabytesOf('poll') +
    (job.webhooks.messages + job.planning.messages - 1) * ASSUMED.notifySeconds * gigabytesOf('notify') +
    ASSUMED.planSeconds * gigabytesOf('plan');
  const gigabyteSeconds = jobs * gigabyteSecondsAJob + calls * ASSUMED.readSeconds * gigabytesOf('read');
  const storedBytes =
    users * USAGE.membersAUser * ASSUMED.bytesAMember + (jobs / DAYS_A_MONTH) * ASSUMED.keptBytesADayOfJobs;
  const logBytes = calls * ASSUMED.logBytesACall + messages * ASSUMED.logBytesAMessage;
  return [
    writeUnits * PRICES.writeUnit,
    readUnits * PRICES.readUnit,
    (storedBytes / BYTES_A_GIGABYTE) * PRICES.storedGigabyte,
    above(FREE.lambdaRequests, calls + messages + SWEEPS_A_MONTH) * PRICES.lambdaRequest,
    above(FREE.lambdaGigabyteSeconds, gigabyteSeconds) * PRICES.lambdaGigabyteSecond,
    above(FREE.sqsRequests, messages * REQUESTS_A_MESSAGE) * PRICES.sqsRequest,
    calls * PRICES.httpApiRequest,
    above(FREE.sentGigabytes, (reads * ASSUMED.bytesARead) / BYTES_A_GIGABYTE) * PRICES.sentGigabyte,
    above(FREE.logGigabytes, logBytes / BYTES_A_GIGABYTE) * PRICES.logGigabyte,
    above(FREE.alarms, alarms) * PRICES.alarm,
    PRICES.key,
  ].reduce((sum, part) => sum + part, 0);
};

const jobsOf = (users: number, refreshedShare: number): number =>
  users * refreshedShare * USAGE.membersAUser * USAGE.jobsADay * DAYS_A_MONTH;

/** Dollars a month for so many users. `refreshedShare` of them have their members refreshed in the background. */
export const dollarsAMonth = (users: number, counted: Counted, refreshedShare: number = USAGE.seenShare): number =>
  dollarsOf(jobsOf(users, refreshedShare), users, counted);

const MANY = 1_000_000;

/** What a thousand members more cost a month that are refreshed each day, beyond what is free. */
export const dollarsAThousandMembers = (counted: Counted): number =>
  ((dollarsAMonth(2 * MANY, counted, 1) - dollarsAMonth(MANY, counted, 1)) / (MANY * USAGE.membersAUser)) * 1_000;

import * as z from 'zod/mini';
import type { RecordedCall } from './recording-proxy.ts';

/**
 * A second sum of what a month costs, with nothing of the bench: what one user does is recorded on the wire under Lambda's own
 * runtime client, and priced here by prices that were looked up again. All in dollars, of us-east-1.
 */
const MILLION = 1e6;
const WRITES_A_MILLION = 0.625;
const READS_A_MILLION = 0.125;
const QUEUE_REQUESTS_A_MILLION = 0.4;
const INVOCATIONS_A_MILLION = 0.2;
const GIGABYTE_SECONDS_A_MILLION = 13.3334;
const CALLS_A_MILLION = 1;
const EVENTS_A_MILLION = 1;
const LOGS_A_GIGABYTE = 0.5;
const OUT_A_GIGABYTE = 0.09;
const TABLE_A_GIGABYTE = 0.45;

/** What Lambda waits for: the table and the queues, an upstream, a receiver; and what a function computes itself. */
const AWS_CALL_SECONDS = 0.008;
const UPSTREAM_CALL_SECONDS = 0.25;
const RECEIVER_CALL_SECONDS = 0.15;
/** A job asks for the accounts, and then for the rows of all accounts at the same time. */
const FETCH_ROUNDS = 2;
const OWN_SECONDS = 0.03;
const GIGABYTES: Readonly<Record<string, number>> = { poll: 1, notify: 1, read: 1, plan: 1.73 };
const GIGABYTES_DEFAULT = 0.5;

const TLS_AND_HEADERS_BYTES = 1_500;
const READ_ANSWER_BYTES = 6_000;
const ACCESS_LINE_BYTES = 450;
/** Of a member with two years of rows, and of what its jobs leave for a quarter. */
const STORED_BYTES_A_MEMBER = 80_000;
const STORED_BYTES_A_JOB_A_DAY = 350_000;

/** Functions, and what came with them, between two moments. */
export interface Recorded {
  readonly calls: readonly RecordedCall[];
  readonly invocations: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly httpCalls: number;
  readonly upstreamCalls: number;
  readonly jobs: number;
  readonly webhookBytes: readonly number[];
  readonly logLines: readonly number[];
}

const capacity = z.object({ CapacityUnits: z.number() });
const answer = z.object({ ConsumedCapacity: z.optional(z.union([capacity, z.array(capacity)])) });
const entries = z.object({ Entries: z.array(z.unknown()) });

const isRead = (target: string): boolean => /\.(?:GetItem|BatchGetItem|Query)$/.test(target);

const unitsIn = (call: RecordedCall): number => {
  const { ConsumedCapacity: consumed = [] } = answer.parse(JSON.parse(call.answer));
  return [consumed].flat().reduce((sum, { CapacityUnits }) => sum + CapacityUnits, 0);
};

const unitsOf = (calls: readonly RecordedCall[], reads: boolean): number =>
  calls
    .filter(({ target }) => target.startsWith('DynamoDB') && isRead(target) === reads)
    .reduce((sum, call) => sum + unitsIn(call), 0);

/** What was recorded, in amounts that are paid. */
const amountsOf = (recorded: Recorded) => {
  const { calls, invocations, messages, httpCalls, upstreamCalls, webhookBytes, logLines, jobs } = recorded;
  // One after the other: each step asks once. Attempts of a batch are made at the same time, too.
  const upstreamRounds = Math.min(upstreamCalls, (invocations.poll ?? 0) + jobs * FETCH_ROUNDS);
  const secondsOf = (name: string): number =>
    calls.filter(({ functionName }) => functionName === name).length * AWS_CALL_SECONDS +
    (invocations[name] ?? 0) * OWN_SECONDS +
    (name === 'poll' ? upstreamRounds * UPSTREAM_CALL_SECONDS : 0) +
    (name === 'notify' ? Math.min(webhookBytes.length, invocations.notify ?? 0) * RECEIVER_CALL_SECONDS : 0);
  return {
    writes: unitsOf(calls, false),
    reads: unitsOf(calls, true),
    invocations: Object.values(invocations).reduce((sum, count) => sum + count, 0),
    gigabyteSeconds: Object.keys(invocations).reduce(
      (sum, name) => sum + secondsOf(name) * (GIGABYTES[name] ?? GIGABYTES_DEFAULT),
      0,
    ),
    // Each is sent, received and deleted.
    queueRequests: messages * 3,
    httpCalls,
    events: calls
      .filter(({ target }) => target.endsWith('.PutEvents'))
      .reduce((sum, { request }) => sum + entries.parse(JSON.parse(request)).Entries.length, 0),
    logBytes: logLines.reduce((sum, bytes) => sum + bytes + 26, 0) + httpCalls * ACCESS_LINE_BYTES,
    outBytes:
      webhookBytes.reduce((sum, bytes) => sum + bytes + TLS_AND_HEADERS_BYTES, 0) +
      upstreamCalls * TLS_AND_HEADERS_BYTES,
  };
};

type Amounts = ReturnType<typeof amountsOf>;

const times = (amounts: Amounts, factor: number): Amounts => ({
  writes: amounts.writes * factor,
  reads: amounts.reads * factor,
  invocations: amounts.invocations * factor,
  gigabyteSeconds: amounts.gigabyteSeconds * factor,
  queueRequests: amounts.queueRequests * factor,
  httpCalls: amounts.httpCalls * factor,
  events: amounts.events * factor,
  logBytes: amounts.logBytes * factor,
  outBytes: amounts.outBytes * factor,
});

const plus = (one: Amounts, other: Amounts): Amounts => ({
  writes: one.writes + other.writes,
  reads: one.reads + other.reads,
  invocations: one.invocations + other.invocations,
  gigabyteSeconds: one.gigabyteSeconds + other.gigabyteSeconds,
  queueRequests: one.queueRequests + other.queueRequests,
  httpCalls: one.httpCalls + other.httpCalls,
  events: one.events + other.events,
  logBytes: one.logBytes + other.logBytes,
  outBytes: one.outBytes + other.outBytes,
});

const HOURS_BETWEEN_SESSIONS = 24 / 2.5;
const FRESH_HOURS = 12;

/**
 * Jobs a day of a member of a new client, from the rules on paper. After a job of a session the next one is that of the first
 * session after 12 h, or of the background: its turn comes at any time from 20 to 44 h. After one of the background the next turn
 * is a day later. Sessions come at any time, 2.5 a day. The share of either kind of job solves p = p·a + (1 − p)·b.
 */
export const jobsADayOnPaper = (): number => {
  const survives = (hours: number): number => Math.exp(-hours / HOURS_BETWEEN_SESSIONS);
  const turnFirst = (HOURS_BETWEEN_SESSIONS / 24) * (survives(20 - FRESH_HOURS) - survives(44 - FRESH_HOURS));
  const turnAgain = survives(24 - FRESH_HOURS);
  const shareOfTurns = turnFirst / (turnFirst + 1 - turnAgain);
  const meanHours = (turnShare: number): number => FRESH_HOURS + HOURS_BETWEEN_SESSIONS * (1 - turnShare);
  return 24 / ((1 - shareOfTurns) * meanHours(turnFirst) + shareOfTurns * meanHours(turnAgain));
};

export interface DayOfUser {
  /** Opening a session that starts a job for each of two members, all that follows. */
  readonly sessionWithJobs: Recorded;
  /** Opening one that starts none. */
  readonly session: Recorded;
  /** So many reads of a page of transactions. */
  readonly reads: Recorded;
  readonly readCount: number;
  /** A minute of sweeps without work. */
  readonly minute: Recorded;
}

const MEMBERS = 2;
const READS_A_DAY = 10;
const SEEN_SHARE = 0.4;
const DAYS = 30;

const priceOf = (month: Amounts, storedGigabytes: number): number => {
  const beyond = (free: number, amount: number): number => Math.max(0, amount - free);
  return (
    (month.writes / MILLION) * WRITES_A_MILLION +
    (month.reads / MILLION) * READS_A_MILLION +
    (beyond(MILLION, month.invocations) / MILLION) * INVOCATIONS_A_MILLION +
    (beyond(400_000, month.gigabyteSeconds) / MILLION) * GIGABYTE_SECONDS_A_MILLION +
    (beyond(MILLION, month.queueRequests) / MILLION) * QUEUE_REQUESTS_A_MILLION +
    (month.httpCalls / MILLION) * CALLS_A_MILLION +
    (month.events / MILLION) * EVENTS_A_MILLION +
    beyond(5, month.logBytes / 1e9) * LOGS_A_GIGABYTE +
    beyond(100, month.outBytes / 1e9) * OUT_A_GIGABYTE +
    storedGigabytes * TABLE_A_GIGABYTE
  );
};

/** A key, a dashboard, 43 metrics of alarms and 12 of logs beyond the free ones. */
const STANDING_DOLLARS = 1 + 3 + 4.3 + 3.6;
/** Five queues, each asked by five pollers that wait 20 s. */
const EMPTY_POLLS_A_MONTH = 5 * 5 * 3 * 60 * 24 * DAYS;

/** Dollars a month for so many users of a new client. */
export const independentDollars = (day: DayOfUser, users: number): number => {
  const perMember = jobsADayOnPaper();
  const [withJobs, alone] = [amountsOf(day.sessionWithJobs), amountsOf(day.session)];
  const jobsOfBoth = plus(withJobs, times(alone, -1));
  const read = times(amountsOf(day.reads), 1 / day.readCount);
  const userDay = plus(plus(alone, times(read, READS_A_DAY)), times(jobsOfBoth, SEEN_SHARE * perMember));
  const month = plus(times(userDay, users * DAYS), times(amountsOf(day.minute), 60 * 24 * DAYS));
  const stored =
    users * MEMBERS * STORED_BYTES_A_MEMBER + users * SEEN_SHARE * MEMBERS * perMember * STORED_BYTES_A_JOB_A_DAY;
  const whole: Amounts = {
    ...month,
    queueRequests: month.queueRequests + EMPTY_POLLS_A_MONTH,
    outBytes: month.outBytes + users * DAYS * READS_A_DAY * READ_ANSWER_BYTES,
  };
  return priceOf(whole, stored / 1e9) + STANDING_DOLLARS;
};

import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/**
 * A job that has not ended so long after its first claim is ended. Time spent waiting for an answer does not count, nor the
 * wait for a worker: many jobs that begin together must not fail for being many.
 */
export const JOB_DEADLINE_MS = 15 * MINUTE_MS;

/** A job that no worker has claimed by then is ended: its user has given up, and the next refresh may find a worker. */
export const JOB_WAIT_MS_MAX = 15 * MINUTE_MS;
/** The same where nobody waits. The sweep starts no more turns than workers can take, so this is for an outage of theirs. */
export const BACKGROUND_WAIT_MS_MAX = HOUR_MS;

/** A job ends when its question is not answered by then. */
export const CHALLENGE_EXPIRY_MS = 10 * MINUTE_MS;

/** Timeout of the poll function: no worker outlives it, so a claim of this length is surely dead when it ends. */
export const POLL_TIMEOUT_SECONDS = 90;

/**
 * A message of a step that was received and not worked off comes back after this. Its worker is dead by then, whatever
 * the delay between receipt and start.
 */
export const POLL_VISIBILITY_SECONDS = POLL_TIMEOUT_SECONDS + 10;

/** A worker that only asks how the job stands makes one call of at most `CONTACT_SECONDS_MAX` and two writes. */
export const CONTACT_CLAIM_MS = 45 * SECOND_MS;
export const CONTACT_SECONDS_MAX = 30;

/** A worker that fetches and commits may need the whole life of its function. */
export const FETCH_CLAIM_MS = POLL_TIMEOUT_SECONDS * SECOND_MS;
/** So much of it the upstream may take, a contact before the fetch included. The rest is for staging and the flip. */
export const COLLECT_SECONDS_MAX = 75;

/**
 * Timeout of the import function, which takes steps of jobs as the poll function does, and as long for each. For its calls,
 * the gateway waits 30 s.
 */
export const IMPORT_TIMEOUT_SECONDS = 90;

/**
 * The claim under which a call starts the job of an import. A call makes no commit later than `IMPORT_ANSWER_MS` after its
 * beginning, so one that still has the claim at its end is dead.
 */
export const IMPORT_CLAIM_MS = 28 * SECOND_MS;

/** A caller gets its answer by then. An import that takes longer goes on without it. */
export const IMPORT_ANSWER_MS = 5 * SECOND_MS;

/** Longer than a healthy upstream ever takes, shorter than a contact claim with its writes. */
export const UPSTREAM_CALL_TIMEOUT_MS = 15 * SECOND_MS;

/** Slack on top of the next due time before a job counts as abandoned: one sweep. */
export const LEASE_SLACK_MS = 60 * SECOND_MS;

/** Nobody waits in the background, and most of these jobs are over before the sweep has to look at them. */
export const BACKGROUND_REPAIR_AFTER_MS = 60 * SECOND_MS;

/** Claims of one step without a result; after so many the job is ended, because the step would end further workers too. */
export const STEP_ATTEMPTS_MAX = 5;

/** Refused logins in a row after which nothing is tried until the credentials change. */
export const REFUSED_LOGINS_MAX = 3;

/**
 * A member shows DEGRADED in the place of FAILED when so many jobs in a row failed because of its upstream, the first of them
 * so long ago. In a shorter time the next refresh mostly helps, and three tries may fall into one night.
 */
export const DEGRADED_FAILURES_MIN = 3;
export const DEGRADED_AFTER_MS = DAY_MS;

/**
 * A pause that an upstream asks for is kept in full, the end of a monthly quota included. A longer one is a mistake, such
 * as milliseconds in the place of seconds: it counts as none, and our own pause after failures holds.
 */
export const UPSTREAM_PAUSE_MS_CREDIBLE = 31 * DAY_MS;

/** Images in a challenge come from outside; a member's item must stay far below DynamoDB's 400 KB. */
export const CHALLENGES_BYTES_MAX = 128 * 1024;

/** Ended jobs stay readable for a quarter: whoever asks why a refresh failed asks within days. */
export const JOB_KEPT_MS = 90 * DAY_MS;

/** Each end of a job deletes the item; what is left all the same, as after a rollback, goes by itself. */
export const LEFT_STEP_KEPT_MS = DAY_MS;

/** Callers look at the newest jobs of a member; background aggregation makes ninety in the time that they are kept. */
export const JOBS_LISTED_MAX = 1_000;

/**
 * Longer than anybody keeps a token, so that one is not sent twice; and not for ever, so that the items of a user who makes
 * one each day have a bound. After that, the upstream itself would refuse it.
 */
export const USED_UP_KEPT_MS = 2 * 365 * DAY_MS;

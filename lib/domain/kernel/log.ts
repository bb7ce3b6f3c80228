/** The codes of log lines, and what each means. They are stable, because tests and alarms depend on them. */
export const LOG_CODES = {
  REQUEST_COMPLETED: 'An HTTP request was answered.',
  REQUEST_FAILED: 'An HTTP request ended in a fault of ours.',
  ANSWER_NOT_KEPT: 'A call ended, but its record for its Idempotency-Key could not be written.',
  REFRESH_FAILED: 'A session is open, or other members are refreshed, but one job that should start did not.',
  REFRESH_LEFT: 'There was no time to start a job for so many members.',
  RECORD_FAILED: 'A queue message failed and will come again.',
  RECORD_MALFORMED: 'A queue message does not fit its schema and goes to the dead-letter queue.',
  EVENT_IGNORED: 'An event from the bus does not fit its schema or names nothing we know.',
  STEP_STALE: 'A message for a step already taken was dropped.',
  STEP_TAKEN: 'A job took one step.',
  STEP_HANDED_ON:
    'The step of an import came to the function that asks upstreams, and goes to the one that reads files.',
  JOB_ENDED: 'A job has ended: after how long, and whose it is that it ended so.',
  CONSENT_MOVED: 'A consent given at an institution came one step on, or to its end.',
  COMMIT_RETRIED: 'A commit lost against another change of the ledger and was merged again.',
  RELEASE_FAILED: 'The claim of a step that failed could not be given back; it ends by itself.',
  UPSTREAM_FAILED: 'A call to an upstream brought no answer we can use.',
  UPSTREAM_MISCONFIGURED:
    'An upstream does not accept the settings that this service has for it; its operator must correct them.',
  UPSTREAM_ASKED: 'A step of a job made so many requests to an upstream.',
  UPSTREAM_BUDGET_SPENT: 'A request was not made, because its upstream allows none for the member now.',
  UPSTREAM_TROUBLED: 'An upstream brought its data without a part of them, and said why.',
  IMPORT_HANDED_OVER: 'An import did not end within its call; a later invocation of its function goes on with it.',
  UPLOAD_LEFT: 'The file of an import that has ended could not be deleted; its pieces go by their time to live.',
  JOIN_LEFT: 'A member was joined into another one; the sweep moves what still names the former.',
  SEND_FAILED: 'A message could not be sent; the sweep repairs it.',
  RECORD_TOLD: 'Every event that follows from a record of changes is made, and in the feed.',
  DELIVERY_ATTEMPTED: 'A webhook was sent once.',
  DELIVERY_HELD_BACK: 'A webhook waits for its endpoint, which has failed or is busy, or for its keys.',
  CREDENTIALS_UNREADABLE: 'The keys of an endpoint could not be decrypted; its webhook waits for them.',
  ENDPOINT_DISABLED: 'A webhook endpoint was switched off.',
  PLANNING_ENDED: 'What is planned of a user was computed, was there already, or was left to a reader.',
  PLANNING_ABANDONED: 'What is planned of a user could not be computed; the message will come again.',
  PLANNING_GIVEN_UP:
    'What is planned of a user has failed as often as it may; nothing asks for it before there are new data.',
  LIMITS_ALONE:
    'Counts of calls could not be exchanged: for some seconds this environment judges limits of clients and users alone.',
  SWEEP_COMPLETED: 'Due work was put back on its way.',
} as const;
export type LogCode = keyof typeof LOG_CODES;

/** Guids, counts, statuses and durations; never tokens, amounts, names or texts from outside. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>;

/** An error whose log line has more than its name and place: `fields`, which may stand in any log. */
export class DescribedError extends Error {
  readonly fields: LogFields;

  constructor(message: string, fields: LogFields, options?: ErrorOptions) {
    super(message, options);
    this.fields = fields;
  }
}

export interface Log {
  readonly info: (code: LogCode, fields?: LogFields) => void;
  readonly warn: (code: LogCode, fields?: LogFields) => void;
  /**
   * Logs the name of `error`, where it was raised and, for a `DescribedError`, its fields; never its message, which may
   * quote input.
   */
  readonly error: (code: LogCode, error: unknown, fields?: LogFields) => void;
  /** A log whose lines carry `fields` too; for one record or request, never shared. */
  readonly child: (fields: LogFields) => Log;
}

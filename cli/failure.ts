/** Exit codes of the process, for scripts. */
export const EXIT_CODES = {
  done: 0,
  unexpected: 1,
  usage: 2,
  challenged: 3,
  denied: 4,
  failed: 5,
  // As a shell counts a process that Ctrl-C ended.
  interrupted: 130,
} as const;
export type Ending = keyof typeof EXIT_CODES;

/** An expected failure. The person at the terminal gets one line, without a stack trace. */
export class Failure extends Error {
  override readonly name: string = 'Failure';
  readonly ending: Ending;

  constructor(message: string, ending: Ending = 'unexpected') {
    super(message);
    this.ending = ending;
  }
}

interface RefusalFacts {
  readonly status: number;
  /** The four digits of the error; null when the answer has none. */
  readonly code: number | null;
  readonly retryAfterSeconds: number | null;
  /** The whole answer; null when it is no JSON. */
  readonly body: unknown;
}

/** The service refused a call. */
export class Refusal extends Failure implements RefusalFacts {
  override readonly name = 'Refusal';
  readonly status: number;
  readonly code: number | null;
  readonly retryAfterSeconds: number | null;
  readonly body: unknown;

  constructor(message: string, facts: RefusalFacts) {
    super(message);
    this.status = facts.status;
    this.code = facts.code;
    this.retryAfterSeconds = facts.retryAfterSeconds;
    this.body = facts.body;
  }
}

/** No answer came in time. Another try may succeed. */
export class NoAnswer extends Failure {
  override readonly name = 'NoAnswer';
}

/** Whether the same call may succeed a little later. */
export const isPassing = (error: unknown): boolean =>
  error instanceof NoAnswer || (error instanceof Refusal && (error.status === 429 || error.status >= 500));

/** Why an attempt got no answer. Names a kind and never text of the receiver or of the network. */
export type AttemptFailure =
  /** The URL or an address behind its name is one we must not call. */
  | 'forbidden'
  | 'nameUnresolved'
  /** No connection, or no TLS, within the connect timeout. */
  | 'unreachable'
  | 'timedOut'
  /** The connection broke, or what came back was not HTTP. */
  | 'broken'
  /** The receiver's token server gave no token; the receiver was not called. */
  | 'notAuthorized'
  /** The worker that claimed the attempt never recorded it. */
  | 'interrupted';

/** The outcome of one attempt to deliver. */
export type AttemptOutcome =
  | {
      readonly kind: 'answered';
      readonly status: number;
      readonly retryAfter: string | null;
      /** The beginning of the body, redacted; null where there was none or it must not be kept. */
      readonly answer: string | null;
    }
  | { readonly kind: 'failed'; readonly failure: AttemptFailure };

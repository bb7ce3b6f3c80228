/**
 * A part that we depend on is busy or out of reach, or others kept changing what was to be changed. The same call may
 * succeed later: over HTTP it is answered 503 with Retry-After, and a queue brings its message again.
 */
export class Unavailable extends Error {
  override readonly name: string = 'Unavailable';
}

/**
 * A key of KMS is disabled, waits for its deletion, is gone, or forbids its use: nothing that it encrypts can be read or
 * written until somebody of the operator acts. Alarms find it by this name.
 */
export class KeyUnavailable extends Unavailable {
  override readonly name = 'KeyUnavailable';

  constructor(cause: Error) {
    super('A key of KMS cannot be used', { cause });
  }
}

/** Sentences for callers about a thing that others changed at every try. The pipeline of a call adds what to do. */
const SENTENCES = {
  accounts: 'The accounts are being changed by many calls at once',
  apiKeys: 'The API keys are being changed by many calls at once',
  categories: 'The categories are being changed by many calls at once',
  connectors: 'The settings of connectors are being changed by many calls at once',
  dataKeys: 'The data keys are being changed by many calls at once',
  delivery: 'The delivery is being changed by many calls at once',
  endpoint: 'The webhook endpoint is being changed by many calls at once',
  holding: 'The holding is being changed by many calls at once',
  member: 'The member is being changed by many calls at once',
  microdeposit: 'The microdeposit is being changed by many calls at once',
  microdeposits: 'The user asks for many microdeposits at once',
  planning: 'What is planned is being changed by many calls at once',
  tags: 'The tags are being changed by many calls at once',
  transactions: 'The transactions are being changed by many calls at once',
  user: 'The user is being changed by many calls at once',
} as const;

/** A thing that many callers may change at once. */
export type Contended = keyof typeof SENTENCES;

/** Others changed the same thing at every try, and nothing was written. Its message is fit for callers. */
export class Busy extends Unavailable {
  constructor(what: Contended) {
    super(SENTENCES[what]);
  }
}

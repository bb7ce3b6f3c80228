/** What a connector reads by, by names of its own: tokens, addresses with passwords, ids of devices. Never in clear. */
export type Secrets = Readonly<Record<string, string>>;

/** What a connector made of the user's answers, or of a consent. Stored encrypted, as a whole. */
export interface Connected {
  readonly secrets: Secrets;
  /** The same for two members only if they are one connection at the upstream; null where the upstream does not tell. */
  readonly connectionKey: string | null;
  /** Ids by which the upstream names this connection in its hints. */
  readonly upstreamIds: readonly string[];
  /** Epoch milliseconds; null where the upstream does not say that access ends. */
  readonly consentEndsAt: number | null;
}

/** Tokens take some KB. The limit keeps the item of the credentials below DynamoDB's 400 KB. */
export const CONNECTED_BYTES_MAX = 64 * 1024;

export const isStorable = (connected: Connected): boolean =>
  Buffer.byteLength(JSON.stringify(connected)) <= CONNECTED_BYTES_MAX;

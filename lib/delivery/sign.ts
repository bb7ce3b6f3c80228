import { createHmac } from 'node:crypto';
import { toUnixSeconds } from '../domain/time.ts';

/** Names the kind of secret: symmetric, for `v1` signatures (Standard Webhooks 1.0.0). */
const SECRET_PREFIX = 'whsec_';
/** The specification asks for 24 to 64 bytes; 32 is the strength of the HMAC itself. */
export const SECRET_BYTES = 32;

/** The text in which a secret is shown to its owner, once, and stored encrypted. */
export const secretText = (bytes: Uint8Array): string => SECRET_PREFIX + Buffer.from(bytes).toString('base64');

const keyOf = (secret: string): Buffer =>
  Buffer.from(secret.startsWith(SECRET_PREFIX) ? secret.slice(SECRET_PREFIX.length) : secret, 'base64');

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * The three headers of Standard Webhooks 1.0.0. `id` is the same in every attempt; `nowMs` is the attempt's time;
 * each secret in force adds one signature, so that a receiver may hold either while they are exchanged.
 */
export const sign = (message: {
  readonly id: string;
  readonly nowMs: number;
  readonly body: string;
  readonly secrets: readonly string[];
}): SignedHeaders => {
  const timestamp = String(toUnixSeconds(message.nowMs));
  const content = `${message.id}.${timestamp}.${message.body}`;
  const signatures = message.secrets.map(
    (secret) => `v1,${createHmac('sha256', keyOf(secret)).update(content).digest('base64')}`,
  );
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};

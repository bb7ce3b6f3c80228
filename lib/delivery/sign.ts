import { createHmac, createPrivateKey, createPublicKey, sign as signWith } from 'node:crypto';
import type { Ids } from '../domain/kernel/ids.ts';
import { toUnixSeconds } from '../domain/kernel/time.ts';
import type { SigningKeys } from '../domain/webhooks/webhook-endpoint.ts';

/** Each prefix names a kind of key (Standard Webhooks 1.0.0): symmetric, and the two halves of an ed25519 pair. */
const SECRET_PREFIX = 'whsec_';
const PRIVATE_KEY_PREFIX = 'whsk_';
const PUBLIC_KEY_PREFIX = 'whpk_';
/** The specification asks for 24 to 64 bytes; 32 is the strength of the HMAC itself. */
export const SECRET_BYTES = 32;
/** RFC 8032, 5.1.5. */
const SEED_BYTES = 32;
/** All of a PKCS #8 ed25519 key that is not its seed (RFC 8410, 7). */
const PKCS8_BEFORE_SEED = Buffer.from('302e020100300506032b657004220420', 'hex');
/** All of an ed25519 SubjectPublicKeyInfo that is not the key (RFC 8410, 4). */
const SPKI_BYTES_BEFORE_KEY = 12;

/** The text of a secret. Its owner sees it once; it is stored encrypted. */
export const secretText = (bytes: Uint8Array): string => SECRET_PREFIX + Buffer.from(bytes).toString('base64');

export const newSigningKeys = (ids: Pick<Ids, 'bytes'>): SigningKeys => {
  const secret = secretText(ids.bytes(SECRET_BYTES));
  const privateKey = PRIVATE_KEY_PREFIX + Buffer.from(ids.bytes(SEED_BYTES)).toString('base64');
  const spki = createPublicKey(ed25519Of(privateKey)).export({ format: 'der', type: 'spki' });
  return {
    secret,
    privateKey,
    publicKey: PUBLIC_KEY_PREFIX + spki.subarray(SPKI_BYTES_BEFORE_KEY).toString('base64'),
  };
};

const bytesOf = (text: string, prefix: string): Buffer =>
  Buffer.from(text.startsWith(prefix) ? text.slice(prefix.length) : text, 'base64');

const ed25519Of = (privateKey: string) =>
  createPrivateKey({
    key: Buffer.concat([PKCS8_BEFORE_SEED, bytesOf(privateKey, PRIVATE_KEY_PREFIX)]),
    format: 'der',
    type: 'pkcs8',
  });

export interface SignedHeaders {
  readonly 'webhook-id': string;
  readonly 'webhook-timestamp': string;
  readonly 'webhook-signature': string;
}

/**
 * The three headers of Standard Webhooks 1.0.0. `id` is the same in every attempt; `nowMs` is the time of the attempt.
 * Each valid secret (`v1`) and private key (`v1a`) adds one signature, so that a receiver may hold either one while
 * they are exchanged.
 */
export const sign = (message: {
  readonly id: string;
  readonly nowMs: number;
  readonly body: string;
  readonly secrets: readonly string[];
  readonly privateKeys?: readonly string[];
}): SignedHeaders => {
  const timestamp = String(toUnixSeconds(message.nowMs));
  const content = Buffer.from(`${message.id}.${timestamp}.${message.body}`);
  const signatures = [
    ...message.secrets.map(
      (secret) => `v1,${createHmac('sha256', bytesOf(secret, SECRET_PREFIX)).update(content).digest('base64')}`,
    ),
    ...(message.privateKeys ?? []).map((key) => `v1a,${signWith(null, content, ed25519Of(key)).toString('base64')}`),
  ];
  return { 'webhook-id': message.id, 'webhook-timestamp': timestamp, 'webhook-signature': signatures.join(' ') };
};

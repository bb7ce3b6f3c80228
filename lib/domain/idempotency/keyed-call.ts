import { createHash, createHmac, hkdfSync } from 'node:crypto';
import type { Guid } from '../kernel/guid.ts';

/** A call with an `Idempotency-Key`, as it came. */
export interface KeyedRequest {
  /** The user or client that calls. A key means something else for each of them. */
  readonly owner: Guid<'USR'> | Guid<'CLT'>;
  /** The session token, API token or API key of the caller. */
  readonly credential: string;
  readonly idempotencyKey: string;
  /** All that makes the request what it is. */
  readonly request: Uint8Array;
}

/**
 * The same call as records know it. From what a record keeps of it, neither credential nor request can be found. An
 * `Idempotency-Key` that is easy to guess can be found by trying, and opens nothing without the credential.
 */
export interface KeyedCall {
  readonly owner: Guid<'USR'> | Guid<'CLT'>;
  /** In hex. The record of the call is stored under it. */
  readonly name: string;
  /** In hex. Equal for two calls of one name with the same credential. */
  readonly credentialMark: string;
  /** In hex. Equal for two calls of one name with the same credential and the same request. */
  readonly requestMark: string;
  /** Encrypts the answer. It is stored nowhere. */
  readonly sealingKey: Uint8Array;
}

const KEY_BYTES = 32;

/**
 * The name follows from the owner and the `Idempotency-Key` alone: a repeated call with another session, or with another
 * API key of the client, finds the record of the first call. Everything else follows from the credential too, which is
 * stored nowhere.
 */
export const keyedCallOf = ({ owner, credential, idempotencyKey, request }: KeyedRequest): KeyedCall => {
  const derived = Buffer.from(hkdfSync('sha256', credential, owner, `idempotency:${idempotencyKey}`, 3 * KEY_BYTES));
  const keyAt = (at: number): Buffer => derived.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES);
  return {
    owner,
    name: createHash('sha256').update(`${owner}:${idempotencyKey}`).digest('hex'),
    credentialMark: keyAt(0).toString('hex'),
    requestMark: createHmac('sha256', keyAt(1)).update(request).digest('hex'),
    sealingKey: keyAt(2),
  };
};

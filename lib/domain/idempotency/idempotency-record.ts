import { DAY_MS, SECOND_MS } from '../kernel/time.ts';
import type { KeyedCall } from './keyed-call.ts';

/** How long the first answer is given again. */
export const ANSWER_KEPT_MS = DAY_MS;
/** Beyond the end of an invocation, because the clocks of two machines differ. */
export const LEASE_MARGIN_MS = 2 * SECOND_MS;

/** What is stored of the first call with an `Idempotency-Key`. */
export interface IdempotencyRecord extends Pick<KeyedCall, 'credentialMark' | 'requestMark'> {
  /** Until then the call may still be at work: its invocation has not ended. */
  readonly leaseUntil: number;
  /** From then on the record counts as deleted. */
  readonly expiresAt: number;
  /** True from the first write of the call on: the call is never made again under this key. */
  readonly hasChanged: boolean;
  /** Encrypted under the `sealingKey` of the call; null until the call has ended. */
  readonly answer: Uint8Array | null;
}

/**
 * What a repeated call gets. `inProgress`: the first call is at work. `otherRequest`: the key came with another request.
 * `notKept`: the first call has ended, and its answer cannot be given: it broke off after it changed something, its answer
 * was too long, or it was made with another credential.
 */
export type Repeated =
  | { readonly kind: 'kept'; readonly answer: Uint8Array }
  | { readonly kind: 'inProgress' | 'otherRequest' | 'notKept' };

/** Decides on a call whose key has a record that no other call may take over. */
export const judgeRepeated = (record: IdempotencyRecord, call: KeyedCall, nowMs: number): Repeated => {
  const isSameCredential = record.credentialMark === call.credentialMark;
  if (isSameCredential && record.requestMark !== call.requestMark) return { kind: 'otherRequest' };
  if (isSameCredential && record.answer !== null) return { kind: 'kept', answer: record.answer };
  const mayBeAtWork = record.answer === null && nowMs < record.leaseUntil;
  // A record that ended between the write that it refused and this line is free: the next call takes it.
  const isFree = nowMs >= record.expiresAt || (record.answer === null && !record.hasChanged);
  return { kind: mayBeAtWork || isFree ? 'inProgress' : 'notKept' };
};

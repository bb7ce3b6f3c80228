import * as z from 'zod/mini';
import {
  ANSWER_KEPT_MS,
  type IdempotencyRecord,
  LEASE_MARGIN_MS,
} from '../../domain/idempotency/idempotency-record.ts';
import type { KeyedCall } from '../../domain/idempotency/keyed-call.ts';
import { placeOf } from '../../domain/kernel/cipher.ts';
import { NONCE_BYTES, openBytes, sealBytes } from '../../domain/kernel/sealed-bytes.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { packIfLarge, unpackIfPacked } from '../table/deflate.ts';
import { decodeItem, reading } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import type { Condition, Update } from '../table/table-client.ts';
import type { Written } from '../table/written.ts';

const storedRecord: z.ZodMiniType<IdempotencyRecord> = z.object({
  credentialMark: z.string(),
  requestMark: z.string(),
  leaseUntil: z.number(),
  expiresAt: z.number(),
  hasChanged: z._default(z.boolean(), false),
  answer: z._default(z.nullable(z.instanceof(Uint8Array)), null),
});

const ANSWER = 'answer';
/** An item has 400 KB at most; the rest is for keys and marks. */
const ANSWER_BYTES_MAX = 300_000;

/** The right of one invocation to make a call; `leaseUntil` of the record ends it. */
export interface CallClaim {
  readonly key: Key;
  readonly claimId: string;
}

/** `taken`: another call has the record, or had it and ended. */
export type CallClaimed =
  | { readonly kind: 'claimed'; readonly claim: CallClaim }
  | { readonly kind: 'taken'; readonly record: IdempotencyRecord | null };

type IdempotencyDeps = Pick<ItemStoreDeps, 'table' | 'clock' | 'ids'>;

/** Records of calls that came with an `Idempotency-Key`. */
export const createIdempotencyStore = (deps: IdempotencyDeps) => ({
  /** Begins a call whose key has no record, or one that may be taken over: no answer, no change, and no lease any more. */
  claim: claim(deps),
  /** Keeps the answer of a call that has ended. `stale` where the claim was lost, or the answer is too long to be kept. */
  keep: async ({ key, claimId }: CallClaim, { sealingKey }: KeyedCall, answer: string): Promise<Written> => {
    const packed = packIfLarge(Buffer.from(answer));
    if (packed.length > ANSWER_BYTES_MAX) return { kind: 'stale' };
    const sealing = { key: sealingKey, nonce: deps.ids.bytes(NONCE_BYTES), place: placeOf(key, ANSWER) };
    const set = { [ANSWER]: sealBytes(sealing, packed) };
    const written = await deps.table.write({ kind: 'update', key, set, condition: isHeldBy(claimId) });
    return { kind: written.ok ? 'done' : 'stale' };
  },
  /** Ends a claim without an answer. A call that changed nothing leaves nothing, so that it may be made again. */
  giveUp: async ({ key, claimId }: CallClaim): Promise<void> => {
    const isHeld = isHeldBy(claimId);
    const isUnchanged = { ...isHeld, expression: `${isHeld.expression} AND attribute_not_exists(#hasChanged)` };
    if ((await deps.table.write({ kind: 'delete', key, condition: isUnchanged })).ok) return;
    await deps.table.write({ kind: 'update', key, set: { leaseUntil: 0 }, condition: isHeld });
  },
});

/** Opens an answer that `keep` stored. */
export const openAnswer = ({ owner, name, sealingKey }: KeyedCall, answer: Uint8Array): string => {
  const key = keys.idempotencyRecord(owner, name);
  return reading(key, () =>
    Buffer.from(unpackIfPacked(openBytes({ key: sealingKey, place: placeOf(key, ANSWER) }, answer))).toString('utf8'),
  );
};

/** Says that the call is about to change something: from then on no other call takes the record over. */
export const changeMark = ({ key, claimId }: CallClaim): Update => ({
  kind: 'update',
  key,
  set: { hasChanged: true },
  condition: isHeldBy(claimId),
});

const isHeldBy = (claimId: string): Condition => ({ expression: '#claimId = :claimId', values: { claimId } });

const IS_FREE =
  'attribute_not_exists(#pk) OR #expiresAt <= :now OR ' +
  `(#leaseUntil <= :now AND attribute_not_exists(#hasChanged) AND attribute_not_exists(#${ANSWER}))`;

const claim =
  ({ table, clock, ids }: IdempotencyDeps) =>
  /** `remainingMs`: how long the invocation can last. */
  async ({ owner, name, credentialMark, requestMark }: KeyedCall, remainingMs: number): Promise<CallClaimed> => {
    const key = keys.idempotencyRecord(owner, name);
    const [claimId, nowMs] = [ids.uuid(), clock()];
    const expiresAt = nowMs + ANSWER_KEPT_MS;
    const leaseUntil = nowMs + remainingMs + LEASE_MARGIN_MS;
    const ttl = toUnixSeconds(expiresAt);
    const written = await table.write({
      kind: 'put',
      item: { ...key, claimId, credentialMark, requestMark, leaseUntil, expiresAt, ttl },
      condition: { expression: IS_FREE, values: { now: nowMs } },
    });
    if (written.ok) return { kind: 'claimed', claim: { key, claimId } };
    return { kind: 'taken', record: written.item && decodeItem(storedRecord, written.item) };
  };

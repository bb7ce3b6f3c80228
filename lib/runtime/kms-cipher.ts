import { createHmac } from 'node:crypto';
import { createBoundedMap } from '../domain/kernel/bounded-map.ts';
import type { Cipher, Fingerprinter } from '../domain/kernel/cipher.ts';
import { everyKey, openingKey, sealingKey } from '../domain/kernel/data-keys.ts';
import type { Ids } from '../domain/kernel/ids.ts';
import { NONCE_BYTES, openBytes, sealBytes } from '../domain/kernel/sealed-bytes.ts';
import type { Clock } from '../domain/kernel/time.ts';
import type { UnwrapDataKey, WrappedDataKey } from './data-keys.ts';
import { lazy } from './lazy.ts';

/** A data key is asked of KMS again after five minutes: few calls, and a revoked key soon stops working. */
const DATA_KEY_AGE_MS_MAX = 5 * 60_000;
/** Longer than any function runs: what `ready` has made sure of is there to the end of the call or the message. */
const READY_MS = 2 * 60_000;
/** More keys than this in one warm environment and the one used longest ago is dropped. */
const DATA_KEYS_MAX = 200;

export interface KmsCipherDeps {
  readonly clock: Clock;
  readonly ids: Ids;
  /** Left out: KMS unwraps the data keys. */
  readonly unwrap?: UnwrapDataKey;
}

/** The client of KMS is large, and few calls encrypt anything: the other calls do not wait until it is loaded. */
const unwrapByKms = (): UnwrapDataKey => {
  const load = lazy(async () => (await import('./data-keys.ts')).createUnwrapDataKey());
  return async (wrapped) => (await load())(wrapped);
};

export const createKmsCipher = ({ clock, ids, unwrap = unwrapByKms() }: KmsCipherDeps): Cipher & Fingerprinter => {
  const cached = createBoundedMap<string, { readonly key: Promise<Uint8Array>; readonly untilMs: number }>(
    DATA_KEYS_MAX,
  );

  const plainOf = ({ clientGuid, wrappedDataKey }: WrappedDataKey, forMs = 0): Promise<Uint8Array> => {
    const id = `${clientGuid}/${Buffer.from(wrappedDataKey).toString('base64')}`;
    const hit = cached.get(id);
    if (hit && hit.untilMs > clock() + forMs) return hit.key;
    const key = unwrap({ clientGuid, wrappedDataKey });
    key.catch(() => cached.delete(id));
    cached.set(id, { key, untilMs: clock() + DATA_KEY_AGE_MS_MAX });
    return key;
  };

  return {
    ready: async (owner) => {
      const { clientGuid } = owner;
      await Promise.all(everyKey(owner).map((wrappedDataKey) => plainOf({ clientGuid, wrappedDataKey }, READY_MS)));
    },
    encrypt: async (owner, place, plaintext) => {
      const { wrapped, prefix } = sealingKey(owner, clock());
      const nonce = ids.bytes(NONCE_BYTES);
      const key = await plainOf({ clientGuid: owner.clientGuid, wrappedDataKey: wrapped });
      const sealed = sealBytes({ key, nonce, place }, Buffer.from(plaintext));
      return new Uint8Array(Buffer.concat([prefix, sealed]));
    },
    decrypt: async (owner, place, ciphertext) => {
      const { wrapped, sealed } = openingKey(owner, ciphertext);
      const key = await plainOf({ clientGuid: owner.clientGuid, wrappedDataKey: wrapped });
      return openBytes({ key, place }, sealed).toString('utf8');
    },
    fingerprint: async (owner, purpose, text) => {
      // Each purpose has a key of its own (as HKDF-Expand makes one block), so that no digest can be used for another
      // purpose.
      const key = createHmac('sha256', await plainOf(owner))
        .update(`${purpose}\u0001`)
        .digest();
      return createHmac('sha256', key).update(text).digest('hex');
    },
  };
};

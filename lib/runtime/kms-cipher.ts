import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { createBoundedMap } from '../domain/kernel/bounded-map.ts';
import type { Cipher, DataKeyOwner, Fingerprinter } from '../domain/kernel/cipher.ts';
import type { Ids } from '../domain/kernel/ids.ts';
import type { Clock } from '../domain/kernel/time.ts';
import { UnreadableError } from '../domain/kernel/unreadable.ts';
import type { UnwrapDataKey } from './data-keys.ts';
import { lazy } from './lazy.ts';

/** AES-256-GCM with the 96-bit nonce and 128-bit tag of NIST SP 800-38D. */
const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of a ciphertext, so that a later format can stand beside this one. */
const FORMAT = 1;
/** A data key is asked of KMS again after five minutes: few calls, and a revoked key soon stops working. */
const DATA_KEY_AGE_MS_MAX = 5 * 60_000;
/** More clients than this in one warm environment and the key used longest ago is dropped. */
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
  return async (owner) => (await load())(owner);
};

export const createKmsCipher = ({ clock, ids, unwrap = unwrapByKms() }: KmsCipherDeps): Cipher & Fingerprinter => {
  const cached = createBoundedMap<string, { readonly key: Promise<Uint8Array>; readonly untilMs: number }>(
    DATA_KEYS_MAX,
  );

  const dataKeyOf = (owner: DataKeyOwner): Promise<Uint8Array> => {
    const id = `${owner.clientGuid}/${Buffer.from(owner.wrappedDataKey).toString('base64')}`;
    const hit = cached.get(id);
    if (hit && hit.untilMs > clock()) return hit.key;
    const key = unwrap(owner);
    key.catch(() => cached.delete(id));
    cached.set(id, { key, untilMs: clock() + DATA_KEY_AGE_MS_MAX });
    return key;
  };

  return {
    encrypt: async (owner, place, plaintext) => {
      const nonce = ids.bytes(NONCE_BYTES);
      const cipher = createCipheriv(ALGORITHM, await dataKeyOf(owner), nonce);
      cipher.setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return new Uint8Array(Buffer.concat([Buffer.from([FORMAT]), nonce, cipher.getAuthTag(), sealed]));
    },
    decrypt: async (owner, place, ciphertext) => {
      const sealed = Buffer.from(ciphertext);
      if (sealed[0] !== FORMAT) throw new UnreadableError('encrypted in an unknown format');
      const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
      const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
      // Node would accept a shorter tag, which is easier to forge.
      const dataKey = await dataKeyOf(owner);
      try {
        const decipher = createDecipheriv(ALGORITHM, dataKey, nonce, { authTagLength: TAG_BYTES });
        decipher.setAAD(Buffer.from(place));
        decipher.setAuthTag(tag);
        return (
          decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8')
        );
      } catch (cause) {
        throw new UnreadableError('not encrypted for this place under this key', { cause });
      }
    },
    fingerprint: async (owner, purpose, text) => {
      // Each purpose has a key of its own (as HKDF-Expand makes one block), so that no digest can be used for another
      // purpose.
      const key = createHmac('sha256', await dataKeyOf(owner))
        .update(`${purpose}\u0001`)
        .digest();
      return createHmac('sha256', key).update(text).digest('hex');
    },
  };
};

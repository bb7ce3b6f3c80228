import { createCipheriv, createDecipheriv } from 'node:crypto';
import { UnreadableError } from './unreadable.ts';

/** AES-256-GCM with the 96-bit nonce and 128-bit tag of NIST SP 800-38D. */
const ALGORITHM = 'aes-256-gcm';
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** First byte of a ciphertext, so that a later format can stand beside this one. */
const FORMAT = 1;

/** What a ciphertext is made with. `nonce` must never be used twice with one key; `place` is where the ciphertext will stand. */
export interface Sealing {
  readonly key: Uint8Array;
  readonly nonce: Uint8Array;
  readonly place: string;
}

export const sealBytes = ({ key, nonce, place }: Sealing, plain: Uint8Array): Uint8Array => {
  const cipher = createCipheriv(ALGORITHM, key, nonce);
  cipher.setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return new Uint8Array(Buffer.concat([Buffer.from([FORMAT]), nonce, cipher.getAuthTag(), sealed]));
};

/** Throws `UnreadableError` where the bytes were not made with this key for this place. */
export const openBytes = ({ key, place }: Omit<Sealing, 'nonce'>, ciphertext: Uint8Array): Buffer => {
  const sealed = Buffer.from(ciphertext);
  if (sealed[0] !== FORMAT) throw new UnreadableError('encrypted in an unknown format');
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  try {
    // Node would accept a shorter tag, which is easier to forge.
    const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(place));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new UnreadableError('not encrypted for this place under this key', { cause });
  }
};

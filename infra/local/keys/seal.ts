import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

/**
 * Authenticated encryption with one master key of this machine. Sealed data open only for the place for which they were
 * sealed.
 */
export interface Seal {
  readonly seal: (place: string, plaintext: Uint8Array) => Buffer;
  /** Null when the data were sealed for another place or with another key. */
  readonly open: (place: string, sealed: Uint8Array) => Buffer | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `master` may be any text or bytes. */
export const createSeal = (master: string | Uint8Array): Seal => {
  const key = createHash('sha256').update('tributary local master key').update(master).digest();
  return {
    seal: (place, plaintext) => {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(place));
      const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    open: (place, sealed) => {
      try {
        const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
        decipher.setAAD(Buffer.from(place));
        decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
        return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
      } catch {
        return null;
      }
    },
  };
};

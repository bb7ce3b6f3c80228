import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';

/**
 * Ids and tokens of the bank carry what any instance needs to answer for them, sealed because callers store and log
 * them. The key is public like everything of a sandbox: it keeps contents out of sight, it does not protect them.
 */
export interface Sealer {
  /** The nonce is a hash of the contents and of `salt`: equal ones give equal texts, others never do. */
  readonly seal: (contents: readonly unknown[], salt: string) => string;
  /** Null for anything that was not sealed here for this purpose. */
  readonly open: (text: string) => readonly unknown[] | null;
}

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export const createSealer = (purpose: string): Sealer => {
  const key = createHash('sha256').update(`tributary sandbox bank ${purpose} v1`).digest();
  return {
    seal: (contents, salt) => {
      const plaintext = JSON.stringify(contents);
      const nonce = createHash('sha256').update(salt).update('\0').update(plaintext).digest().subarray(0, NONCE_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, sealed, cipher.getAuthTag()]).toString('base64url');
    },
    open: (text) => {
      const bytes = Buffer.from(text, 'base64url');
      if (bytes.length <= NONCE_BYTES + TAG_BYTES || bytes.toString('base64url') !== text) return null;
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES));
      decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
      const opened = decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES));
      try {
        decipher.final();
      } catch {
        return null;
      }
      const contents: unknown = JSON.parse(opened.toString('utf8'));
      return Array.isArray(contents) ? contents : null;
    },
  };
};

import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { type AwsAnswer, awsError, ok } from './aws-answer.ts';

/**
 * The two calls of KMS that the service makes, over one master key of this machine. A ciphertext is bound to the
 * encryption context it was made with, as KMS binds it.
 */
export interface KmsService {
  readonly call: (operation: string, request: KmsRequest) => AwsAnswer;
  /** Seals the host's own few secrets under the same master key. */
  readonly seal: (place: string, plaintext: Uint8Array) => Buffer;
  /** Null when the place or the key is another one. */
  readonly open: (place: string, sealed: Uint8Array) => Buffer | null;
}

export interface KmsRequest {
  readonly KeyId?: string;
  /** Base64. */
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

const DATA_KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** `master`: any text or bytes; `keyArn` is what answers name. */
export const createKmsService = (master: string | Uint8Array, keyArn: string): KmsService => {
  const key = createHash('sha256').update('tributary local master key').update(master).digest();

  const seal = (place: string, plaintext: Uint8Array): Buffer => {
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv('aes-256-gcm', key, nonce);
    cipher.setAAD(Buffer.from(place));
    const sealed = Buffer.concat([cipher.update(plaintext), cipher.final()]);
    return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
  };

  const open = (place: string, sealed: Uint8Array): Buffer | null => {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()]);
    } catch {
      return null;
    }
  };

  return {
    seal,
    open,
    call: (operation, request) => {
      const place = JSON.stringify(
        Object.entries(request.EncryptionContext ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      );
      if (operation === 'GenerateDataKey') {
        const dataKey = randomBytes(DATA_KEY_BYTES);
        return ok({
          KeyId: keyArn,
          Plaintext: dataKey.toString('base64'),
          CiphertextBlob: seal(place, dataKey).toString('base64'),
        });
      }
      if (operation === 'Decrypt') {
        const plaintext = open(place, Buffer.from(request.CiphertextBlob ?? '', 'base64'));
        if (!plaintext) return awsError(400, 'InvalidCiphertextException', '');
        return ok({ KeyId: keyArn, Plaintext: plaintext.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
      }
      return awsError(400, 'UnsupportedOperationException', `The local host does not know kms:${operation}`);
    },
  };
};

import { randomBytes } from 'node:crypto';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';
import type { Seal } from './seal.ts';

/**
 * The two calls of KMS that the service makes, with one master key of this machine. As with KMS, a ciphertext opens
 * only with the encryption context under which it was made.
 */
export interface KmsService {
  readonly call: (operation: string, request: KmsRequest) => AwsAnswer;
}

export interface KmsRequest {
  readonly KeyId?: string;
  /** Base64. */
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

export const DATA_KEY_BYTES = 32;

/** What a data key is sealed for. */
export const placeOfContext = (context: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** `keyArn` stands in the answers. */
export const createKmsService = ({ seal, open }: Seal, keyArn: string): KmsService => ({
  call: (operation, request) => {
    const place = placeOfContext(request.EncryptionContext ?? {});
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
});

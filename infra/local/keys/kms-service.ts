import { randomBytes } from 'node:crypto';
import { type AwsAnswer, awsError, ok } from '../calls/aws-answer.ts';
import { createKeyState } from './key-state.ts';
import type { Seal } from './seal.ts';

/**
 * The two calls of KMS that the service makes, with one master key of this machine, and those with which an operator
 * disables a key. As with KMS, a ciphertext opens only with the encryption context under which it was made.
 */
export interface KmsService {
  readonly call: (operation: string, request: KmsRequest) => AwsAnswer;
}

export interface KmsRequest {
  readonly KeyId?: string;
  readonly PendingWindowInDays?: number;
  /** Base64. */
  readonly CiphertextBlob?: string;
  readonly EncryptionContext?: Readonly<Record<string, string>>;
}

export const DATA_KEY_BYTES = 32;

/** What a data key is sealed for. */
export const placeOfContext = (context: Readonly<Record<string, string>>): string =>
  JSON.stringify(Object.entries(context).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** `keyArn` stands in the answers. */
export const createKmsService = ({ seal, open }: Seal, keyArn: string, now: () => number): KmsService => {
  const key = createKeyState(keyArn, now);
  const generateDataKey = (place: string): AwsAnswer => {
    const dataKey = randomBytes(DATA_KEY_BYTES);
    return ok({
      KeyId: keyArn,
      Plaintext: dataKey.toString('base64'),
      CiphertextBlob: seal(place, dataKey).toString('base64'),
    });
  };
  const decrypt = (place: string, ciphertext: string): AwsAnswer => {
    const plaintext = open(place, Buffer.from(ciphertext, 'base64'));
    if (!plaintext) return awsError(400, 'InvalidCiphertextException', '');
    return ok({ KeyId: keyArn, Plaintext: plaintext.toString('base64'), EncryptionAlgorithm: 'SYMMETRIC_DEFAULT' });
  };
  return {
    call: (operation, request) => {
      const place = placeOfContext(request.EncryptionContext ?? {});
      if (operation === 'GenerateDataKey') return key.refusal() ?? generateDataKey(place);
      if (operation === 'Decrypt') return key.refusal() ?? decrypt(place, request.CiphertextBlob ?? '');
      return key.call(operation, request);
    },
  };
};

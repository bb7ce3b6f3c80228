import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { DataKeyOwner } from '../domain/kernel/cipher.ts';
import { KeyUnavailable } from '../domain/kernel/unavailable.ts';
import { callAws } from '../store/table/call-aws.ts';
import { awsClientConfig } from './aws.ts';

const encryptionContext = (clientGuid: string) => ({ client: clientGuid });

/** One data key of a client. */
export type WrappedDataKey = Pick<DataKeyOwner, 'clientGuid' | 'wrappedDataKey'>;

export type UnwrapDataKey = (key: WrappedDataKey) => Promise<Uint8Array>;

/**
 * Names of errors of KMS about the state of a key and the right to use it: disabled; waiting for its deletion; in a key
 * store that is away; deleted, or of another Region; forbidden by a policy.
 */
const OF_KEY: ReadonlySet<string> = new Set([
  'DisabledException',
  'KMSInvalidStateException',
  'KeyUnavailableException',
  'NotFoundException',
  'AccessDeniedException',
]);

/** Asks KMS for a plain data key of a client. Throws `KeyUnavailable` where the key that wraps it cannot be used. */
export const createUnwrapDataKey =
  (kms: KMSClient = new KMSClient(awsClientConfig())): UnwrapDataKey =>
  async ({ clientGuid, wrappedDataKey }) => {
    const command = new DecryptCommand({
      CiphertextBlob: wrappedDataKey,
      EncryptionContext: encryptionContext(clientGuid),
    });
    const answer = await callAws(() => kms.send(command)).catch((error: unknown) => {
      throw error instanceof Error && OF_KEY.has(error.name) ? new KeyUnavailable(error) : error;
    });
    if (!answer.Plaintext) throw new Error('KMS gave no data key');
    return answer.Plaintext;
  };

/** A new data key for a client, as KMS wrapped it; the plain key is dropped at once. */
export const generateWrappedDataKey = async (
  keyId: string,
  clientGuid: string,
  kms: KMSClient = new KMSClient(awsClientConfig()),
): Promise<Uint8Array> => {
  const answer = await kms.send(
    new GenerateDataKeyCommand({ KeyId: keyId, KeySpec: 'AES_256', EncryptionContext: encryptionContext(clientGuid) }),
  );
  if (!answer.CiphertextBlob) throw new Error('KMS gave no wrapped data key');
  return answer.CiphertextBlob;
};

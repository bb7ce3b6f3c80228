import { DecryptCommand, GenerateDataKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import type { DataKeyOwner } from '../domain/kernel/cipher.ts';
import { callAws } from '../store/table/call-aws.ts';
import { awsClientConfig } from './aws.ts';

const encryptionContext = (clientGuid: string) => ({ client: clientGuid });

export type UnwrapDataKey = (owner: DataKeyOwner) => Promise<Uint8Array>;

/** Asks KMS for the plain data key of a client. */
export const createUnwrapDataKey =
  (kms: KMSClient = new KMSClient(awsClientConfig())): UnwrapDataKey =>
  async (owner) => {
    const command = new DecryptCommand({
      CiphertextBlob: owner.wrappedDataKey,
      EncryptionContext: encryptionContext(owner.clientGuid),
    });
    const answer = await callAws(() => kms.send(command));
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

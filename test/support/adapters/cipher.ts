import { createHash } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import { createUnwrapDataKey } from '../../../lib/runtime/data-keys.ts';
import { createKmsCipher } from '../../../lib/runtime/kms-cipher.ts';
import { testIds } from './ids.ts';

/** The real cipher over a KMS that derives each data key from the wrapped one and its encryption context. */
export const testCipher = (clock: Clock = Date.now): Cipher & Fingerprinter => {
  const kms = new KMSClient({ region: 'us-east-1' });
  kms.middlewareStack.add(
    () => async (args) => ({
      output: { $metadata: {}, Plaintext: createHash('sha256').update(JSON.stringify(args.input)).digest() },
      response: {},
    }),
    { step: 'initialize' },
  );
  return createKmsCipher({ clock, ids: testIds(), unwrap: createUnwrapDataKey(kms) });
};

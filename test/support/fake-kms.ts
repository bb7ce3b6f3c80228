import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { KMSClient } from '@aws-sdk/client-kms';
import type { Cipher, Fingerprinter } from '../../lib/domain/kernel/cipher.ts';
import type { Clock } from '../../lib/domain/kernel/time.ts';
import { awsClientConfig } from '../../lib/runtime/aws.ts';
import { createUnwrapDataKey } from '../../lib/runtime/data-keys.ts';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { testIds } from './ids.ts';
import { portOf } from './port.ts';

/** A KMS over HTTP whose key a test disables: it answers as KMS does, by the name of an error. */
export interface FakeKms extends AsyncDisposable {
  /** Null while the key can be used. */
  fault: string | null;
  /** Calls of `Decrypt` so far, those among them that failed. */
  readonly count: () => number;
  /** The cipher of one environment of a function, with the client of KMS that functions have. */
  readonly cipher: (clock: Clock) => Cipher & Fingerprinter;
}

/** A request that no key has to be disabled for is answered at once; the client tries others again as it does with KMS. */
export const startFakeKms = async (): Promise<FakeKms> => {
  let count = 0;
  const server = createServer(async (request, response) => {
    count += 1;
    const asked = await json(request);
    const answer =
      kms.fault === null
        ? { Plaintext: createHash('sha256').update(JSON.stringify(asked)).digest('base64') }
        : { __type: kms.fault, message: 'arn:aws:kms:eu-central-1:123456789012:key/1 cannot be used.' };
    response.writeHead(kms.fault === null ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(answer));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new KMSClient({
    ...awsClientConfig(),
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const kms: FakeKms = {
    fault: null,
    count: () => count,
    cipher: (clock) => createKmsCipher({ clock, ids: testIds(), unwrap: createUnwrapDataKey(client) }),
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
  return kms;
};

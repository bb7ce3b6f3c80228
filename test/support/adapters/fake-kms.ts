import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { KMSClient } from '@aws-sdk/client-kms';
import type { Cipher, Fingerprinter } from '../../../lib/domain/kernel/cipher.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import { awsClientConfig } from '../../../lib/runtime/aws.ts';
import { createUnwrapDataKey } from '../../../lib/runtime/data-keys.ts';
import { createKmsCipher } from '../../../lib/runtime/kms-cipher.ts';
import { testIds } from './ids.ts';
import { portOf } from './port.ts';

/** A KMS over HTTP whose key a test disables: it answers as KMS does, by the name of an error. */
export interface FakeKms extends AsyncDisposable {
  /** Null while the key can be used. */
  fault: string | null;
  /** The cipher of one environment of a function, with the client of KMS that functions have. */
  readonly cipher: (clock: Clock) => Cipher & Fingerprinter;
}

export const startFakeKms = async (): Promise<FakeKms> => {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = await json(request);
    const body =
      kms.fault === null
        ? { Plaintext: createHash('sha256').update(JSON.stringify(asked)).digest('base64') }
        : { __type: kms.fault, message: 'arn:aws:kms:eu-central-1:123456789012:key/1 cannot be used.' };
    response.writeHead(kms.fault === null ? 200 : 400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = new KMSClient({
    ...awsClientConfig(),
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    region: 'eu-central-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const kms: FakeKms = {
    fault: null,
    cipher: (clock) => createKmsCipher({ clock, ids: testIds(), unwrap: createUnwrapDataKey(client) }),
    [Symbol.asyncDispose]: async () => {
      client.destroy();
      server.close();
      server.closeAllConnections();
    },
  };
  return kms;
};

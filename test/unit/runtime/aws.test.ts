import { createServer } from 'node:http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { AWS_CALL, awsClientConfig } from '../../../lib/runtime/aws.ts';
import { portOf } from '../../support/adapters/port.ts';

test('a call that hangs is given up and repeated, well before the function ends (P46)', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const client = new DynamoDBClient({
    ...awsClientConfig({ requestTimeoutMs: 50 }),
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const call = client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
  // On a busy machine an attempt may be given up before the server hears of it.
  const $metadata = { attempts: AWS_CALL.attemptsMax };
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError', $metadata });
  server.closeAllConnections();
  server.close();
});

import { createServer } from 'node:http';
import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { AWS_CALL, awsClientConfig } from '../../../lib/runtime/aws.ts';
import { portOf } from '../../support/port.ts';

test('P46 a call that hangs is given up and repeated, well before the function ends', async () => {
  let calls = 0;
  const server = createServer(() => {
    calls += 1;
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const client = new DynamoDBClient({
    ...awsClientConfig({ requestTimeoutMs: 50 }),
    endpoint: `http://127.0.0.1:${portOf(server)}`,
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const call = client.send(new GetItemCommand({ TableName: 't', Key: { pk: { S: 'a' }, sk: { S: 'b' } } }));
  await expect(call).rejects.toMatchObject({ name: 'TimeoutError' });
  expect(calls).toBe(AWS_CALL.attemptsMax);
  server.closeAllConnections();
  server.close();
});

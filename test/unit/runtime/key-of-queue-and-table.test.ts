import { once } from 'node:events';
import { createServer } from 'node:http';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SQSClient } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { awsClientConfig } from '../../../lib/runtime/aws.ts';
import { createSqsQueue } from '../../../lib/runtime/sqs-queue.ts';
import { createTable } from '../../../lib/store/table/dynamo-table.ts';
import { testIds } from '../../support/adapters/ids.ts';
import { portOf } from '../../support/adapters/port.ts';

/** What a service of AWS answers whose data are encrypted with a key of the account. */
let answer = { error: '', query: '', message: '' };
const server = createServer((request, response) => {
  request.resume().on('end', () => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.0', 'x-amzn-query-error': answer.query });
    response.end(JSON.stringify({ __type: answer.error, message: answer.message }));
  });
});
beforeAll(async () => void (await once(server.listen(0, '127.0.0.1'), 'listening')));
afterAll(() => server.close().closeAllConnections());

const config = () => ({
  ...awsClientConfig(),
  endpoint: `http://127.0.0.1:${portOf(server)}`,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

test.each([
  ['KmsDisabled', 'KMS.DisabledException'],
  ['KmsInvalidState', 'KMS.InvalidStateException'],
  ['KmsNotFound', 'KMS.NotFoundException'],
  ['KmsAccessDenied', 'KMS.AccessDeniedException'],
])('a queue whose key cannot be used is told from one that is busy: %s', async (error, code) => {
  answer = { error: `com.amazonaws.sqs#${error}`, query: `${code};Sender`, message: 'no' };
  const client = new SQSClient({ ...config(), useQueueUrlAsEndpoint: false });
  const sent = createSqsQueue(`${config().endpoint}/1/poll`, () => 'USR-1', client).send({}, 0);
  await expect(sent).rejects.toMatchObject({ name: 'KeyUnavailable' });
});

test.each([
  ['KMS key access denied error: the key is disabled', 'KeyUnavailable'],
  ['User: role/read is not authorized to perform: dynamodb:GetItem', 'AccessDeniedException'],
])('a table whose key cannot be used is told from a missing permission: %s', async (message, name) => {
  answer = { error: 'com.amazon.coral.service#AccessDeniedException', query: '', message };
  const table = createTable({ client: new DynamoDBClient(config()), tableName: 'table', ids: testIds() });
  await expect(table.get({ pk: 'P', sk: 'S' }, { isConsistent: true })).rejects.toMatchObject({ name });
});

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoEndpoint } from '../support/dynamo.ts';
import { type Figure, median } from './figure.ts';
import { createWorld, feedOf } from './world.ts';

const ROUNDS = 7;
const CALLS = 120;

/** CPU of one warm call, in microseconds: the middle of several rounds, since the machine is shared. */
const cpuOf = async (call: () => Promise<unknown>): Promise<number> => {
  for (let warm = 0; warm < CALLS; warm += 1) await call();
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = process.cpuUsage();
    for (let count = 0; count < CALLS; count += 1) await call();
    const { user, system } = process.cpuUsage(before);
    rounds.push((user + system) / CALLS);
  }
  return median(rounds);
};

/** CPU per warm request against a bare handler: SDK client, one GetItem, JSON out. */
export const measureCpu = async (): Promise<readonly Figure[]> => {
  const world = await createWorld();
  await world.commit(await world.addMember(0), feedOf(10_000, 3_650));
  const client = new DynamoDBClient({
    endpoint: await dynamoEndpoint(),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const Key = { pk: { S: 'none' }, sk: { S: 'none' } };
  const bare = await cpuOf(async () => {
    const { Item } = await client.send(new GetItemCommand({ TableName: world.tableName, Key }));
    return JSON.stringify({ statusCode: 200, body: JSON.stringify({ item: Item ?? null }) });
  });
  const single = await cpuOf(() => world.call('/user'));
  const page = await cpuOf(() => world.call('/transactions?from_date=1990-01-01&records_per_page=25'));
  return [
    { name: 'CPU of a bare handler', value: bare, unit: 'µs', budget: null },
    { name: 'CPU of a single object against it', value: single / bare, unit: '×', budget: 2 },
    { name: 'CPU of a page of 25 against it', value: page / bare, unit: '×', budget: 4 },
  ];
};

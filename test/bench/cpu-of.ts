import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoEndpoint } from '../support/table/dynamo.ts';
import { median } from './figure.ts';
import { createWorld, feedOf } from './world.ts';

/**
 * Prints the CPU time of one warm call in microseconds. `node cpu-of.ts bare|single|page`: a program of its own for each,
 * because an environment of Lambda runs nothing else either, and what else ran would decide how well V8 compiles it.
 */

const WARM_CALLS = 400;
const ROUNDS = 9;
const CALLS_PER_ROUND = 150;

const world = await createWorld();

/** A handler with the SDK client, one GetItem, and JSON out. */
const bare = async (): Promise<() => Promise<unknown>> => {
  const client = new DynamoDBClient({
    endpoint: await dynamoEndpoint(),
    region: 'us-east-1',
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  const Key = { pk: { S: 'none' }, sk: { S: 'none' } };
  return async () => {
    const { Item } = await client.send(new GetItemCommand({ TableName: world.tableName, Key }));
    return JSON.stringify({ statusCode: 200, body: JSON.stringify({ item: Item ?? null }) });
  };
};

const page = async (): Promise<() => Promise<unknown>> => {
  await world.commit(await world.addMember(0), feedOf(10_000, 3_650));
  return () => world.call('/transactions?from_date=1990-01-01&records_per_page=25');
};

const CALLS: Readonly<Record<string, () => Promise<() => Promise<unknown>>>> = {
  bare,
  single: async () => () => world.call('/user'),
  page,
};

const prepare = CALLS[process.argv[2] ?? ''];
if (prepare === undefined) throw new Error(`Name one of: ${Object.keys(CALLS).join(', ')}`);
const call = await prepare();
for (let count = 0; count < WARM_CALLS; count += 1) await call();
const rounds: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const before = process.cpuUsage();
  for (let count = 0; count < CALLS_PER_ROUND; count += 1) await call();
  const { user, system } = process.cpuUsage(before);
  rounds.push((user + system) / CALLS_PER_ROUND);
}
process.stdout.write(`${median(rounds)}\n`);
process.exit(0);

import { DynamoDBClient, GetItemCommand } from '@aws-sdk/client-dynamodb';
import { dynamoEndpoint } from '../support/dynamo.ts';
import { type Figure, median } from './figure.ts';
import { createWorld, feedOf } from './world.ts';

type Call = () => Promise<unknown>;

const WARM_ROUNDS = 1;
const ROUNDS = 7;
const CALLS = 120;

/** CPU of one call, in microseconds. */
const cpuOf = async (call: Call): Promise<number> => {
  const before = process.cpuUsage();
  for (let count = 0; count < CALLS; count += 1) await call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
};

/** Of several rounds, each with all calls in turn: so work beside this, and the heap so far, weigh on all of them. */
const cpuOfEach = async (calls: readonly Call[]): Promise<readonly (readonly number[])[]> => {
  const rounds: (readonly number[])[] = [];
  for (let round = 0; round < WARM_ROUNDS + ROUNDS; round += 1) {
    const cpu: number[] = [];
    for (const call of calls) cpu.push(await cpuOf(call));
    rounds.push(cpu);
  }
  return rounds.slice(WARM_ROUNDS);
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
  const bare: Call = async () => {
    const { Item } = await client.send(new GetItemCommand({ TableName: world.tableName, Key }));
    return JSON.stringify({ statusCode: 200, body: JSON.stringify({ item: Item ?? null }) });
  };
  const single: Call = () => world.call('/user');
  const page: Call = () => world.call('/transactions?from_date=1990-01-01&records_per_page=25');
  const rounds = await cpuOfEach([bare, single, page]);
  const middle = (figure: (round: readonly number[]) => number): number => median(rounds.map(figure));
  return [
    { name: 'CPU of a bare handler', value: middle(([ofBare = 0]) => ofBare), unit: 'µs', budget: null },
    {
      name: 'CPU of a single object against it',
      value: middle(([ofBare = 0, ofSingle = 0]) => ofSingle / ofBare),
      unit: '×',
      budget: 2,
    },
    {
      name: 'CPU of a page of 25 against it',
      value: middle(([ofBare = 0, , ofPage = 0]) => ofPage / ofBare),
      unit: '×',
      budget: 4,
    },
  ];
};

import { DynamoDBClient, ScanCommand } from '@aws-sdk/client-dynamodb';
import { expect } from 'vitest';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { type App, connect, newApp, readMember, settle } from './app.ts';

/** A reader polls through the commit of so many rows, and then of the same rows again. */
export const expectWholeImport = async (host: LocalHost, rowCount: number): Promise<void> => {
  const app = await newApp(host);
  const member = await connect(app, `sandbox-${rowCount}+still`, { skip_aggregation: true });
  const before = await pollFigures(host);

  await app.session('GET', `/members/${member}/refresh`);
  const first = await readThrough(host, app, member);
  expect(first).toEqual(new Set([0, rowCount]));
  const chunks = await ledgerKeys(host, app);

  await app.session('GET', `/members/${member}/refresh`);
  const second = await readThrough(host, app, member);
  expect(second).toEqual(new Set([rowCount]));
  expect(await ledgerKeys(host, app)).toEqual(chunks);
  // Within its memory and timeout: the host cuts a function off at both.
  expect((await pollFigures(host)).errors).toBe(before.errors);
};

const pollFigures = async (host: LocalHost) => {
  const figures = (await host.stats()).functions.poll;
  if (!figures) throw new Error('There is no poll function');
  return figures;
};

/** Every total that a reader saw from before the commit until after it. */
const readThrough = async (host: LocalHost, app: App, member: string): Promise<ReadonlySet<number>> => {
  const seen = new Set<number>();
  const look = async (): Promise<void> => {
    const { pagination } = await app.session<{ pagination: { total_entries: number } }>(
      'GET',
      `/members/${member}/transactions?from_date=2000-01-01&records_per_page=10`,
    );
    seen.add(pagination.total_entries);
  };
  await look();
  let isOver = false;
  const reading = (async () => {
    while (!isOver) await look();
  })();
  await settle(host, app, member);
  isOver = true;
  await reading;
  await look();
  expect((await readMember(app, member)).connection_status).toBe('CONNECTED');
  return seen;
};

/** Keys of the chunks and of their twins: they are immutable, so the same keys are the same rows. */
const ledgerKeys = async (host: LocalHost, app: App): Promise<readonly string[]> => {
  const client = new DynamoDBClient(host.operator);
  const found: string[] = [];
  for (const { name } of host.model.tables) {
    let start: Record<string, never> | undefined;
    do {
      const answer = await client.send(
        new ScanCommand({ TableName: name, ExclusiveStartKey: start, ProjectionExpression: 'pk, sk' }),
      );
      for (const { pk, sk } of answer.Items ?? []) {
        if (pk?.S?.includes(app.userGuid.slice(4)) && /^(CHUNK|TWIN)#/.test(sk?.S ?? '')) found.push(sk?.S ?? '');
      }
      start = answer.LastEvaluatedKey as Record<string, never> | undefined;
    } while (start !== undefined);
  }
  client.destroy();
  return found.toSorted();
};

import { type AttributeValue, BatchWriteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { afterEach, expect, test, vi } from 'vitest';
import { runKey } from '../../infra/cli/client-key.ts';
import { apiKeyIdOf } from '../../lib/domain/users/api-key.ts';
import { hashOf } from '../../lib/domain/users/token.ts';
import { API_KEY, startApiOnDynamo, type TestCaller } from '../support/api/api.ts';
import { printedBy, tableEnv } from '../support/api/operator.ts';
import type { FreshTable } from '../support/table/dynamo.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

/** DynamoDB takes this many items in one call. */
const BATCH_ITEMS = 25;

/** What a restore of AWS does: another table with the items that the first one has now. Gives how many. */
const restore = async (from: FreshTable, to: FreshTable): Promise<number> => {
  const items: Record<string, AttributeValue>[] = [];
  for await (const page of paginateScan({ client: from.client }, { TableName: from.tableName })) {
    items.push(...(page.Items ?? []));
  }
  for (let start = 0; start < items.length; start += BATCH_ITEMS) {
    const requests = items.slice(start, start + BATCH_ITEMS).map((Item) => ({ PutRequest: { Item } }));
    await to.client.send(new BatchWriteItemCommand({ RequestItems: { [to.tableName]: requests } }));
  }
  return items.length;
};

const PAGES = ['/user', '/members', '/accounts', '/transactions?records_per_page=50', '/beats', '/categories'];

const pagesOf = async (app: TestCaller): Promise<readonly unknown[]> => {
  const bodies: unknown[] = [];
  for (const path of PAGES) {
    const { status, json } = await app.get(path);
    expect([path, status]).toEqual([path, 200]);
    bodies.push(json);
  }
  return bodies;
};

/** Step 4 of the runbook: the keys of a client, in the table that nobody uses yet. */
const keysIn = async ({ tableName }: FreshTable, clientGuid: string): Promise<string> => {
  for (const [name, value] of Object.entries(await tableEnv())) vi.stubEnv(name, value);
  const ask = () => Promise.reject(new Error('a list asks for nothing'));
  return printedBy((print) => runKey(['list', clientGuid, '--table', tableName], { ask, print }));
};

/** Says how long a step of the runbook took here. */
const timed = async <Result>(step: string, walk: () => Promise<Result>): Promise<Result> => {
  const startedAt = performance.now();
  const result = await walk();
  console.log(`${step}: ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  return result;
};

test('a service on a restored table continues with its keys, sessions and data', async () => {
  const before = await startApiOnDynamo();
  const after = await startApiOnDynamo();
  await before.partner.call('POST', '/users', { user: { id: 'kept' } });
  const { token } = (await before.partner.get('/users/kept/api_token')).json.api_token;
  const opened = await before.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions');
  const session = { 'MD-SESSION-TOKEN': opened.json.session.token };
  const member = (await before.connect(before.caller(session))).json.member.guid;
  await before.settle();
  // The first reading computes what is planned, which shows in other pages.
  await pagesOf(before.caller(session));
  const pages = await pagesOf(before.caller(session));
  const { events } = (await before.partner.get('/events')).json;

  const { users } = (await before.partner.get('/users')).json;
  const { guid: clientGuid } = (await before.partner.get('/client')).json.client;

  const restored = await timed('Step 2', () => restore(before, after));
  expect(restored).toBeGreaterThan(20);
  await before.partner.call('POST', '/users', { user: { id: 'later' } });
  after.clock.advance(before.clock() - after.clock());

  const listed = await timed('Step 4', () => keysIn(after, clientGuid));
  expect(listed).toBe(await keysIn(before, clientGuid));
  expect(listed).toContain(apiKeyIdOf(hashOf(API_KEY)));

  await timed(`Step 6, ${restored} items`, async () => {
    expect((await after.caller({}).get('/health')).json).toEqual({ health: { status: 'UP', release: '0.3.0' } });
    // What was written after the moment of the restore is not there.
    expect((await after.partner.get('/users')).json.users).toEqual(users);
    expect(await pagesOf(after.caller(session))).toEqual(pages);
    expect((await after.partner.get('/events')).json.events).toEqual(events);
    const app = await after.signIn('kept');
    await app.get(`/members/${member}/refresh`);
    expect(after.pollQueue.sent).toHaveLength(1);
    await after.settle();
    expect((await app.get(`/members/${member}`)).json.member).toMatchObject({ connection_status: 'CONNECTED' });
  });
});

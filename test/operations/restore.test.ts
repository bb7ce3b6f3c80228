import { type AttributeValue, BatchWriteItemCommand, paginateScan } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { startApiOnDynamo, type TestCaller } from '../support/api.ts';
import type { FreshTable } from '../support/dynamo.ts';

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

test('a service that is pointed at a restored table goes on with keys, sessions, data and credentials of that moment', async () => {
  const before = await startApiOnDynamo();
  const after = await startApiOnDynamo();
  try {
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

    const restored = await restore(before, after);
    await before.partner.call('POST', '/users', { user: { id: 'later' } });
    after.clock.advance(before.clock() - after.clock());

    expect(restored).toBeGreaterThan(20);
    expect(await pagesOf(after.caller(session))).toEqual(pages);
    expect((await after.partner.get('/events')).json.events).toEqual(events);
    // What was written after the moment of the restore is not there.
    expect((await after.partner.get('/users/later')).status).toBe(404);

    const app = await after.signIn('kept');
    await app.get(`/members/${member}/refresh`);
    expect(after.pollQueue.sent).toHaveLength(1);
    await after.settle();
    expect((await app.get(`/members/${member}`)).json.member).toMatchObject({ connection_status: 'CONNECTED' });
  } finally {
    await Promise.all([before.stop(), after.stop()]);
  }
});

import { beforeEach, describe, expect, test } from 'vitest';
import type { TestAnswer } from '../../support/api/api.ts';
import { type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { rowText, withRows } from '../../support/files/ofx.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

let users = 0;
let one: ImportingUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `undoer-${users}`);
});

const CAFE = rowText();
const RENT = rowText({ id: 'F2', posted: '20260120', amount: '-800.00', name: 'RENT' });
const PAY = rowText({ id: 'F3', posted: '20260125', amount: '1000.00', name: 'PAY', type: 'CREDIT' });

/** A moment later, so that the order of the imports shows in their guids. */
const bring = async (...rows: readonly string[]): Promise<string> => {
  api.clock.advance(1_000);
  return (await one.bring(withRows(...rows))).guid;
};
const undo = (guid: string): Promise<TestAnswer> =>
  one.app.call('DELETE', `/members/${one.memberGuid}/imports/${guid}`);
const textsOf = async (): Promise<readonly string[]> =>
  (await one.rows()).map((line) => line.split(' ').at(-1) ?? '').toSorted();
const rowOf = async (text: string) => {
  const { transactions } = (await one.app.get('/transactions?from_date=2025-01-01')).json;
  return transactions.find((row: { feed_description: string }) => row.feed_description === text);
};

describe('an import that is undone (P48)', () => {
  test('removes the rows that it brought, and stays in the list as UNDONE', async () => {
    const first = await bring(CAFE);
    const second = await bring(RENT, PAY);
    const answer = await undo(second);
    expect(answer).toMatchObject({ status: 200, json: { import: { guid: second, status: 'UNDONE' } } });
    expect(await textsOf()).toEqual(['CAFE']);
    const { imports } = (await one.app.get(`/members/${one.memberGuid}/imports`)).json;
    expect(imports.map(({ guid, status }: { guid: string; status: string }) => [guid, status])).toEqual([
      [second, 'UNDONE'],
      [first, 'COMPLETED'],
    ]);
  });

  test('sends events for the deletion of its rows', async () => {
    const guid = await bring(CAFE, RENT);
    api.notifyQueue.drain();
    await undo(guid);
    expect(api.notifyQueue.drain()).toMatchObject([{ kind: 'record' }]);
  });

  test('is told row by row, also where its import was left out of the feed (P35)', async () => {
    await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url: 'https://all.example.com/' } });
    const { workOff } = notifier(api);
    const fed = async () => {
      await workOff();
      const { events } = (await api.partner.get('/events?limit=500&type=TRANSACTION')).json;
      const ofUser = events.filter(({ payload }: { payload: { transaction: { user_guid: string } } }) =>
        guids.has(payload.transaction.user_guid),
      );
      return ofUser.map(({ payload }: { payload: { action: string } }) => payload.action);
    };
    const guids = new Set([(await one.app.get('/user')).json.user.guid]);
    const first = await bring(CAFE, RENT);
    expect(await fed()).toEqual([]);
    await undo(first);
    expect(await fed()).toEqual(['deleted', 'deleted']);
    // The second import is none of the first data any more.
    await bring(CAFE);
    expect(await fed()).toEqual(['deleted', 'deleted', 'created']);
  });

  test('leaves the rows that another import has too, until the last of them is undone', async () => {
    const first = await bring(CAFE, RENT);
    const second = await bring(RENT, PAY);
    await undo(first);
    expect(await textsOf()).toEqual(['PAY', 'RENT']);
    await undo(second);
    expect(await textsOf()).toEqual([]);
  });

  test('leaves the rows that their user has edited or tagged', async () => {
    const guid = await bring(CAFE, RENT, PAY);
    const cafe = await rowOf('CORNER CAFE');
    await one.app.call('PUT', `/transactions/${cafe.guid}`, { transaction: { memo: 'With Ada' } });
    const { tag } = (await one.app.call('POST', '/tags', { tag: { name: 'Home' } })).json;
    const rent = await rowOf('RENT');
    const tagging = { tag_guid: tag.guid, transaction_guid: rent.guid };
    expect((await one.app.call('POST', '/taggings', { tagging })).status).toBe(200);
    await undo(guid);
    expect(await textsOf()).toEqual(['CAFE', 'RENT']);
  });

  test('may be undone again, which changes nothing, and its file can be imported again', async () => {
    const guid = await bring(CAFE, RENT);
    await undo(guid);
    expect(await undo(guid)).toMatchObject({ status: 200, json: { import: { status: 'UNDONE' } } });
    expect(await textsOf()).toEqual([]);
    await bring(CAFE, RENT);
    expect(await textsOf()).toEqual(['CAFE', 'RENT']);
  });

  test('is refused while another import runs, and nothing changes', async () => {
    const guid = await bring(CAFE);
    const { of } = api.timeouts;
    api.timeouts.of = () => AbortSignal.abort();
    await one.send(withRows(RENT));
    api.timeouts.of = of;
    expect(await undo(guid)).toMatchObject({ status: 409, json: { error: { code: 4090 } } });
    await api.settle();
    expect(await textsOf()).toEqual(['CAFE', 'RENT']);
    expect((await undo(guid)).status).toBe(200);
    expect(await textsOf()).toEqual(['RENT']);
  });

  test('must be an import of the member', async () => {
    const guid = await bring(CAFE);
    const other = await importingUser(api, `other-${users}`);
    for (const memberGuid of [one.memberGuid, other.memberGuid]) {
      expect((await other.app.call('DELETE', `/members/${memberGuid}/imports/${guid}`)).status).toBe(404);
    }
    expect(await textsOf()).toEqual(['CAFE']);
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { type SimplefinBook, withReissuedIds, withRow } from '../../../infra/local/upstreams/simplefin-book.ts';
import { bookAccount, bookOf, bookRow } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance check S4, its last part: a new setup token for a member whose access was lost. */

const BOOK = bookOf(
  bookAccount({ rows: [bookRow(), bookRow({ id: 'TWIN' })] }),
  bookAccount({ id: 'ACT-2', name: 'Visa Card', balance: '-75.00', rows: [bookRow({ id: 'V-1', amount: '-75.00' })] }),
);

let world: SimplefinWorld;
let guid: string;
beforeEach(async () => {
  world = await simplefinWorld({ book: BOOK });
  guid = await world.connect();
});

const guids = async () => ({
  member: (await world.member(guid)).guid,
  accounts: (await world.accounts(guid)).map((one: { guid: string }) => one.guid),
  rows: (await world.rows(guid)).map((one: { guid: string }) => one.guid).toSorted(),
});

/** What a server may give another access of the same person: other ids of connections, accounts and rows. */
const withOtherAccounts = (book: SimplefinBook): SimplefinBook => ({
  connections: book.connections.map((one) => ({ ...one, connId: `NEW-${one.connId}` })),
  accounts: book.accounts.map((one) => ({ ...one, connId: `NEW-${one.connId}`, id: `NEW-${one.id}` })),
  errors: [],
});

describe('a new token by PUT /members/{guid} (P28)', () => {
  test.each<[string, (book: SimplefinBook) => SimplefinBook]>([
    ['all ids are as before', (book) => book],
    ['accounts have other ids', withOtherAccounts],
    ['rows have other ids', (book) => withReissuedIds(book, 'again')],
    ['accounts and rows have other ids', (book) => withOtherAccounts(withReissuedIds(book, 'again'))],
  ])('keeps the guids of member, accounts and rows where %s', async (_, change) => {
    const before = await guids();
    const [account] = await world.accounts(guid);
    await (await world.app()).call('PUT', `/accounts/${account.guid}`, { account: { name: 'My own name' } });
    world.server.revoke();
    await world.refresh(guid);
    expect(await world.member(guid)).toMatchObject({ connection_status: 'DENIED' });
    world.server.change(change);
    const given = await world.giveToken(guid, world.server.issueToken());
    expect(given.json.member).toMatchObject({ connection_status: 'UPDATED', needs_updated_credentials: false });
    await world.api.settle();
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(await guids()).toEqual(before);
    expect(await world.accounts(guid)).toContainEqual(
      expect.objectContaining({ guid: account.guid, name: 'My own name' }),
    );
    world.server.change((book) =>
      withRow(book, String(book.accounts[0]?.id), bookRow({ id: 'LATER', amount: '1.00' })),
    );
    await world.refresh(guid);
    expect((await guids()).rows).toHaveLength(before.rows.length + 1);
  });

  test('is tried while the old one is still good, and the old one is not used again', async () => {
    const before = await guids();
    await world.giveToken(guid, world.server.issueToken());
    await world.api.settle();
    await world.refresh(guid);
    const logins = world.server.calls().flatMap(({ headers }) => headers.authorization ?? []);
    expect(logins).toHaveLength(3);
    expect(logins[1]).not.toBe(logins[0]);
    expect(logins[2]).toBe(logins[1]);
    expect(await guids()).toEqual(before);
  });

  test('that is refused leaves the data, and the next one connects', async () => {
    const before = await guids();
    const used = world.server.issueToken();
    await fetch(Buffer.from(used, 'base64').toString(), { method: 'POST' });
    await world.giveToken(guid, used);
    await world.api.settle();
    expect(await world.member(guid)).toMatchObject({ connection_status: 'DENIED', needs_updated_credentials: true });
    expect(await guids()).toEqual(before);
    await world.giveToken(guid, world.server.issueToken());
    await world.api.settle();
    expect(await world.member(guid)).toMatchObject({ connection_status: 'CONNECTED' });
    expect(await guids()).toEqual(before);
  });
});

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  accountsAnswer,
  type BookRow,
  withAccount,
  withoutRow,
  withPosted,
  withReissuedIds,
  withRow,
} from '../../../infra/local/upstreams/simplefin-book.ts';
import { PARTLY_CONNECTED_SENTENCE } from '../../../lib/domain/jobs/connection-sentences.ts';
import { bookAccount, bookOf, bookRow, noonOf } from '../../support/upstreams/simplefin.ts';
import { type SimplefinWorld, simplefinWorld } from '../../support/upstreams/simplefin-world.ts';

/** Acceptance checks S7 and S9: what becomes of the data of a server, from refresh to refresh. */

let world: SimplefinWorld;
beforeEach(async () => {
  world = await simplefinWorld();
});
afterEach(async () => {
  expect(world.api.log.lines.filter(({ level }) => level === 'error')).toEqual([]);
});

const PENDING = bookRow({
  id: 'P',
  posted: 0,
  amount: '-80.00',
  description: 'DINNER',
  more: { transacted_at: noonOf('2026-11-20') },
});
const POSTED = bookRow({
  id: 'D',
  posted: noonOf('2026-11-22'),
  amount: '-92.00',
  description: 'DINNER',
  more: { transacted_at: noonOf('2026-11-20') },
});

interface Row {
  readonly guid: string;
  readonly amount: number;
  readonly status_name: string;
  readonly description: string;
}
const rowsOf = (guid: string): Promise<readonly Row[]> => world.rows(guid);
const guidsOf = async (guid: string) => (await rowsOf(guid)).map((row) => row.guid).toSorted();
const put = (...rows: readonly BookRow[]) =>
  world.server.change((book) => rows.reduce((now, row) => withRow(now, 'ACT-1', row), book));
const outcomes = async (guid: string) =>
  Object.fromEntries(
    (await world.lastJob(guid)).account_outcomes.map((one: { name: string; failure: string | null }) => [
      one.name,
      one.failure,
    ]),
  );

describe('rows of SimpleFIN', () => {
  test('that look the same stay as many as there are', async () => {
    put(bookRow({ id: 'TWIN-1' }), bookRow({ id: 'TWIN-2' }));
    const guid = await world.connect();
    const before = await guidsOf(guid);
    expect(before).toHaveLength(3);
    await world.refresh(guid);
    expect(await guidsOf(guid)).toEqual(before);
  });

  test('whose ids are replaced keep their guids, equal rows included', async () => {
    put(bookRow({ id: 'TWIN-1' }), bookRow({ id: 'TWIN-2' }), bookRow({ id: 'OTHER', amount: '7.00' }));
    const guid = await world.connect();
    const before = await guidsOf(guid);
    world.server.change((book) => withReissuedIds(book, 'again'));
    await world.refresh(guid);
    expect(await guidsOf(guid)).toEqual(before);
  });

  test('that are pending post under another id with a tip, and keep their guid', async () => {
    put(PENDING);
    const guid = await world.connect();
    const dinner = (await rowsOf(guid)).find(({ status_name }) => status_name === 'PENDING');
    world.server.change((book) => withPosted(book, 'ACT-1', 'P', POSTED));
    await world.refresh(guid, 48);
    expect((await rowsOf(guid)).find((row) => row.guid === dinner?.guid)).toMatchObject({
      status_name: 'POSTED',
      amount: 92,
    });
    expect(await rowsOf(guid)).toHaveLength(2);
  });

  test('that are pending and dropped by the bank are deleted', async () => {
    put(PENDING);
    const guid = await world.connect();
    world.server.change((book) => withoutRow(book, 'ACT-1', 'P'));
    await world.refresh(guid);
    expect(await rowsOf(guid)).toMatchObject([{ status_name: 'POSTED' }]);
  });

  test.each(['1e5', 'NaN', '1,000.00', '--5', '0x10', ''])(
    'with the amount %j fail that account and no other, and lose no row',
    async (amount) => {
      world.server.change(() =>
        bookOf(
          bookAccount({ rows: [bookRow()] }),
          bookAccount({ id: 'ACT-2', name: 'Savings', rows: [bookRow({ id: 'S' })] }),
        ),
      );
      const guid = await world.connect();
      put(bookRow({ id: 'BAD', amount }));
      world.server.change((book) => withRow(book, 'ACT-2', bookRow({ id: 'S-2', amount: '3.00' })));
      await world.refresh(guid);
      expect(await world.member(guid)).toMatchObject({
        connection_status: 'CONNECTED',
        connection_status_message: expect.stringMatching(/some data of First Bank cannot be understood/),
      });
      expect(await outcomes(guid)).toEqual({ 'Everyday Checking': 'act.unreadable', Savings: null });
      expect(await rowsOf(guid)).toHaveLength(3);
      world.server.change((book) => withoutRow(book, 'ACT-1', 'BAD'));
      put(bookRow({ id: 'GOOD', amount: '1.00' }));
      await world.refresh(guid);
      expect(await outcomes(guid)).toEqual({ 'Everyday Checking': null, Savings: null });
      expect(await rowsOf(guid)).toHaveLength(4);
    },
  );
});

describe('an account of SimpleFIN', () => {
  test.each([
    ['JPY', '123456', 123_456],
    ['KWD', '1.234', 1.234],
    ['USD', '-0.01', -0.01],
  ])('in %s has the balance %s', async (currency, balance, shown) => {
    world.server.change((book) =>
      withAccount(book, 'ACT-1', (account) => ({ ...account, currency, balance, rows: [] })),
    );
    const guid = await world.connect();
    expect(await world.accounts(guid)).toMatchObject([{ currency_code: currency, balance: shown }]);
  });

  test('in miles keeps its number, and has no currency that counts', async () => {
    world.server.change((book) =>
      withAccount(book, 'ACT-1', (account) => ({
        ...account,
        currency: 'https://www.example.com/flight-miles',
        balance: '5120',
      })),
    );
    const guid = await world.connect();
    expect(await world.accounts(guid)).toMatchObject([{ currency_code: 'XXX', balance: 5_120 }]);
    expect(world.server.calls().map(({ path }) => path)).not.toContain('/flight-miles');
  });

  test('with amounts that are finer than cents is rounded, and the job counts them', async () => {
    put(bookRow({ id: 'FINE', amount: '-1.005' }), bookRow({ id: 'FINER', amount: '2.015' }));
    const guid = await world.connect();
    expect((await world.lastJob(guid)).account_outcomes).toMatchObject([{ outcome: 'committed', rounded_count: 2 }]);
    expect((await rowsOf(guid)).map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([1, 2.02, 12.5]);
  });

  test('whose balance cannot be understood shows an error code, and stays as it was', async () => {
    const guid = await world.connect();
    const before = await world.accounts(guid);
    world.server.change((book) => withAccount(book, 'ACT-1', (account) => ({ ...account, balance: 'NaN' })));
    await world.refresh(guid);
    expect((await world.lastJob(guid)).account_outcomes).toMatchObject([
      {
        account_guid: before[0].guid,
        name: 'Everyday Checking',
        institution_name: 'First Bank',
        outcome: 'failed',
        failure: 'act.unreadable',
        served_from: null,
      },
    ]);
    expect((await world.member(guid)).connection_status_message).not.toBe(PARTLY_CONNECTED_SENTENCE);
    expect(await world.accounts(guid)).toEqual(before);
    expect(await rowsOf(guid)).toHaveLength(1);
  });

  test('whose currency is no longer named keeps the one that it had', async () => {
    const guid = await world.connect();
    const before = await world.accounts(guid);
    world.server.change((book) => withAccount(book, 'ACT-1', (account) => ({ ...account, currency: '' })));
    await world.refresh(guid);
    expect(await world.accounts(guid)).toEqual(before);
    expect(await rowsOf(guid)).toMatchObject([{ currency_code: 'USD' }]);
  });

  test('without a currency is shown, and has what its user says from then on', async () => {
    world.server.change((book) =>
      withAccount(book, 'ACT-1', (account) => ({ ...account, currency: '', balance: '1200' })),
    );
    const guid = await world.connect();
    const [account] = await world.accounts(guid);
    expect(account).toMatchObject({ currency_code: 'XXX', balance: 1_200 });
    expect(await rowsOf(guid)).toMatchObject([{ amount: 12.5, currency_code: 'XXX' }]);
    await (await world.app()).call('PUT', `/accounts/${account.guid}`, { account: { currency_code: 'JPY' } });
    await world.refresh(guid);
    expect(await world.accounts(guid)).toMatchObject([
      { currency_code: 'JPY', feed_currency_code: 'JPY', balance: 1_200 },
    ]);
    expect(await rowsOf(guid)).toMatchObject([{ amount: 12, currency_code: 'JPY' }]);
  });

  test('of a type that only the user knows shows what is owed once it is set', async () => {
    world.server.change((book) =>
      withAccount(book, 'ACT-1', (account) => ({ ...account, name: 'Platinum', balance: '-180.01' })),
    );
    const guid = await world.connect();
    const [account] = await world.accounts(guid);
    expect(account).toMatchObject({ account_type_name: 'UNKNOWN', balance: -180.01 });
    await (await world.app()).call('PUT', `/accounts/${account.guid}`, { account: { account_type: 'CREDIT_CARD' } });
    expect(await world.accounts(guid)).toMatchObject([{ account_type_name: 'CREDIT_CARD', balance: 180.01 }]);
    await world.refresh(guid);
    expect(await world.accounts(guid)).toMatchObject([{ account_type_name: 'CREDIT_CARD', balance: 180.01 }]);
  });

  test('with holdings that have no ids has the same ones after each refresh', async () => {
    const holdings = [
      {
        symbol: 'VTI',
        description: 'Total Stock',
        shares: '10.5',
        market_value: '2500.00',
        cost_basis: '2000.00',
        currency: '',
      },
      { symbol: 'BND', description: 'Total Bond', shares: '4', market_value: '300.00', currency: 'USD' },
    ];
    world.server.change((book) =>
      withAccount(book, 'ACT-1', (account) => ({ ...account, name: 'Brokerage', holdings })),
    );
    const guid = await world.connect();
    const held = async () => (await (await world.app()).get(`/holdings?member_guid=${guid}`)).json.holdings;
    const before = await held();
    expect(
      before.map((one: { symbol: string; market_value: number }) => [one.symbol, one.market_value]).toSorted(),
    ).toEqual([
      ['BND', 300],
      ['VTI', 2_500],
    ]);
    await world.refresh(guid);
    expect((await held()).map((one: { guid: string }) => one.guid)).toEqual(
      before.map((one: { guid: string }) => one.guid),
    );
  });
});

describe('SimpleFIN servers of version 1 and 2', () => {
  const BOOK = bookOf(
    bookAccount({ rows: [bookRow(), PENDING] }),
    bookAccount({ id: 'ACT-2', name: 'Visa', balance: '-5.00' }),
  );
  type Found = Readonly<Record<string, unknown>>;
  /** All that users see, without our names and instants. */
  const shownOf = (found: Found): Found =>
    Object.fromEntries(Object.entries(found).filter(([name]) => !/guid$|^id$|_at$/.test(name)));

  test('give the same accounts and rows', async () => {
    const seen: unknown[] = [];
    for (const version of [1, 2] as const) {
      const one = await simplefinWorld({ book: BOOK, version });
      const guid = await one.connect();
      const shown = { accounts: (await one.accounts(guid)).map(shownOf), rows: (await one.rows(guid)).map(shownOf) };
      expect(shown).toMatchObject({
        accounts: [{ name: 'Everyday Checking' }, { name: 'Visa', balance: 5, account_type_name: 'CREDIT_CARD' }],
        rows: [{ status_name: 'PENDING' }, { status_name: 'POSTED' }],
      });
      seen.push([shown, (await one.lastJob(guid)).account_outcomes.map((outcome: Found) => outcome.institution_name)]);
    }
    expect(seen[0]).toEqual(seen[1]);
  });

  test('are one connection with the same guids when a server learns version 2', async () => {
    const old = await simplefinWorld({ book: BOOK, version: 1 });
    const guid = await old.connect();
    const guids = async () => [...(await old.accounts(guid)), ...(await old.rows(guid))].map((one: Found) => one.guid);
    const before = await guids();
    const asked = {
      startDate: noonOf('2026-08-25'),
      endDate: null,
      wantsPending: true,
      nowSeconds: noonOf('2026-11-21'),
    };
    const body = JSON.stringify(accountsAnswer(BOOK, { version: 2, ...asked }));
    old.server.script('accounts', { kind: 'changed', body });
    await old.refresh(guid);
    expect((await old.lastJob(guid)).account_outcomes).toMatchObject([{ failure: null }, { failure: null }]);
    expect(await guids()).toEqual(before);
  });
});

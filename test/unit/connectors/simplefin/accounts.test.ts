import { describe, expect, test } from 'vitest';
import { accountsAnswer, type SimplefinBook, withRow } from '../../../../infra/local/upstreams/simplefin-book.ts';
import { accountTypeOf } from '../../../../lib/connectors/simplefin/account-type.ts';
import { newAccount } from '../../../../lib/domain/accounts/account.ts';
import { balanceMinorOf, isLiability } from '../../../../lib/domain/accounts/account-view.ts';
import { formatMoney } from '../../../../lib/domain/kernel/money.ts';
import { type FeedAccount, type FeedAccountType, NO_ACCOUNT_FACTS } from '../../../../lib/domain/upstream/feed.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import {
  accountBody,
  accountsIn,
  bookAccount,
  bookOf,
  bookRow,
  noonOf,
  onlyAccount,
  readBody,
  windowOf,
} from '../../../support/upstreams/simplefin.ts';

const facts = (fields: string, holdings = '[]') => onlyAccount(readBody(accountBody(fields, '[]', holdings))).account;

describe('the type of a SimpleFIN account', () => {
  test.each<readonly [string, FeedAccountType]>([
    ['Everyday Checking', 'CHECKING'],
    ['CHECKING (3820)', 'CHECKING'],
    ['Chequing', 'CHECKING'],
    ['Share Draft', 'CHECKING'],
    ['Visa Debit', 'CHECKING'],
    ['American Express Rewards Checking', 'CHECKING'],
    ['Schwab High Yield Investor Checking®', 'CHECKING'],
    ['Credit Union Checking', 'CHECKING'],
    ['Cash Management (Joint)', 'CHECKING'],
    ['Girokonto', 'CHECKING'],
    ['Savings', 'SAVINGS'],
    ['SimpleFIN Savings', 'SAVINGS'],
    ['Share (9361)', 'SAVINGS'],
    ['Regular Shares', 'SAVINGS'],
    ['Premier Money Market', 'SAVINGS'],
    ['12 Month CD', 'SAVINGS'],
    ['Health Savings Account', 'SAVINGS'],
    ['American Express® High Yield Savings', 'SAVINGS'],
    ['Tagesgeld', 'SAVINGS'],
    ['Credit Card', 'CREDIT_CARD'],
    ['Platinum Card®', 'CREDIT_CARD'],
    ['Visa Signature (1234)', 'CREDIT_CARD'],
    ['Savings Secured Visa Credit Card', 'CREDIT_CARD'],
    ['AMEX Gold', 'CREDIT_CARD'],
    ['Kreditkarte', 'CREDIT_CARD'],
    ['Visa Gift Card', 'PREPAID'],
    ['Prepaid Mastercard', 'PREPAID'],
    ['Auto Loan', 'LOAN'],
    ['Student Loans', 'LOAN'],
    ['401(k) Loan', 'LOAN'],
    ['Mortgage Loan (6190)', 'MORTGAGE'],
    ['30yr Fixed Mortgage', 'MORTGAGE'],
    ['Home Equity Loan', 'MORTGAGE'],
    ['Home Equity Line of Credit', 'LINE_OF_CREDIT'],
    ['HELOC', 'LINE_OF_CREDIT'],
    ['Checking Line of Credit', 'LINE_OF_CREDIT'],
    ['Brokerage', 'INVESTMENT'],
    ['Individual 401(k)', 'INVESTMENT'],
    ['401k', 'INVESTMENT'],
    ['ROTH IRA', 'INVESTMENT'],
    ['529 College Savings Plan', 'INVESTMENT'],
    ['Retirement Savings', 'INVESTMENT'],
    ['Thrift Savings Plan', 'INVESTMENT'],
    ['Life Insurance', 'INSURANCE'],
    ['', 'UNKNOWN'],
    ['Individual', 'UNKNOWN'],
    ['Sapphire Preferred', 'UNKNOWN'],
    ['Cardinal Fund', 'UNKNOWN'],
    ['Mirage', 'UNKNOWN'],
    ['Loaner', 'UNKNOWN'],
    ['账户', 'UNKNOWN'],
  ])('named %j is %s', (name, type) => {
    expect(accountTypeOf(name, false)).toBe(type);
    expect(accountTypeOf(name.toUpperCase(), false)).toBe(type);
  });

  test('is INVESTMENT where there are holdings, whatever its name', () => {
    for (const name of ['SimpleFIN Savings', 'Credit Card', '']) expect(accountTypeOf(name, true)).toBe('INVESTMENT');
    expect(facts('"name":"Savings"', '[{"id":"H"}]').accountType).toBe('INVESTMENT');
    expect(facts('"name":"Savings"', '[]').accountType).toBe('SAVINGS');
    expect(facts('"name":"Savings"', 'null').accountType).toBe('SAVINGS');
  });
});

/** A name for each type that a name can tell. */
const NAMES: Readonly<Record<string, FeedAccountType>> = {
  Nameless: 'UNKNOWN',
  Checking: 'CHECKING',
  Savings: 'SAVINGS',
  'Credit Card': 'CREDIT_CARD',
  'Auto Loan': 'LOAN',
  Mortgage: 'MORTGAGE',
  HELOC: 'LINE_OF_CREDIT',
  Brokerage: 'INVESTMENT',
  'Gift Card': 'PREPAID',
  'Life Insurance': 'INSURANCE',
};
const DEBTS = ['CREDIT_CARD', 'LOAN', 'MORTGAGE', 'LINE_OF_CREDIT'];
/** Currencies of 0, 2 and 3 digits, and what is no money. */
const CURRENCIES = ['JPY', 'USD', 'KWD', 'XXX'];
const wire = (currency: string) => (currency === 'XXX' ? 'https://www.example.com/flight-miles' : currency);

/** As clients see it. */
const shownMinorOf = (feed: FeedAccount): bigint | null =>
  balanceMinorOf(
    newAccount({ guid: 'ACT-00000000-0000-7000-a000-000000000001', ordinal: 0, feed, upstreamId: null }, TEST_NOW),
  );

describe('the balance of a SimpleFIN account', () => {
  const cases = Object.entries(NAMES).flatMap(([name, type]) =>
    CURRENCIES.flatMap((currency) =>
      [123_456n, -123_456n, 0n].map((heldMinor) => ({ name, type, currency, heldMinor }) as const),
    ),
  );

  test.each(cases)(
    'of $name in $currency, of which its holder has $heldMinor',
    ({ name, type, currency, heldMinor }) => {
      const held = formatMoney(heldMinor, currency);
      const account = facts(`"name":"${name}","currency":"${wire(currency)}","balance":"${held}"`);
      const owed = DEBTS.includes(type);
      expect(account).toMatchObject({ accountType: type, currencyCode: currency });
      expect(shownMinorOf(account)).toBe(owed ? -heldMinor : heldMinor);
      // Clients know by the type what a balance means.
      expect(isLiability(type)).toBe(owed);
    },
  );

  test.each(
    Object.entries(NAMES).flatMap(([name, type]) => CURRENCIES.map((currency) => [name, type, currency] as const)),
  )('of %s (%s) in %s changes by the sum of the rows that posted (P22)', (name, type, currency) => {
    const money = (minor: bigint): string => formatMoney(minor, currency);
    const read = (book: SimplefinBook) => {
      const asked = { version: 2, startDate: noonOf('2026-08-25'), endDate: null, wantsPending: true } as const;
      const answer = accountsAnswer(book, { ...asked, nowSeconds: TEST_NOW / 1_000 });
      return onlyAccount(readBody(JSON.stringify(answer)));
    };
    const before = bookOf(bookAccount({ name, currency: wire(currency), balance: money(-5_000n) }));
    const after = [-1_250n, 70_000n, -1n, 0n].reduce(
      (book, minor, at) => withRow(book, 'ACT-1', bookRow({ id: `T-${at}`, amount: money(minor) })),
      before,
    );
    const pending = withRow(after, 'ACT-1', bookRow({ id: 'P', posted: 0, amount: money(-999n) }));
    const [first, second] = [read(before), read(pending)];
    const sum = windowOf(second)
      .rows.filter(({ status }) => status === 'POSTED')
      .reduce((total, row) => total + (row.type === 'CREDIT' ? row.amountMinor : -row.amountMinor), 0n);
    const change = (shownMinorOf(second.account) ?? 0n) - (shownMinorOf(first.account) ?? 0n);
    expect(sum).toBe(68_749n);
    expect(change).toBe(DEBTS.includes(type) ? -sum : sum);
  });
});

describe('the available balance', () => {
  test.each([
    ['Checking', '"75.23"', { availableBalanceMinor: 7_523n, availableCreditMinor: null }],
    ['Checking', '"0.00"', { availableBalanceMinor: 0n, availableCreditMinor: null }],
    ['Checking', 'null', { availableBalanceMinor: null, availableCreditMinor: null }],
    ['Credit Card', '"4819.99"', { availableBalanceMinor: null, availableCreditMinor: 481_999n }],
    ['Credit Card', '"0.00"', { availableBalanceMinor: null, availableCreditMinor: null }],
    ['Credit Card', '"-180.01"', { availableBalanceMinor: null, availableCreditMinor: null }],
    ['Mortgage', '"0.00"', { availableBalanceMinor: null, availableCreditMinor: null }],
  ])('is %s of %s', (name, available, expected) => {
    expect(facts(`"name":"${name}","available-balance":${available}`)).toMatchObject(expected);
  });
});

test('a SimpleFIN account has no other fields', () => {
  expect(facts('')).toEqual({
    ...NO_ACCOUNT_FACTS,
    upstreamId: 'first.example/ACT-1',
    name: 'Everyday Checking',
    accountType: 'CHECKING',
    currencyCode: 'USD',
    balanceMinor: 100_000n,
    balanceSign: 'asHeld',
    balanceAsOf: '2026-11-21',
    isClosed: false,
  });
});

test.each([
  ['1795176000', '2026-11-20'],
  ['1795348800', '2026-11-22'],
  ['1795435200', null],
  ['1795176000000', null],
  ['0', null],
  ['"yesterday"', null],
])('the balance of time %s has the day %s, and never a day in the future', (date, day) => {
  expect(facts(`"balance-date":${date}`).balanceAsOf).toBe(day);
});

describe('the id of a SimpleFIN account', () => {
  const idOf = (head: string) =>
    accountsIn(readBody(`{"accounts":[{${head}"name":"A","currency":"USD","balance":"1"}]}`))[0]?.account.upstreamId;

  test.each([
    ['"id":"A","conn_id":"CON-1","org":{"id":"O","domain":"d.example"},', 'CON-1/A'],
    ['"id":"A","org":{"id":"O","domain":"d.example"},', 'O/A'],
    ['"id":"A","org":{"domain":"d.example","name":"Bank"},', 'd.example/A'],
    ['"id":"A","org":{"name":"Bank"},', '/A'],
    ['"id":"A","org":"Bank",', '/A'],
    ['"id":"A",', '/A'],
    ['"id":42,"conn_id":7,', '7/42'],
    ['"id":"Demo Checking","conn_id":"a/b",', 'a%2Fb/Demo%20Checking'],
    ['"id":"\\ud800","conn_id":"C",', 'C/%EF%BF%BD'],
    ['"id":"","conn_id":"C",', ''],
    ['"id":"0","conn_id":"C",', ''],
    ['"id":null,"conn_id":"C",', ''],
    ['"conn_id":"C",', ''],
    [`"id":"${'x'.repeat(513)}","conn_id":"C",`, ''],
  ])('with %j is %j', (head, expected) => {
    expect(idOf(head)).toBe(expected);
  });

  test('is not that of another bank, however the parts are written', () => {
    const ids = [
      ['a/b', 'c'],
      ['a', 'b/c'],
      ['a%2Fb', 'c'],
      ['a', 'b%2Fc'],
      ['', 'a/b/c'],
    ].map(([bank, id]) => idOf(`"id":"${id}","conn_id":"${bank}",`));
    expect(new Set(ids).size).toBe(5);
  });
});

describe('the currency of a SimpleFIN account', () => {
  test.each([
    ['"usd"', 'USD'],
    ['"https://www.example.com/flight-miles"', 'XXX'],
    ['"points"', 'XXX'],
    ['"BTC"', 'XXX'],
  ])('of %s is %s, and the number is kept', (currency, expected) => {
    const account = facts(`"currency":${currency},"balance":"12345.67"`);
    expect(account).toMatchObject({ currencyCode: expected, balanceMinor: 1_234_567n });
  });

  const others = (...accounts: readonly (readonly [domain: string, currency: string])[]) =>
    accounts.map(([domain, currency], at) => `,{"org":{"domain":"${domain}"},"id":"O${at}","currency":"${currency}"}`);
  const currencyBeside = (currency: string, accounts: readonly string[]) => {
    const body = accountBody(`"currency":${currency}`).replace(']}]}', `]}${accounts.join('')}]}`);
    return accountsIn(readBody(body))[0]?.account;
  };

  test.each(['null', '""', '" "'])('that is missing (%s) is not known, and the account is shown', (currency) => {
    expect(currencyBeside(currency, [])).toMatchObject({ currencyCode: 'XXX', balanceMinor: 100_000n });
  });

  test.each([
    [
      'that of the other accounts of its bank',
      [
        ['first.example', 'EUR'],
        ['b', 'USD'],
        ['b', 'USD'],
      ],
      'EUR',
    ],
    [
      'that of all accounts where its bank has no other',
      [
        ['b', 'JPY'],
        ['c', 'JPY'],
        ['c', 'points'],
      ],
      'JPY',
    ],
    [
      'that of all accounts where those of its bank have none',
      [
        ['first.example', ''],
        ['b', 'JPY'],
      ],
      'JPY',
    ],
    [
      'not known where they have several',
      [
        ['b', 'JPY'],
        ['c', 'EUR'],
      ],
      'XXX',
    ],
  ] as const)('that is missing is %s', (_, accounts, expected) => {
    expect(currencyBeside('""', others(...accounts))?.currencyCode).toBe(expected);
  });

  test('that is no text leaves the account out, which is reported', () => {
    for (const currency of ['{}', '[]', 'true']) {
      expect(readBody(accountBody(`"currency":${currency}`))).toMatchObject({
        kind: 'read',
        data: { accounts: [], troubles: [{ institutionName: 'First Bank', code: 'act.unreadable' }] },
      });
    }
  });
});

describe('an invalid balance', () => {
  test.each(['"NaN"', '"1e5"', '1e5', '"1,000.00"', '"0x10"', '""', 'true', '{}'])(
    'of %s fails no other account',
    (balance) => {
      const sound = '{"org":{"domain":"d"},"id":"B","name":"Sound","currency":"USD","balance":"1.00"}';
      const body = accountBody(`"balance":${balance}`).replace(']}]}', `]},${sound}]}`);
      const answer = readBody(body);
      expect(accountsIn(answer).map(({ account }) => account.name)).toEqual(['Sound']);
      expect(answer).toMatchObject({ data: { troubles: [{ institutionName: 'First Bank', code: 'act.unreadable' }] } });
    },
  );

  test('that is missing is not known', () => {
    expect(facts('"balance":null').balanceMinor).toBeNull();
  });
});

test('names of SimpleFIN are shown as plain text on one line, and shortened', () => {
  expect(facts('"name":"<b>My</b>\\u202e\\n Checking"').name).toBe('My Checking');
  expect(facts(`"name":"${'word '.repeat(200)}"`).name.length).toBeLessThanOrEqual(255);
});

import { addDays } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import { type Random, seededRandom } from '../../support/recurring/random.ts';
import { equalRows, splitOf, twinRows } from './bank-rows.ts';
import { makeEdits } from './edits.ts';
import { makeSeries, pickRhythm, type Span } from './make-series.ts';
import { momentsOf } from './moments.ts';
import { REGULAR, SHOPS, topOf } from './payees.ts';
import { type EnteredPayment, type MadeUpAccount, type MadeUpRow, type MadeUpUser, RHYTHMS } from './user.ts';

/** The ends and beginnings of months, leap days, days on which clocks change, and the days beside them. */
const DAYS = [
  ...['2027-02-27', '2027-03-14', '2027-03-31', '2027-10-31', '2027-11-07', '2027-12-31', '2028-01-01', '2028-02-28'],
  ...['2028-02-29', '2028-03-01', '2028-03-26', '2028-04-30', '2029-02-28', '2029-06-15', '2030-05-31', '2031-01-31'],
];

/** A ledger has so many days: a yearly payment comes three times. */
const LEDGER_DAYS = 900;
/** The second reading comes so many days after the first. */
const LATER = [1, 2, 3, 6, 20, 45] as const;

/** Rare things are drawn apart from all else. */
const RARE_SEED = 1_000_003;

export const makeUser = (seed: number): MadeUpUser => {
  const random = seededRandom(seed);
  const first = addDays(random.pick(DAYS), random.whole(-3, 3));
  const readOn = [first, addDays(first, random.pick(LATER))];
  const span = { from: addDays(first, -LEDGER_DAYS), to: addDays(readOn[1] ?? first, 2) };
  const accounts = accountsOf(random);
  const made = seriesOf(random, span, accounts);
  const noise = noiseOf(random, span, accounts);
  const set = random.chance(0.5);
  const rare = seededRandom(seed + RARE_SEED);
  const moments = momentsOf(rare, accounts, first);
  const user: MadeUpUser = {
    seed,
    accounts: moments.accounts,
    series: [...made.map(({ series }) => series), ...moments.series],
    rows: [...made.flatMap(({ rows }) => rows), ...noise, ...moments.rows],
    edits: [],
    budgets: budgetsOf(random),
    payments: Array.from({ length: random.whole(0, 3) }, (_, place) => enteredOf(random, place)),
    goals: goalsOf(random, accounts),
    contribution: set ? BigInt(random.whole(1, 900)) * 100n : null,
    items: ['Groceries', 'Food & Dining', 'Gas', 'Bonus', 'Home', 'Income']
      .filter(() => random.chance(0.3))
      .map((category) => ({ category, isTop: topOf(category) === category, planned: BigInt(random.whole(0, 9_000)) })),
    readOn,
  };
  const equal = [...user.rows, ...equalRows(rare, user.rows)];
  const more = { ...user, rows: [...equal, ...twinRows(rare, equal, span)] };
  return { ...more, edits: makeEdits(rare, more) };
};

const accountsOf = (random: Random): readonly MadeUpAccount[] => {
  const main = random.pick(['USD', 'USD', 'EUR', 'JPY', 'KWD']);
  const other = main === 'EUR' ? 'USD' : 'EUR';
  const account = (name: string, type: MadeUpAccount['type'], more: Partial<MadeUpAccount> = {}): MadeUpAccount => ({
    ...{ name, type, currency: main, balance: BigInt(random.whole(-20_000, 900_000)), limit: null },
    ...{ isClosed: false, isHidden: false, mergedInto: null },
    ...{ subtype: null, openedOn: null, dueOn: null, paidOn: null },
    ...more,
  });
  const debt = (): bigint => BigInt(random.whole(0, 400_000));
  return [
    account('Checking', 'CHECKING'),
    account('Second checking', 'CHECKING', { isClosed: random.chance(0.2), isHidden: random.chance(0.15) }),
    account('Savings', 'SAVINGS'),
    account('Card', 'CREDIT_CARD', { balance: debt(), limit: 500_000n, isClosed: random.chance(0.1) }),
    account('Loan', 'LOAN', { balance: debt() }),
    account('Credit line', 'LINE_OF_CREDIT', { balance: debt(), limit: 300_000n }),
    account('Abroad', 'CHECKING', { currency: other }),
    account('Twin', 'CHECKING', { mergedInto: 'Checking' }),
    account('Wallet', random.pick(['CASH', 'PREPAID']), { isHidden: random.chance(0.1) }),
  ];
};

const minorOfUnits = (units: number, currency: string): bigint => BigInt(units) * 10n ** BigInt(scaleOf(currency));

const seriesOf = (random: Random, span: Span, accounts: readonly MadeUpAccount[]) => {
  const payees = REGULAR.filter(() => random.chance(0.6));
  return payees.flatMap((payee, place) => {
    const account = random.chance(0.6) ? accounts[0] : random.pick(accounts.filter(({ type }) => type !== 'LOAN'));
    if (account === undefined) return [];
    const words = {
      payee,
      account,
      rhythm: pickRhythm(random),
      minor: minorOfUnits(random.whole(8, 1_500), account.currency),
    };
    const one = makeSeries(random, span, { ...words, id: `s${place}`, isOneOfTwo: false });
    const hasTwo = payee.merchant !== null && !payee.isCredit && random.chance(0.12);
    if (!hasTwo) return [one];
    const second =
      accounts.find(({ name, currency }) => name === 'Savings' && currency === account.currency) ?? account;
    const both = [
      { ...words, rhythm: 'EVERY_MONTH' as const, id: `s${place}`, isOneOfTwo: true },
      { ...words, account: second, rhythm: 'EVERY_OTHER_MONTH' as const, id: `t${place}`, isOneOfTwo: true },
    ];
    return both.map((each, at) =>
      makeSeries(random, span, {
        ...each,
        minor: at === 0 ? each.minor : (each.minor * 9n) / (place % 2 === 0 ? 16n : 14n),
      }),
    );
  });
};

/** Purchases at random: their days and amounts keep no rhythm. */
const noiseOf = (random: Random, span: Span, accounts: readonly MadeUpAccount[]): readonly MadeUpRow[] =>
  Array.from({ length: random.whole(150, 500) }, (_, place) => `n${place}`).flatMap((id) => {
    const payee = random.pick(SHOPS);
    const account = random.pick(accounts.filter(({ type }) => type !== 'LOAN'));
    const on = addDays(span.from, random.whole(0, LEDGER_DAYS + 3));
    const row: MadeUpRow = {
      ...payee,
      ...{ id, on, knownOn: random.chance(0.1) ? addDays(on, random.whole(-2, 4)) : on },
      postedOn: addDays(on, random.pick([0, 0, 1, 3])),
      minor: BigInt(random.whole(1, random.pick([2_000, 9_000, 90_000]))),
      ...{ currency: account.currency, account: account.name },
      ...{ isHidden: random.chance(0.05), isDeleted: random.chance(0.03), isSplit: false, parent: null },
      ...{ series: null, due: null },
    };
    return random.chance(0.06) ? splitOf(row) : [row];
  });

const BUDGETED = [...new Set([...REGULAR, ...SHOPS].map(({ category }) => category))].filter(
  (one) => one !== 'Transfer',
);

const budgetsOf = (random: Random): MadeUpUser['budgets'] => {
  const children = BUDGETED.filter(() => random.chance(0.4));
  const tops = [...new Set(children.map(topOf))];
  return [
    // Large enough for those under it.
    ...tops.map((category) => {
      const most = category === 'Income' ? 200_000_000 : 20_000_000;
      return { category, amount: BigInt(random.whole(10_000_000, most)) };
    }),
    ...children.map((category) => ({ category, amount: BigInt(random.pick([0, random.whole(1, 200_000)])) })),
  ];
};

const enteredOf = (random: Random, place: number): EnteredPayment => ({
  id: `entered ${place}`,
  merchant: place === 0 ? 'Target' : null,
  text: ['Target', 'Garden Club', 'Corner Bookshop'][place] ?? 'Garden Club',
  isCredit: random.chance(0.2),
  minor: BigInt(random.whole(1, 50_000)),
  inDays: random.whole(-40, 40),
  rhythm: random.chance(0.2) ? null : random.pick(RHYTHMS),
});

const goalsOf = (random: Random, accounts: readonly MadeUpAccount[]): MadeUpUser['goals'] =>
  accounts
    .filter(({ mergedInto, isHidden }) => mergedInto === null && !isHidden && random.chance(0.4))
    .map(({ name }) => ({
      account: name,
      amount: BigInt(random.whole(1, 3_000_000)),
      metaType: random.pick(['EMERGENCY_FUND', 'RETIREMENT', 'VACATION']),
    }));

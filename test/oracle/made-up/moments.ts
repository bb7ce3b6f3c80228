import { addDays, dayOf, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';
import { scaleOf } from '../../../lib/domain/kernel/money.ts';
import type { Random } from '../../support/recurring/random.ts';
import { dueDaysBetween } from './due-days.ts';
import { payee } from './payees.ts';
import { specialAccounts, withDates } from './special-accounts.ts';
import type { Calendar, MadeUpAccount, MadeUpRow, Payee, Series } from './user.ts';

interface Scene {
  readonly random: Random;
  readonly accounts: readonly MadeUpAccount[];
  readonly today: string;
}

type More = Partial<MadeUpRow>;

/** A row of the last weeks, in an account that is named. */
const rowOf = (
  { random, accounts, today }: Scene,
  from: Payee,
  at: string,
  units: readonly [least: number, most: number],
  more: More = {},
): MadeUpRow => {
  const account = accounts.find(({ name }) => name === at) ?? accounts[0];
  if (account === undefined) throw new Error('a user without accounts');
  const on = more.on ?? addDays(today, -random.whole(-1, 40));
  const unit = 10 ** scaleOf(account.currency);
  return {
    ...{ ...from, id: `m${random.uuid().slice(0, 8)}`, on, knownOn: on },
    ...{ postedOn: addDays(on, random.pick([0, 0, 0, 1, 2])) },
    minor: BigInt(random.whole(Math.round(units[0] * unit), Math.round(units[1] * unit))),
    ...{ currency: account.currency, account: account.name },
    ...{ isHidden: false, isDeleted: false, isSplit: false, parent: null, series: null, due: null },
    ...more,
  };
};

const credit = (text: string, category: string): Payee => payee(null, text, category, { isCredit: true });

const rowsOf = (scene: Scene, most: number, make: () => MadeUpRow): readonly MadeUpRow[] =>
  Array.from({ length: scene.random.whole(1, most) }, make);

type Moment = (scene: Scene) => readonly MadeUpRow[];

const interest: Moment = (scene) =>
  rowsOf(scene, 3, () =>
    rowOf(
      scene,
      payee(null, 'Interest Charge', 'Finance Charge'),
      scene.random.pick(['Card', 'Card', 'Old card']),
      [1, 40],
      {
        on: addDays(scene.today, -scene.random.whole(0, 100)),
      },
    ),
  );

const overdraftFee: Moment = (scene) => [
  rowOf(scene, payee(null, 'Paid Item', 'Books'), 'Checking', [5, 40], { marks: ['OVERDRAFT_FEE'] }),
  rowOf(scene, payee(null, 'Kontoauszug', 'Banking Fee'), 'Abroad', [1, 9]),
];

const dispute: Moment = (scene) => [
  rowOf(
    scene,
    credit('Provisional Credit Dispute', 'Books'),
    scene.random.pick(['Card', 'Checking', 'Abroad']),
    [5, 90],
  ),
];

/** Test deposits; in yen there are none, because a unit has no parts. */
const testDeposits: Moment = (scene) => {
  const { random, today } = scene;
  const [last, at] = [addDays(today, -random.whole(0, 33)), random.pick(['Checking', 'Savings', 'Abroad'])];
  const sender = credit('Harbor Acctverify', 'Income');
  const count = random.pick([1, 2, 2, 3, 4, 5]);
  const apart = random.whole(0, 4);
  return Array.from({ length: count }, (_, place) =>
    rowOf(scene, sender, at, random.chance(0.9) ? [0.01, 0.9] : [1, 2], { on: addDays(last, -(place * apart) % 5) }),
  );
};

const smallPurchases: Moment = (scene) => {
  const { random, today } = scene;
  const monday = addDays(today, -((weekdayOf(dayOf(today)) + 6) % 7));
  return rowsOf(scene, 9, () =>
    rowOf(
      scene,
      payee('Blue Owl Coffee', 'Blue Owl Coffee', 'Coffee Shops'),
      random.pick(['Checking', 'Card']),
      [1, 15.5],
      {
        on: addDays(monday, -random.whole(1, 7)),
      },
    ),
  );
};

const elsewhere: Moment = (scene) => {
  const text = scene.random.pick([
    'Capital One Pull',
    'Robinhood Funding',
    'Vanguard Buy',
    'Chase Park Rent',
    'Chase Bank Pull',
  ]);
  const category = scene.random.pick(['Transfer', 'Transfer', 'Investments', 'Books']);
  return rowsOf(scene, 3, () => rowOf(scene, payee(null, text, category), 'Checking', [10, 300]));
};

const abroad: Moment = (scene) =>
  [
    payee('Pret A Manger', 'Pret A Manger', 'Fast Food'),
    payee(null, 'Tienda 1234567', 'Books'),
    payee(null, 'Pedido 4000 1234 5678', 'Books'),
  ].map((one) =>
    rowOf(scene, one, scene.random.pick(['Card', 'Checking', 'Abroad']), [1, 700], { marks: ['INTERNATIONAL'] }),
  );

const twice: Moment = (scene) => {
  const at = scene.random.pick(['Checking', 'Card', 'Abroad']);
  const row = rowOf(scene, payee('BookPeople', 'BookPeople', 'Books'), at, [2, 60]);
  return Array.from({ length: scene.random.pick([1, 2, 3]) }, (_, place) => ({ ...row, id: `${row.id}${place}` }));
};

const deposits: Moment = (scene) => {
  const at = (): string => scene.random.pick(['Checking', 'Savings', 'Abroad', 'Card', 'Wallet']);
  return [
    rowOf(scene, credit('SSA Treas 310 Benefit', 'Income'), at(), [50, 900]),
    rowOf(scene, credit('IRS Tax Ref', 'Income'), at(), [20, 900]),
    rowOf(scene, credit('First Street Club', 'Income'), at(), [20, 600]),
    rowOf(scene, credit('Mobile Deposit', 'Bonus'), at(), [20, 700]),
    rowOf(scene, credit('Counter', 'Bonus'), at(), [20, 700], { marks: ['CHECK_NUMBER'] }),
    rowOf(scene, credit('Received', 'Check'), at(), [20, 700]),
    rowOf(scene, credit('Interest Paid', 'Interest Income'), 'Savings', [1, 20]),
  ].filter(() => scene.random.chance(0.6));
};

const plans: Moment = (scene) =>
  scene.accounts
    .filter(({ name }) => /529|College|Health|Medical/.test(name))
    .flatMap(({ name }) => [
      rowOf(scene, credit('Put Aside', 'Transfer'), name, [1, 30]),
      rowOf(scene, payee(null, 'Took Out', 'Transfer'), name, [1, 30]),
    ]);

/** Savings that may pass a milestone. */
const savings: Moment = (scene) => [rowOf(scene, credit('Put Aside', 'Transfer'), 'Savings', [50, 3_000])];

const costs: Moment = (scene) => {
  const on = (): string => addDays(scene.today, -scene.random.whole(5, 60));
  return ['Mortgage Payment', 'Home Insurance', 'Dentist', 'Sports', 'Uncategorized'].map((category) =>
    rowOf(scene, payee(null, 'Household', category), 'Checking', [5, 900], { on: on() }),
  );
};

/** Owed for eight weeks or less, and paid at once, sometimes with other rows between. */
const payoff: Moment = (scene) => {
  const { random, today, accounts } = scene;
  if (accounts.every(({ name }) => name !== 'Old card')) return [];
  const paid = rowOf(scene, credit('Card Autopay', 'Credit Card Payment'), 'Old card', [20, 400], {
    on: addDays(today, -random.whole(1, 28)),
    ...{ account: 'Old card' },
  });
  const posted = { ...paid, postedOn: paid.on };
  const bought = {
    ...posted,
    ...payee('Target', 'Target', 'Books'),
    id: `${paid.id}b`,
    on: addDays(paid.on, -random.whole(50, 140)),
  };
  const returned = [
    { ...bought, id: `${paid.id}c`, on: addDays(paid.on, -9), isCredit: true, minor: paid.minor * 2n },
    { ...bought, id: `${paid.id}d`, on: addDays(paid.on, -7), minor: paid.minor * 2n },
  ].map((row) => ({ ...row, knownOn: row.on, postedOn: row.on }));
  const first = { ...bought, knownOn: bought.on, postedOn: bought.on };
  return [posted, first, ...(random.chance(0.2) ? returned : [])];
};

const debtPayments: Moment = (scene) =>
  rowsOf(scene, 2, () =>
    rowOf(
      scene,
      scene.random.pick([
        credit('Thank You', 'Credit Card Payment'),
        payee('Target', 'Target', 'Books', { isCredit: true }),
        credit('Chargeback', 'Books'),
        credit('Cash Reward', 'Bonus'),
      ]),
      scene.random.pick(['Loan', 'Card', 'Credit line', 'Overdraft line']),
      [5, 90],
    ),
  );

const MOMENTS: readonly Moment[] = [
  ...[interest, overdraftFee, dispute, testDeposits, smallPurchases, elsewhere, abroad, twice, deposits, plans],
  ...[savings, costs, payoff, debtPayments],
];

/** A subscription that began some weeks ago, and may just have become dearer. */
const youngSubscription = (scene: Scene): { readonly series: Series; readonly rows: readonly MadeUpRow[] } => {
  const { random, today } = scene;
  const from = payee('Apple', 'Apple', 'Music', { isSubscription: true });
  const isWeekly = random.chance(0.3);
  const start = addDays(today, -random.whole(isWeekly ? 20 : 58, isWeekly ? 35 : 100));
  const calendar: Calendar = isWeekly
    ? { rhythm: 'EVERY_WEEK', start, days: [] }
    : { rhythm: 'EVERY_MONTH', start, days: [Number(start.slice(8))] };
  const model = rowOf(scene, from, 'Checking', [5, 30], { series: 'u' });
  const due = dueDaysBetween(calendar, start, addDays(today, 2));
  const raise = random.chance(0.5) ? model.minor / 5n : 0n;
  const rows = due.map(
    (on, place): MadeUpRow => ({
      ...{ ...model, id: `u-${place}`, on, due: on, knownOn: on, postedOn: on },
      minor: place === due.length - 1 ? model.minor + raise : model.minor,
    }),
  );
  const { account, currency } = model;
  return { series: { id: 'u', payee: from, account, currency, calendar, isOneOfTwo: false }, rows };
};

export interface Moments {
  readonly accounts: readonly MadeUpAccount[];
  readonly series: readonly Series[];
  readonly rows: readonly MadeUpRow[];
}

/** What makes a user hear of rare things: accounts of special kinds, and single rows of the last weeks. */
export const momentsOf = (random: Random, usual: readonly MadeUpAccount[], today: string): Moments => {
  const accounts = withDates(random, [...usual, ...specialAccounts(random, usual)], today);
  const scene = { random, accounts, today };
  const rows = MOMENTS.filter(() => random.chance(0.5)).flatMap((moment) => moment(scene));
  const young = random.chance(0.5) ? [youngSubscription(scene)] : [];
  return {
    accounts,
    series: young.map(({ series }) => series),
    rows: [...rows, ...young.flatMap((one) => one.rows)],
  };
};

import { addDays, dayOf, monthsBefore } from '../../../lib/domain/kernel/calendar.ts';
import { makeUser } from '../made-up/make-user.ts';
import { TOP_OF, topOf } from '../made-up/payees.ts';
import type { MadeUpRow, MadeUpUser } from '../made-up/user.ts';

/** What all budgets below one of the top level come to at most. */
const TOP_LIMIT = 10_000_000n;

/** One of each category that rows have. */
const budgetsOfAll = (): MadeUpUser['budgets'] => {
  const children = Object.keys(TOP_OF);
  const tops = [...new Set(children.map(topOf))];
  return [
    ...tops.map((category) => ({ category, amount: TOP_LIMIT })),
    ...children.map((category) => ({ category, amount: 0n })),
  ];
};

/** What made-up users lack: money that is invested or taken back, a refund above all purchases, a row without a category. */
const oddRows = (today: string, { name, currency }: MadeUpUser['accounts'][number]): readonly MadeUpRow[] => {
  const row = (id: string, category: string, isCredit: boolean, minor: bigint): MadeUpRow => ({
    ...{ id, category, isCredit, minor, currency, account: name, merchant: null, text: `Odd ${id}` },
    ...{ on: today, knownOn: today, postedOn: today, isHidden: false, isDeleted: false, isSplit: false, parent: null },
    ...{ isSubscription: false, isDirectDeposit: false, series: null, due: null },
  });
  return [
    row('invested', 'Investments', false, 40_100n),
    row('pay taken back', 'Paycheck', false, 2_300n),
    row('large refund', 'Kids Activities', true, 90_700n),
    row('nothing known', 'Uncategorized', true, 1_700n),
  ];
};

/** A made-up user whose first reading is on this day, with the rows of this month and the last one that are known by then. */
export const monthUser = (seed: number, today: string): MadeUpUser => {
  const user = makeUser(seed);
  const days = dayOf(today) - dayOf(user.readOn[0] ?? today);
  const from = `${monthsBefore(today, 1).slice(0, 7)}-01`;
  const rows = user.rows
    .map((row) => ({ ...row, on: addDays(row.on, days), knownOn: addDays(row.knownOn, days) }))
    .filter(({ on, knownOn }) => on >= from && knownOn <= today)
    // A part comes with its parent.
    .filter(({ parent }, _, kept) => parent === null || kept.some(({ id }) => id === parent))
    .map((row) => ({ ...row, knownOn: from }));
  const [main] = user.accounts;
  const odd = main === undefined ? [] : oddRows(today, main);
  return { ...user, rows: [...rows, ...odd], budgets: budgetsOfAll(), payments: [], readOn: [today] };
};

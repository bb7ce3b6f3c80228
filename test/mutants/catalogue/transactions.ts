import type { Mutant } from '../mutant.ts';

/** Exact money, and the lists of transactions. */
export const transactionsMutants: readonly Mutant[] = [
  {
    bug: 'Half a cent that goes out is not always rounded to even',
    find: '(twice === divisor && whole % 2n !== 0n)',
    replace: '(twice === divisor && whole % 2n === 1n)',
  },
  {
    bug: 'A page that begins at a cursor is short though more rows follow',
    find: 'return { count: all, isExact: newestDay < day };',
    replace: 'return { count: all, isExact: newestDay <= day };',
  },
  {
    bug: 'The list of a member shows its rows although it has no PFM',
    find: 'const selection = { ledgers: visible(named), recurs',
    replace: 'const selection = { ledgers: named, recurs',
  },
];

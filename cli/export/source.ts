import * as z from 'zod/mini';
import { path } from '../api.ts';
import { allOf, type List, pagesOf, type Reader } from '../pages.ts';
import {
  type ExportedAccount,
  type ExportedHolding,
  type ExportedTransaction,
  exportedAccount,
  exportedHolding,
  exportedTransaction,
} from './export-records.ts';
import type { JsonPart } from './json.ts';

/** Reads what an export is made of. */
export interface Source {
  readonly accounts: () => Promise<readonly ExportedAccount[]>;
  readonly holdings: () => Promise<readonly ExportedHolding[]>;
  readonly transactions: () => AsyncIterable<readonly ExportedTransaction[]>;
  readonly transactionsOf: (account: ExportedAccount) => Promise<readonly ExportedTransaction[]>;
  /** Every list of a user, with its rows whole. */
  readonly parts: () => readonly JsonPart[];
  /** How many transactions were read so far. */
  readonly transactionsCount: () => number;
}

/** Lists of what users have and enter, with the name that each has in its answer. The lists that are computed are left out. */
const LISTS: readonly (readonly [path: string, name: string])[] = [
  ['/members', 'members'],
  ['/accounts', 'accounts'],
  ['/holdings', 'holdings'],
  ['/categories', 'categories'],
  ['/tags', 'tags'],
  ['/taggings', 'taggings'],
  ['/transaction_rules', 'transaction_rules'],
  ['/budgets', 'budgets'],
  ['/goals', 'goals'],
  ['/scheduled_payments', 'scheduled_payments'],
  ['/spending_plans', 'spending_plans'],
];

interface Selection {
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
}

export const createSource = (reader: Reader, { from, to, signal }: Selection): Source => {
  let count = 0;
  const transactionList = <Row>(listPath: string, row: z.ZodMiniType<Row>): List<Row> => ({
    path: listPath,
    name: 'transactions',
    row,
    query: { from_date: from, to_date: to },
    signal,
  });
  const counted = async function* <Row>(list: List<Row>): AsyncGenerator<readonly Row[]> {
    for await (const page of pagesOf(reader, list)) {
      count += page.length;
      yield page;
    }
  };
  return {
    accounts: () => allOf(reader, { path: '/accounts', name: 'accounts', row: exportedAccount, signal }),
    holdings: () => allOf(reader, { path: '/holdings', name: 'holdings', row: exportedHolding, signal }),
    transactions: () => counted(transactionList('/transactions', exportedTransaction)),
    transactionsOf: async ({ guid }) => {
      const pages = counted(transactionList(path`/accounts/${guid}/transactions`, exportedTransaction));
      return (await Array.fromAsync(pages)).flat();
    },
    parts: () => [
      ...LISTS.map(([listPath, name]) => ({
        name,
        pages: pagesOf(reader, { path: listPath, name, row: z.unknown(), signal }),
      })),
      { name: 'transactions', pages: counted(transactionList('/transactions', z.unknown())) },
    ],
    transactionsCount: () => count,
  };
};

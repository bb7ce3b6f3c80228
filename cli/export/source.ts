import * as z from 'zod/mini';
import type { Session } from '../api.ts';
import { allOf, type List, pagesOf, type Reader, type ReadPage } from '../pages.ts';
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
const listsOf = (session: Session): readonly (readonly [name: string, read: ReadPage])[] => [
  ['members', session.listMembers],
  ['accounts', session.listAccounts],
  ['holdings', session.listHoldings],
  ['categories', (_, options) => session.listCategories({}, options)],
  ['tags', (_, options) => session.listTags({}, options)],
  ['taggings', session.listTaggings],
  ['transaction_rules', session.listTransactionRules],
  ['budgets', (_, options) => session.listBudgets({}, options)],
  ['goals', (_, options) => session.listGoals({}, options)],
  ['scheduled_payments', session.listScheduledPayments],
  ['spending_plans', session.listSpendingPlans],
];

interface Selection {
  readonly from: string;
  readonly to: string;
  readonly signal: AbortSignal;
}

export const createSource = (reader: Reader, { from, to, signal }: Selection): Source => {
  let count = 0;
  const { session } = reader;
  const days = { from_date: from, to_date: to };
  const transactionList = <Row>(row: z.ZodMiniType<Row>, account_guid?: string): List<Row> => ({
    read: (page, options) =>
      account_guid === undefined
        ? session.listTransactions({ ...days, ...page }, options)
        : session.listAccountTransactions({ ...days, ...page, account_guid }, options),
    name: 'transactions',
    row,
    signal,
  });
  const counted = async function* <Row>(list: List<Row>): AsyncGenerator<readonly Row[]> {
    for await (const page of pagesOf(reader, list)) {
      count += page.length;
      yield page;
    }
  };
  return {
    accounts: () => allOf(reader, { read: session.listAccounts, name: 'accounts', row: exportedAccount, signal }),
    holdings: () => allOf(reader, { read: session.listHoldings, name: 'holdings', row: exportedHolding, signal }),
    transactions: () => counted(transactionList(exportedTransaction)),
    transactionsOf: async ({ guid }) => {
      const pages = counted(transactionList(exportedTransaction, guid));
      return (await Array.fromAsync(pages)).flat();
    },
    parts: () => [
      ...listsOf(session).map(([name, read]) => ({
        name,
        pages: pagesOf(reader, { read, name, row: z.unknown(), signal }),
      })),
      { name: 'transactions', pages: counted(transactionList(z.unknown())) },
    ],
    transactionsCount: () => count,
  };
};

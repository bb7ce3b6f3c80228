import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import { editedAccounts, editedRows } from '../made-up/edits.ts';
import type { MadeUpAccount, MadeUpRow, MadeUpUser } from '../made-up/user.ts';
import { eachOnce, type ListedRow } from './each-once.ts';

/** What a user has on the day of a reading, as far as it counts. */
export interface Reading {
  /** As it was before its edits. */
  readonly user: MadeUpUser;
  readonly today: string;
  /** That of most accounts; of equally many the first in alphabetical order. */
  readonly currency: string;
  /** Every account on that day, hidden and merged ones too, and every row that is not deleted, hidden ones too. */
  readonly everyAccount: readonly MadeUpAccount[];
  readonly everyRow: readonly ListedRow[];
  /** Visible accounts, closed ones too. */
  readonly accounts: readonly MadeUpAccount[];
  /** Rows of these accounts, under the account that they are listed under; no hidden ones and no parents of a split. */
  readonly rows: readonly MadeUpRow[];
  /** Those that moved the balances of these accounts: hidden ones too, and a split one in the place of its parts. */
  readonly balanceRows: readonly MadeUpRow[];
}

export const readingOf = (user: MadeUpUser, today: string): Reading => {
  const isEdited = today > (user.readOn[0] ?? '');
  const everyAccount = isEdited ? editedAccounts(user) : user.accounts;
  const accounts = everyAccount.filter(({ isHidden, mergedInto }) => !isHidden && mergedInto === null);
  const everyRow = (isEdited ? editedRows(user) : user.rows)
    .filter(({ knownOn, isDeleted }) => knownOn <= today && !isDeleted)
    .map((row) => ({ ...row, account: listedUnder(everyAccount, row.account), broughtBy: row.account }));
  const counted = everyRow.filter((row) => accounts.some(({ name }) => name === row.account));
  return {
    ...{ user, today, currency: commonestCurrency(accounts), everyAccount, everyRow, accounts },
    rows: eachOnce(
      counted.filter(({ isHidden }) => !isHidden),
      today,
    ).filter(({ isSplit }) => !isSplit),
    balanceRows: balanceRowsOf(counted, today),
  };
};

/** Those of the rows that moved a balance. */
export const balanceRowsOf = (rows: readonly ListedRow[], today: string): readonly ListedRow[] =>
  eachOnce(
    rows.filter(({ parent, postedOn }) => parent === null && postedOn <= today),
    today,
  );

const listedUnder = (accounts: readonly MadeUpAccount[], name: string): string =>
  accounts.find((account) => account.name === name)?.mergedInto ?? name;

const commonestCurrency = (accounts: readonly MadeUpAccount[]): string => {
  const codes = [...new Set(accounts.map(({ currency }) => currency))].filter((code) => code !== NO_CURRENCY).sort();
  const countOf = (code: string): number => accounts.filter(({ currency }) => currency === code).length;
  return codes.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'USD';
};

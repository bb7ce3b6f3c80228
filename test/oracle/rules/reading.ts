import { NO_CURRENCY } from '../../../lib/domain/kernel/money.ts';
import type { MadeUpAccount, MadeUpRow, MadeUpUser } from '../made-up/user.ts';

/** What a user has on the day of a reading, as far as it counts. */
export interface Reading {
  readonly user: MadeUpUser;
  readonly today: string;
  /** That of most accounts; of equally many the first in alphabetical order. */
  readonly currency: string;
  /** Visible accounts, closed ones too. */
  readonly accounts: readonly MadeUpAccount[];
  /** Rows of these accounts, under the account that they are listed under; no hidden ones and no parents of a split. */
  readonly rows: readonly MadeUpRow[];
  /** Those that moved the balances of these accounts: hidden ones too, and a split one in the place of its parts. */
  readonly balanceRows: readonly MadeUpRow[];
}

export const readingOf = (user: MadeUpUser, today: string): Reading => {
  const accounts = user.accounts.filter(({ isHidden, mergedInto }) => !isHidden && mergedInto === null);
  const rows: MadeUpRow[] = [];
  const balanceRows: MadeUpRow[] = [];
  for (const row of user.rows) {
    if (row.knownOn > today || row.isDeleted) continue;
    const account = listedUnder(user, row.account);
    if (!accounts.some(({ name }) => name === account)) continue;
    if (!row.isHidden && !row.isSplit) rows.push({ ...row, account });
    if (row.parent === null) balanceRows.push({ ...row, account });
  }
  return { user, today, currency: commonestCurrency(accounts), accounts, rows, balanceRows };
};

const listedUnder = ({ accounts }: MadeUpUser, name: string): string =>
  accounts.find((account) => account.name === name)?.mergedInto ?? name;

const commonestCurrency = (accounts: readonly MadeUpAccount[]): string => {
  const codes = [...new Set(accounts.map(({ currency }) => currency))].filter((code) => code !== NO_CURRENCY).sort();
  const countOf = (code: string): number => accounts.filter(({ currency }) => currency === code).length;
  return codes.toSorted((a, b) => countOf(b) - countOf(a))[0] ?? 'USD';
};

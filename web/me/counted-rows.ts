import { currencyOf } from './amounts.ts';
import { withoutBroughtAgain } from './brought-again.ts';
import { grouped } from './grouped.ts';
import type { Account, CountedRow } from './wire.ts';

/**
 * The rows that sums are made of, as in everything that the service plans: those of visible accounts, each once, without
 * hidden rows and without split ones, whose parts count.
 */
export const countedRows = <Row extends CountedRow>(
  rows: readonly Row[],
  accounts: readonly Pick<Account, 'guid' | 'is_hidden'>[],
): readonly Row[] => {
  const visible = new Set(accounts.flatMap(({ guid, is_hidden: isHidden }) => (isHidden === true ? [] : [guid])));
  const shown = rows.filter(
    ({ account_guid: account, is_hidden: isHidden }) => visible.has(account) && isHidden !== true,
  );
  return withoutBroughtAgain(shown).filter(({ has_been_split: isSplit }) => !isSplit);
};

/** The currencies of the rows: `main`, in which the user plans, comes first, then the one with the most rows. */
export const currenciesIn = (rows: readonly CountedRow[], main: string): readonly string[] => {
  const byRows = [...grouped(rows, currencyOf)].toSorted(([, a], [, b]) => b.length - a.length);
  return [main, ...byRows.flatMap(([currency]) => (currency === main ? [] : [currency]))];
};

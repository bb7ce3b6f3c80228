import type { FeedTransaction } from '../../../domain/upstream/feed.ts';
import { UNKNOWN_OF_ROW } from '../unknown-of-row.ts';
import { type Aggregate, findLeaf, findText } from './aggregate.ts';
import { currencyOfRow } from './currency.ts';
import { dateOf, dateOrNull } from './date.ts';
import type { HoldingContext } from './holding.ts';
import { noteFault } from './notes.ts';
import { amountOf } from './number.ts';
import { keyOf, securityIdOf } from './security.ts';

/** The word before the name of the security, by the beginning of the row's name. */
const WORDS: readonly (readonly [string, string])[] = [
  ['BUY', 'Buy'],
  ['SELL', 'Sell'],
  ['INVEXPENSE', 'Expense'],
  ['MARGININTEREST', 'Margin interest'],
  ['RETOFCAP', 'Return of capital'],
];
const INCOME_WORDS: ReadonlyMap<string, string> = new Map([
  ['CGLONG', 'Capital gain'],
  ['CGSHORT', 'Capital gain'],
  ['DIV', 'Dividend'],
  ['INTEREST', 'Interest'],
]);

/**
 * A row of an investment account, as what it does to the cash of the account: `TOTAL`, with its sign. Rows that move no
 * cash are no rows here: income that is reinvested at once (`REINVEST`), splits, transfers of securities, and cash that
 * moves between two parts of the same account. What they change shows in the positions.
 */
export const toInvestmentRow = (row: Aggregate, context: HoldingContext): FeedTransaction => {
  const { securities, notes } = context;
  const currencyCode = currencyOfRow(row, context.currencyCode, notes);
  const total = findLeaf(row, 'TOTAL');
  if (total === null) noteFault(notes, 'number.missing', row.at);
  const signedMinor = total === null ? 0n : amountOf(total, currencyCode, notes);
  const tradedOn = dateOf(row, findLeaf(row, 'DTTRADE'), notes);
  const id = securityIdOf(row);
  const name = id === null ? null : (securities.get(keyOf(id))?.name ?? null);
  const memo = findText(row, 'MEMO');
  const word = wordOf(row);
  return {
    ...UNKNOWN_OF_ROW,
    upstreamId: findText(row, 'FITID'),
    status: 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode,
    description: name === null ? (memo ?? word) : `${word} ${name}`,
    memo: name === null ? null : memo,
    transactedOn: tradedOn,
    postedOn: dateOrNull(findLeaf(row, 'DTSETTLE'), notes) ?? tradedOn,
    checkNumber: null,
    merchantCategoryCode: null,
    extendedType: row.name,
  };
};

const wordOf = (row: Aggregate): string =>
  WORDS.find(([start]) => row.name.startsWith(start))?.[1] ??
  INCOME_WORDS.get(findText(row, 'INCOMETYPE')?.toUpperCase() ?? '') ??
  'Income';

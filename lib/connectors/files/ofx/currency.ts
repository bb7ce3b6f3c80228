import { currencyCodeOf } from '../../kit/currency-code.ts';
import { type Aggregate, findLeaf, findPart, type ReadText, textOf } from './aggregate.ts';
import { type Notes, noteFault } from './notes.ts';

/** Three letters, as the codes of ISO 4217 are. */
const CODE = /^[A-Za-z]{3}$/;

/** What a statement says of its currency; null where that is nothing, or no code. */
export const statedCurrencyOf = (statement: Aggregate): string | null => {
  const text = textOf(statement, 'CURDEF') ?? '';
  return CODE.test(text) ? currencyCodeOf(text) : null;
};

/** An ISO 4217 code; for three other letters the one that means no currency. Some banks write it in lower case. */
export const currencyOf = (leaf: ReadText, notes: Notes): string => {
  if (!CODE.test(leaf.text)) noteFault(notes, 'currency.malformed', leaf.at);
  return currencyCodeOf(leaf.text);
};

/**
 * The currency of one row's or position's amounts. `CURRENCY` names it; `ORIGCURRENCY` says only what the amounts were
 * before the bank converted them into the currency of the account.
 */
export const currencyOfRow = (row: Aggregate, currencyOfAccount: string, notes: Notes): string => {
  const part = findPart(row, 'CURRENCY');
  const leaf = part === null ? null : findLeaf(part, 'CURSYM');
  return leaf === null ? currencyOfAccount : currencyOf(leaf, notes);
};

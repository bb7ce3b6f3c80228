import { NO_CURRENCY } from '../../../domain/kernel/money.ts';
import { currencyCodeOf } from '../../kit/currency-code.ts';
import { type Aggregate, findPart, findText, leafOf } from './aggregate.ts';
import { statedCurrencyOf } from './currency.ts';
import { noteFault } from './notes.ts';
import { readNumber } from './number.ts';
import type { StatementDraft } from './statement-draft.ts';

/**
 * The currency of a statement. Where the statement does not say it, that of its rows and positions: the one that those name
 * which name any, or the most frequent one where all of them do. Null, with the fault noted, where they do not say it either.
 */
export const currencyOfStatement = ({ aggregate, lists, positions, notes }: StatementDraft): string | null => {
  const stated = statedCurrencyOf(aggregate);
  if (stated !== null) return stated;
  const named = [...lists.flatMap(({ late }) => late), ...positions].map(currencyNamedBy);
  const [most, ...others] = byFrequency(named.filter((code) => code !== null));
  if (most !== undefined && (others.length === 0 || !named.includes(null))) return most;
  const leaf = leafOf(aggregate, 'CURDEF');
  noteFault(notes, leaf === null ? 'currency.missing' : 'currency.malformed', leaf?.at ?? aggregate.at);
  return null;
};

/** `ORIGCURRENCY` names that of the amounts only where its rate is 1. */
const currencyNamedBy = (row: Aggregate): string | null => {
  const part = findPart(row, 'CURRENCY');
  if (part !== null) return known(findText(part, 'CURSYM'));
  const original = findPart(row, 'ORIGCURRENCY');
  return original !== null && isOne(findText(original, 'CURRATE')) ? known(findText(original, 'CURSYM')) : null;
};

const known = (text: string | null): string | null => {
  const code = currencyCodeOf(text ?? '');
  return code === NO_CURRENCY ? null : code;
};

const isOne = (text: string | null): boolean => {
  const rate = readNumber(text ?? '');
  return rate !== null && rate.digits === 10n ** BigInt(rate.scale);
};

const byFrequency = (codes: readonly string[]): readonly string[] =>
  [...Map.groupBy(codes, (code) => code)].toSorted(([, a], [, b]) => b.length - a.length).map(([code]) => code);

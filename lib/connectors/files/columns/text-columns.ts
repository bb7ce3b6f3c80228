import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import { EAST_ASIAN_LETTERS } from '../../../domain/kernel/east-asian-letters.ts';
import { directionOf } from '../csv/words.ts';
import { isAccountName } from './account-columns.ts';
import { hasNumbersIn } from './column-tally.ts';
import type { SeenColumn } from './seen-column.ts';
import { type Side, sidesByCells } from './sides-by-cells.ts';
import type { TextColumn, TextFacts } from './text-facts.ts';
import {
  isHolder,
  isKindOfPayment,
  isName,
  isNameAlone,
  isOfOwnOrder,
  isOtherSide,
  isPayer,
  isRecipient,
} from './text-roles.ts';

/** More texts than these would fill a memo with everything that a bank knows. */
const MEMOS_MAX = 6;

/**
 * Which columns are the text of a row: the other side of the payment is its description; what it is for, how it was paid and
 * what else is written are its memo. Ids, numbers of accounts, the own name and the order that a bank gives payments are none.
 * Whether a person has to say which is which.
 */
export const takeTexts = (
  texts: readonly TextColumn[],
  taken: Map<SeenColumn, ColumnField>,
  facts: TextFacts,
): boolean => {
  const open = openOf(texts.filter(({ column }) => !taken.has(column)));
  const sides = sidesByName(open) ?? sidesByCells(open, facts);
  if (sides !== null) taken.set(sides.payer.column, 'payer').set(sides.recipient.column, 'recipient');
  const rest = open.filter(({ column }) => !taken.has(column));
  const side = sides === null ? sideOf(rest) : null;
  const description = side ?? bestOf(rest);
  if (description === null) return sides?.isGuess === true;
  taken.set(description.column, 'description');
  for (const { column } of memosOf(rest, description)) taken.set(column, 'memo');
  return sides === null ? isOneOfMany(rest) || (side === null && hasConstantSide(rest)) : sides.isGuess;
};

/** In fewer rows a name may stand in each of them by chance. */
const ROWS_OF_CONSTANT_MIN = 5;

/**
 * Whether a text that is the same in all of a few rows may be the other side, where no name says what columns are: the only
 * other texts are the same too, or words alone, as categories are.
 */
const isOneOfMany = (texts: readonly TextColumn[]): boolean => {
  const [first, ...others] = texts.filter(({ column }) => !isConstant(column));
  const isTold = others.length > 0 || (first !== undefined && [...first.column.tally.texts].some(isOfWords));
  return (
    texts.length > 1 &&
    !isTold &&
    texts.every(({ header }) => header === '') &&
    texts.some(({ column }) => isConstantOfFew(column) && hasWords(column))
  );
};

const isOfWords = (text: string): boolean => /\p{L}[^\p{L}]+\p{L}/u.test(text);

/** Columns of texts. One that is named for texts may have `INV 12`, which looks like a number of some currency. */
const openOf = (texts: readonly TextColumn[]): readonly TextColumn[] => {
  const isNamed = ({ descriptionRank, memoRank, column: { tally } }: TextColumn): boolean =>
    (descriptionRank !== null || memoRank !== null) && tally.filled > 0 && tally.dates < tally.filled;
  const open = texts.filter(
    (text) => isText(text.column) || (isNamed(text) && ![...text.column.tally.texts].every(isId)),
  );
  return open.length > 0 ? open : texts.filter((text) => isNamed(text) && text.descriptionRank !== null);
};

/** Whether a name that is the same in all of a few rows may be the other side, and not the holder. */
const hasConstantSide = (texts: readonly TextColumn[]): boolean =>
  texts.some(({ header, column }) => isOtherSide(header) && !isHolder(header) && isConstantOfFew(column));

const sidesByName = (texts: readonly TextColumn[]): Side | null => {
  const [payer, recipient] = [isPayer, isRecipient].map((is) => texts.find(({ header }) => is(header)));
  return payer === undefined || recipient === undefined ? null : { payer, recipient, isGuess: false };
};

/**
 * The column with the name of the other side, if there is one. A name that never changes is the holder's own; of several
 * columns, one that changes comes first, and one that is only called a name last.
 */
const sideOf = (texts: readonly TextColumn[]): TextColumn | null => {
  const sides = texts.filter(
    ({ header, column }) =>
      column.tally.filled > 0 &&
      !isHolder(header) &&
      (isOtherSide(header) || isNameAlone(header)) &&
      !(isName(header) && isConstant(column)),
  );
  const [most] = sides.toSorted(
    (a, b) =>
      Number(isConstant(a.column)) - Number(isConstant(b.column)) ||
      Number(isOtherSide(b.header)) - Number(isOtherSide(a.header)) ||
      b.column.tally.filled - a.column.tally.filled,
  );
  return most ?? null;
};

const bestOf = (texts: readonly TextColumn[]): TextColumn | null => {
  const ranked = texts.filter(({ descriptionRank, header }) => descriptionRank !== null && !isKindOfPayment(header));
  const [best] = ranked.toSorted((a, b) => (a.descriptionRank ?? 0) - (b.descriptionRank ?? 0));
  const foreign = texts.filter(
    ({ header, column }) =>
      !isHolder(header) && !isAccountName(header) && !isDirections(column) && ![...column.tally.texts].every(isId),
  );
  const others = foreign.filter(({ header, column }) => !isKindOfPayment(header) && !isConstant(column));
  return best ?? longestOf(others) ?? longestOf(foreign) ?? longestOf(texts);
};

const longestOf = (texts: readonly TextColumn[]): TextColumn | null => tellingFirst(texts)[0] ?? null;

/** Those first that say something else in each row, then the longer ones. */
const tellingFirst = (texts: readonly TextColumn[]): readonly TextColumn[] =>
  texts.toSorted(
    ({ column: { tally: a } }, { column: { tally: b } }) => b.texts.size - a.texts.size || b.textLength - a.textLength,
  );

/** What the payment is for first, then how it was paid, then what else tells something. */
const memosOf = (texts: readonly TextColumn[], description: TextColumn): readonly TextColumn[] => {
  const others = texts.filter(
    (text) => text !== description && !isOwn(text) && !isDirections(text.column) && !isOfOwnOrder(text.header),
  );
  const kinds = others.filter(({ header }) => isKindOfPayment(header));
  const purposes = others
    .filter((text) => !kinds.includes(text) && text.memoRank !== null)
    .toSorted((a, b) => (a.memoRank ?? 0) - (b.memoRank ?? 0));
  const named = others.filter(
    (text) => !kinds.includes(text) && text.memoRank === null && text.descriptionRank !== null,
  );
  // Where some rows have no description, a text that never changes may be all that they have.
  const hasGaps = texts.some(({ column }) => column.tally.filled > description.column.tally.filled);
  const isOpen = (text: TextColumn): boolean => ![...kinds, ...purposes, ...named].includes(text);
  const rest = others.filter((text) => isOpen(text) && (hasGaps || !isConstant(text.column)));
  return [
    ...purposes,
    ...named,
    ...kinds.filter(({ column }) => hasWords(column)).slice(0, 1),
    ...tellingFirst(rest),
  ].slice(0, MEMOS_MAX);
};

/** Texts in which somebody is told something: no dates, no numbers, no ids. */
const isText = ({ tally, isUnique }: SeenColumn): boolean =>
  tally.filled > 0 &&
  tally.dates < tally.filled &&
  (!hasNumbersIn(tally) || tally.numbers * 2 < tally.filled + 1) &&
  !([...tally.texts].every(isId) && (isUnique || tally.texts.size > 1));

/** Has no word of letters alone: numbers of accounts, references and ids, which have digits. */
const isId = (text: string): boolean =>
  /\d/.test(text) && !/(?:^|[\s,.;:/*])\p{L}{2,}(?:$|[\s,.;:/*])/u.test(text) && !UNPARTED_WORD.test(text);

/** Words of East Asia stand beside digits without a blank. */
const UNPARTED_WORD = new RegExp(`[${EAST_ASIAN_LETTERS}]{2}`, 'u');

/** Most of its texts say whether money came in or went out, and so does a column for that. */
const isDirections = ({ tally: { texts } }: SeenColumn): boolean =>
  [...texts].filter((text) => directionOf(text) !== null).length * 2 > texts.size;

/** The holder of the account or the card. */
const isOwn = ({ header, column }: TextColumn): boolean => isHolder(header) || (isName(header) && isConstant(column));

const isConstantOfFew = (column: SeenColumn): boolean =>
  isConstant(column) && column.tally.filled < ROWS_OF_CONSTANT_MIN;

const isConstant = ({ tally }: SeenColumn): boolean => tally.texts.size === 1 && tally.filled > 1;

/** `KARTENZAHLUNG` and `Visa purchase`, but not `BA`, `DEB` or `CARD_PAYMENT`, which are for programs. */
const hasWords = ({ tally }: SeenColumn): boolean => [...tally.texts].some((text) => /^[^_\d]{4,}$/u.test(text));

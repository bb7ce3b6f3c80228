import type { ColumnField } from '../../../domain/imports/import-mapping.ts';
import { isHolder, isKindOfPayment, isName, isOtherSide, isPayer, isPurpose, isRecipient } from './role-words.ts';
import type { SeenColumn } from './seen-column.ts';
import { directionOf } from './words.ts';

/** A column of texts with its name in plain words, and how well its name fits what it may be; null where it does not. */
export interface TextColumn {
  readonly column: SeenColumn;
  readonly header: string;
  readonly descriptionRank: number | null;
  readonly memoRank: number | null;
}

const OTHERS_MAX = 2;
/** More texts than these would fill a memo with everything that a bank knows. */
const PURPOSES_MAX = 6;

/**
 * Which columns are the text of a row: the other side of the payment is its description, what it is for and how it was paid
 * is its memo. Ids, numbers of accounts and the own name are none.
 */
export const takeTexts = (texts: readonly TextColumn[], taken: Map<SeenColumn, ColumnField>): void => {
  const open = openOf(texts.filter(({ column }) => !taken.has(column)));
  const [payer, recipient] = [isPayer, isRecipient].map((is) => open.find(({ header }) => is(header)));
  if (payer !== undefined && recipient !== undefined)
    taken.set(payer.column, 'payer').set(recipient.column, 'recipient');
  const rest = open.filter(({ column }) => !taken.has(column));
  const side = sideOf(rest);
  const description = side ?? bestOf(rest);
  if (description === null) return;
  taken.set(description.column, 'description');
  const isSideKnown = side !== null || payer !== undefined;
  const memos = memosOf(rest, description, isSideKnown);
  const rows = Math.max(...texts.map(({ column }) => column.tally.filled));
  const isNameless = texts.every(({ header }) => header === '');
  const isLacking = description.column.tally.filled < rows && payer === undefined;
  const others = rest.filter((text) => text !== description && !memos.includes(text) && mayTell(text));
  const more = tellingFirst(others).slice(0, isNameless ? OTHERS_MAX : isLacking ? 1 : 0);
  for (const { column } of [...memos, ...more]) taken.set(column, 'memo');
};

/** A row whose description is empty has what another column says, and so has a table without names. */
const mayTell = (text: TextColumn): boolean => !isOwn(text) && !isConstant(text.column) && !isDirections(text.column);

/** Columns of texts. One that is named for texts may have `INV 12`, which looks like a number of some currency. */
const openOf = (texts: readonly TextColumn[]): readonly TextColumn[] => {
  const isNamed = ({ descriptionRank, memoRank, column: { tally } }: TextColumn): boolean =>
    (descriptionRank !== null || memoRank !== null) && tally.filled > 0 && tally.dates < tally.filled;
  const open = texts.filter(
    (text) => isText(text.column) || (isNamed(text) && ![...text.column.tally.texts].every(isId)),
  );
  return open.length > 0 ? open : texts.filter((text) => isNamed(text) && text.descriptionRank !== null);
};

/** The column with the name of the other side, if there is one. A name that never changes is the holder's own. */
const sideOf = (texts: readonly TextColumn[]): TextColumn | null => {
  const sides = texts.filter(
    ({ header, column }) => isOtherSide(header) && !isHolder(header) && column.tally.filled > 0,
  );
  const names = texts.filter(({ header, column }) => isName(header) && !isHolder(header) && !isConstant(column));
  const [most] = [...sides, ...names].toSorted((a, b) => b.column.tally.filled - a.column.tally.filled);
  return most ?? null;
};

const bestOf = (texts: readonly TextColumn[]): TextColumn | null => {
  const ranked = texts.filter(({ descriptionRank, header }) => descriptionRank !== null && !isKindOfPayment(header));
  const [best] = ranked.toSorted((a, b) => (a.descriptionRank ?? 0) - (b.descriptionRank ?? 0));
  const others = texts.filter(
    ({ header, column }) => !isKindOfPayment(header) && !isHolder(header) && !isConstant(column),
  );
  const purpose = longestOf(texts.filter(({ header }) => isPurpose(header)));
  return best ?? purpose ?? longestOf(others) ?? longestOf(texts);
};

const longestOf = (texts: readonly TextColumn[]): TextColumn | null => tellingFirst(texts)[0] ?? null;

/** Those first that say something else in each row, then the longer ones. */
const tellingFirst = (texts: readonly TextColumn[]): readonly TextColumn[] =>
  texts.toSorted(
    ({ column: { tally: a } }, { column: { tally: b } }) => b.texts.size - a.texts.size || b.textLength - a.textLength,
  );

/** What the payment is for first, then how it was paid. */
const memosOf = (
  texts: readonly TextColumn[],
  description: TextColumn,
  isSideKnown: boolean,
): readonly TextColumn[] => {
  const others = texts.filter((text) => text !== description && !isOwn(text) && !isDirections(text.column));
  const kinds = others.filter((text) => isKindOfPayment(text.header) && hasWords(text.column));
  const noKinds = others.filter((text) => !kinds.includes(text));
  const ranked = noKinds
    .filter(({ memoRank }) => memoRank !== null)
    .toSorted((a, b) => (a.memoRank ?? 0) - (b.memoRank ?? 0));
  const purposes = noKinds.filter(
    ({ header, memoRank, descriptionRank }) =>
      isPurpose(header) || (isSideKnown && (memoRank !== null || (descriptionRank !== null && !isOtherSide(header)))),
  );
  const chosen = purposes.length > 0 ? purposes : ranked.slice(0, 1);
  return [...chosen.slice(0, PURPOSES_MAX), ...kinds.slice(0, 1)];
};

/** Texts in which somebody is told something: no dates, no numbers, no ids. */
const isText = ({ tally, isUnique }: SeenColumn): boolean =>
  tally.filled > 0 &&
  tally.dates < tally.filled &&
  tally.numbers * 2 < tally.filled + 1 &&
  !([...tally.texts].every(isId) && (isUnique || tally.texts.size > 1));

/** Has no word of letters alone: numbers of accounts, references and ids, which have digits. */
const isId = (text: string): boolean => !/(?:^|[\s,.;:/*])\p{L}{2,}(?:$|[\s,.;:/*])/u.test(text) && /\d/.test(text);

const isDirections = ({ tally }: SeenColumn): boolean => [...tally.texts].some((text) => directionOf(text) !== null);

/** The holder of the account or the card. */
const isOwn = ({ header, column }: TextColumn): boolean => isHolder(header) || (isName(header) && isConstant(column));

const isConstant = ({ tally }: SeenColumn): boolean => tally.texts.size === 1 && tally.filled > 1;

/** `KARTENZAHLUNG` and `Visa purchase`, but not `BA`, `DEB` or `CARD_PAYMENT`, which are for programs. */
const hasWords = ({ tally }: SeenColumn): boolean => [...tally.texts].some((text) => /^[^_\d]{4,}$/u.test(text));

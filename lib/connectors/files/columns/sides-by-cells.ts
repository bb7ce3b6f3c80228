import type { TextColumn, TextFacts } from './text-facts.ts';

/** Two columns of names: who pays, and who gets it. The holder stands in one of them in each row. */
export interface Side {
  readonly payer: TextColumn;
  readonly recipient: TextColumn;
  /** Nothing shows which way the money goes: the holder pays in most rows. */
  readonly isGuess: boolean;
}

/** Each column is tried with each other one. */
const COLUMNS_TRIED_MAX = 8;

/**
 * Two columns of which one has the same name in each row, now here and now there, as the money goes: it is the holder's own.
 * Null where no two columns are so.
 */
export const sidesByCells = (texts: readonly TextColumn[], facts: TextFacts): Side | null => {
  const tried = texts.slice(0, COLUMNS_TRIED_MAX);
  for (const [at, one] of tried.entries()) {
    for (const other of tried.slice(at + 1)) {
      const side = sideOfPair(one, other, facts);
      if (side !== null) return side;
    }
  }
  return null;
};

const sideOfPair = (one: TextColumn, other: TextColumn, { rows, indexOf, directionOfRow }: TextFacts): Side | null => {
  const [first, second] = [indexOf(one.column), indexOf(other.column)];
  const pairs = rows
    .map((cells) => ({ a: cells[first] ?? '', b: cells[second] ?? '', direction: directionOfRow(cells) }))
    .filter(({ a, b }) => a !== '' || b !== '');
  const whole = pairs.filter(({ a, b }) => a !== '' && b !== '');
  const [start] = whole;
  const own = [start?.a, start?.b].find(
    (name) =>
      name !== undefined &&
      whole.every(({ a, b }) => (a === name) !== (b === name)) &&
      pairs.some(({ a }) => a === name) &&
      pairs.some(({ b }) => b === name),
  );
  if (own === undefined) return null;
  const known = pairs.filter(({ a, b, direction }) => direction !== null && (a === own || b === own));
  const paying = known.filter(({ a, direction }) => (a === own) === (direction === 'out')).length;
  // Where nothing shows the direction, the holder pays in most rows.
  const [asFirst, all] =
    known.length > 0 ? [paying, known.length] : [pairs.filter(({ a }) => a === own).length, pairs.length];
  if (known.length > 0 && asFirst !== 0 && asFirst !== all) return null;
  if (asFirst * 2 === all) return null;
  const isGuess = known.length === 0;
  return asFirst * 2 > all ? { payer: one, recipient: other, isGuess } : { payer: other, recipient: one, isGuess };
};

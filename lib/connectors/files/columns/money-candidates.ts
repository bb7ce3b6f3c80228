import type { Sign } from '../../../domain/imports/import-mapping.ts';
import { directionOf } from '../csv/words.ts';
import { type Figure, type Figures, isThere, magnitudeOf } from './figures.ts';
import { COLUMNS_TRIED_MAX, type MoneyColumns, type MoneyFacts } from './money-facts.ts';
import { netOfFee } from './net-amount.ts';

/** A way to read amounts, with what a row moves. */
export interface Candidate {
  readonly columns: Omit<MoneyColumns, 'balance'> & { readonly direction: number | null };
  /** Null: the sign of the one amount, as its balances prove it. */
  readonly sign: Sign | null;
  readonly moved: readonly Figure[];
  /** Which columns it takes is said by no name, and what they mean neither. */
  readonly isGuess: boolean;
}

/** The better names first, then columns alone, then with the fee: it counts only where nothing follows without it. */
export function* candidatesOf(facts: MoneyFacts, figures: Figures): Generator<Candidate> {
  const { named, columns } = facts;
  const tried = columns
    .filter((column) => column !== named.balance && column !== named.fee && !saysNothing(column, facts, figures))
    .slice(0, COLUMNS_TRIED_MAX);
  const { amount, debit, credit, fee } = named;
  const ofPair = debit !== null && credit !== null ? pairOf(debit, credit, figures) : [];
  const ofPairs = pairsIn(tried, figures);
  const singles = [...new Set([netOfFee(facts), amount, ...tried].filter((column) => column !== null))];
  yield* ofPair;
  for (const column of singles) yield* singlesOf(column, facts, figures);
  yield* ofPairs;
  const fees = fee === null ? tried.filter((column) => mayBeFee(figures(column))) : [fee];
  for (const one of fees) {
    for (const candidate of ofPair) yield* netOf(candidate, one, facts, figures);
    for (const column of singles) {
      if (column === one) continue;
      for (const candidate of singlesOf(column, facts, figures)) yield* netOf(candidate, one, facts, figures);
    }
    for (const candidate of ofPairs) yield* netOf(candidate, one, facts, figures);
  }
}

/** A number that never changes, such as that of a card, beside a column that is named for amounts. */
const saysNothing = (column: number, { named }: MoneyFacts, figures: Figures): boolean => {
  const amounts = [named.amount, named.debit, named.credit].filter((one) => one !== null);
  return amounts.length > 0 && !amounts.includes(column) && new Set(figures(column)).size === 1;
};

/** Words for directions count where amounts have no sign. */
const singlesOf = (amount: number, facts: MoneyFacts, figures: Figures): readonly Candidate[] => {
  const moved = figures(amount);
  const { fee } = facts.named;
  // Where all fees of the file are 0 it adds up without them, and those of the next file will not be.
  const isFree = fee !== null && fee !== amount && !figures(fee).some(isThere);
  const columns = { amount, debit: null, credit: null, fee: isFree ? fee : null, direction: null };
  const isSigned = moved.some((figure) => figure !== null && figure < 0n);
  const words = isSigned
    ? []
    : facts.directions.map((direction): Candidate => {
        const directed = moved.map((figure, at) => {
          const word = directionOf(facts.rows[at]?.[direction] ?? '');
          return figure === null || word === null ? null : word === 'out' ? -figure : figure;
        });
        return { columns: { ...columns, direction }, sign: 'by_word', moved: directed, isGuess: false };
      });
  return [...words, { columns, sign: null, moved, isGuess: false }];
};

/** A fee is a part of the money that moves. */
const mayBeFee = (figures: readonly Figure[]): boolean => figures.some(isThere);

const totalOf = (figures: readonly Figure[]): bigint =>
  figures.reduce((total: bigint, figure) => total + magnitudeOf(figure ?? 0n), 0n);

/** Fees come off what moves; some banks write them with the sign of what goes out. */
const netOf = (candidate: Candidate, fee: number, { named }: MoneyFacts, figures: Figures): readonly Candidate[] => {
  const fees = figures(fee);
  const { columns, moved } = candidate;
  if (Object.values(columns).includes(fee) && columns.fee !== fee) return [];
  const isGuess = named.fee !== fee;
  if (isGuess && totalOf(fees) >= totalOf(moved)) return [];
  return [-1n, 1n].map((sign) => ({
    ...candidate,
    columns: { ...columns, fee },
    moved: moved.map((figure, at) => (figure === null ? null : figure + sign * (fees[at] ?? 0n))),
    isGuess,
  }));
};

const pairOf = (debit: number, credit: number, figures: Figures): readonly Candidate[] => {
  const columns = { amount: null, debit, credit, fee: null, direction: null };
  const [out, into] = [figures(debit), figures(credit)];
  const moved = (sign: bigint, intoOf: (figure: bigint) => bigint) =>
    out.map((figure, at) => {
      const other = into[at] ?? null;
      return figure === null && other === null ? null : intoOf(other ?? 0n) + sign * (figure ?? 0n);
    });
  const common = { columns, isGuess: false };
  const placed: readonly Candidate[] = [
    { ...common, sign: 'by_column', moved: moved(-1n, magnitudeOf) },
    { ...common, sign: 'by_column', moved: moved(-1n, (figure) => figure) },
  ];
  const signs = new Set(out.filter(isThere).map((figure) => figure < 0n));
  if (!signs.has(true)) return placed;
  const signed: Candidate = { ...common, sign: 'negative_is_out', moved: moved(1n, magnitudeOf) };
  // Where all debits are negative, none of them is money back.
  return signs.has(false) ? [...placed, signed] : [signed, ...placed];
};

/** Two columns of which each row has one. Which of them has what went out is open. */
const pairsIn = (tried: readonly number[], figures: Figures): readonly Candidate[] =>
  tried.flatMap((one, at) =>
    tried
      .slice(at + 1)
      .filter((other) => isDivided(figures(one), figures(other)))
      .flatMap((other) => [...pairOf(one, other, figures), ...pairOf(other, one, figures)]),
  );

/** No row has a figure in both columns, but for 0; and both have some. */
const isDivided = (ones: readonly Figure[], others: readonly Figure[]): boolean =>
  ones.some(isThere) && others.some(isThere) && !ones.some((figure, at) => isThere(figure) && isThere(others[at]));

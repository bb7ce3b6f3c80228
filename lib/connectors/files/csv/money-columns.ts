import { DECIMAL_MARKS, type DecimalMark, type Sign } from '../../../domain/imports/import-mapping.ts';
import { type BalanceStep, directedBy, proveBalances } from './balance.ts';
import { readNumber } from './number.ts';

/** Which columns, from 0, have the money of a table. */
export interface MoneyColumns {
  readonly amount: number | null;
  readonly debit: number | null;
  readonly credit: number | null;
  readonly fee: number | null;
  readonly balance: number | null;
}

export interface ProvedMoney extends MoneyColumns {
  /** Null where amounts have no sign and not all balances follow: some of them may go the other way. */
  readonly sign: Sign | null;
  /** Null where the balances follow with either mark. */
  readonly decimal: DecimalMark | null;
}

export interface MoneyFacts {
  /** The cells of the first rows. */
  readonly rows: readonly (readonly string[])[];
  /** The column that tells accounts apart; null where there is one account. */
  readonly account: number | null;
  /** What the names of the columns say; nothing in a table without a header. */
  readonly named: MoneyColumns;
  /** Columns of numbers, the better ones first. */
  readonly columns: readonly number[];
}

/** As many rows show how balances follow; more would only take time. */
export const PROOF_ROWS_MAX = 300;
/** Tables of banks have fewer columns of money. Each is tried with each other one. */
const COLUMNS_TRIED_MAX = 8;
/** So many decimals have amounts of any currency. Figures are compared in these units. */
const SCALE = 6;
/** So many steps in a row are no chance where no name says that a column has balances. */
const STEPS_WITHOUT_NAME_MIN = 2;

/** Of so many steps some may be broken, as by a row that is missing. */
const STEPS_MANY = 10;
const SHARE_OF_MANY = 0.9;

/** Figures of each column by row; null where the cell is no number. */
type Figures = (column: number) => readonly (bigint | null)[];

/** A way to read amounts, with what a row moves. */
interface Candidate {
  readonly columns: Omit<MoneyColumns, 'balance'>;
  /** Null: the sign of the one amount, as its balances prove it. */
  readonly sign: Sign | null;
  readonly moved: readonly (bigint | null)[];
}

interface Proved {
  readonly money: ProvedMoney;
  readonly steps: number;
  readonly adding: number;
  /** Of money held, by amounts that say their direction: what no name says is believed of no other. */
  readonly isPlain: boolean;
}

/**
 * The reading of amounts from which the running balances follow: the balance column decides which columns have the money,
 * what their signs mean, whether a fee comes off, and what the decimal mark is. Null where no balances prove anything.
 */
export const proveMoney = (facts: MoneyFacts): ProvedMoney | null => {
  const [best, other] = DECIMAL_MARKS.map((decimal) => bestWith(decimal, facts))
    .filter((proved) => proved !== null)
    .toSorted((a, b) => rankOf(b) - rankOf(a));
  if (best === undefined) return null;
  return other === undefined || rankOf(other) < rankOf(best) ? best.money : { ...best.money, decimal: null };
};

const bestWith = (decimal: DecimalMark, facts: MoneyFacts): Proved | null => {
  const figures = figuresOf(facts.rows, decimal);
  const owners = facts.rows.map((cells) => cells[facts.account ?? -1] ?? '');
  let best: Proved | null = null;
  for (const candidate of candidatesOf(facts, figures)) {
    for (const balance of balancesOf(facts, candidate)) {
      const proved = prove(candidate, { balance, figures, decimal, owners });
      if (proved === null || (best !== null && rankOf(proved) <= rankOf(best))) continue;
      if (isEnough(proved, facts)) best = proved;
    }
  }
  return best;
};

/**
 * The columns as they are named, where no balance proves them: the amount net of its fee, where there is one. Otherwise
 * nobody can say whether an amount has its fee in it, so fees are read only if all of this file are 0.
 */
export const withoutProof = (facts: MoneyFacts): MoneyColumns => {
  const { rows, named } = facts;
  const { amount, fee } = named;
  const isFree = fee !== null && rows.every((cells) => !/[1-9]/.test(cells[fee] ?? ''));
  return { ...named, amount: netOfFee(facts) ?? amount, fee: isFree ? fee : null };
};

/** The column that is the amount less its fee in each row; null where there is none, or no row has a fee. */
const netOfFee = ({ rows, named: { amount, fee }, columns }: MoneyFacts): number | null => {
  if (amount === null || fee === null) return null;
  for (const decimal of DECIMAL_MARKS) {
    const figures = figuresOf(rows, decimal);
    const [gross, fees] = [figures(amount), figures(fee)];
    if (!fees.some((figure) => figure !== null && figure !== 0n)) continue;
    const isNet = (column: number): boolean =>
      [1n, -1n].some((sign) =>
        figures(column).every((net, at) => net !== null && net === (gross[at] ?? 0n) + sign * (fees[at] ?? 0n)),
      );
    const net = columns
      .slice(0, COLUMNS_TRIED_MAX)
      .find((column) => column !== amount && column !== fee && isNet(column));
    if (net !== undefined) return net;
  }
  return null;
};

/** Of two that add up equally well the first one counts, which is the better by its name. */
const rankOf = ({ steps, adding }: Proved): number => adding / steps;

const isEnough = ({ money, steps, adding, isPlain }: Proved, { named }: MoneyFacts): boolean => {
  if (money.balance === named.balance) return adding * 2 > steps;
  const isAmountNamed = named.amount !== null || named.debit !== null;
  const isWhole = adding === steps || (steps >= STEPS_MANY && adding >= steps * SHARE_OF_MANY);
  return isPlain && isWhole && (!isAmountNamed || steps >= STEPS_WITHOUT_NAME_MIN);
};

const figuresOf = (rows: readonly (readonly string[])[], decimal: DecimalMark): Figures => {
  const known = new Map<number, readonly (bigint | null)[]>();
  return (column) => {
    const figures = known.get(column) ?? rows.map((cells) => figureOf(cells[column] ?? '', decimal));
    known.set(column, figures);
    return figures;
  };
};

const figureOf = (cell: string, decimal: DecimalMark): bigint | null => {
  const number = readNumber(cell, decimal);
  return number === null || number.scale > SCALE ? null : number.digits * 10n ** BigInt(SCALE - number.scale);
};

const balancesOf = ({ named, columns }: MoneyFacts, { columns: taken }: Candidate): readonly number[] => {
  if (named.balance !== null) return [named.balance];
  const { amount, debit, credit, fee } = taken;
  return columns.slice(0, COLUMNS_TRIED_MAX).filter((column) => ![amount, debit, credit, fee].includes(column));
};

/** The better names first, then columns alone, then with the fee: it counts only where nothing follows without it. */
const candidatesOf = (facts: MoneyFacts, figures: Figures): readonly Candidate[] => {
  const { named, columns } = facts;
  const tried = columns
    .filter((column) => column !== named.balance && column !== named.fee)
    .slice(0, COLUMNS_TRIED_MAX);
  const { amount, debit, credit, fee } = named;
  const ofPair = debit !== null && credit !== null ? pairOf(debit, credit, figures) : [];
  const singles = new Set([netOfFee(facts), amount, ...tried].filter((column) => column !== null));
  const pairs = tried.flatMap((one, at) =>
    tried
      .slice(at + 1)
      .flatMap((other) => (isDivided(figures(one), figures(other)) ? pairOf(one, other, figures) : [])),
  );
  return [
    ...ofPair,
    ...[...singles].map((column) => singleOf(column, fee, figures)),
    ...pairs,
    ...(fee === null ? [] : [...singles].flatMap((column) => netOf(column, fee, figures))),
  ];
};

/** Where all fees of the file are 0 it adds up without them, and those of the next file will not be. */
const singleOf = (amount: number, fee: number | null, figures: Figures): Candidate => {
  const isFree = fee !== null && fee !== amount && figures(fee).every((figure) => figure === null || figure === 0n);
  return {
    columns: { amount, debit: null, credit: null, fee: isFree ? fee : null },
    sign: null,
    moved: figures(amount),
  };
};

const netOf = (amount: number, fee: number, figures: Figures): readonly Candidate[] => {
  const fees = figures(fee);
  return [-1n, 1n].map((sign) => ({
    columns: { amount, debit: null, credit: null, fee },
    sign: null,
    moved: figures(amount).map((figure, at) => (figure === null ? null : figure + sign * (fees[at] ?? 0n))),
  }));
};

const pairOf = (debit: number, credit: number, figures: Figures): readonly Candidate[] => {
  const columns = { amount: null, debit, credit, fee: null };
  const [out, into] = [figures(debit), figures(credit)];
  const moved = (sign: bigint, intoOf: (figure: bigint) => bigint) =>
    out.map((figure, at) => {
      const other = into[at] ?? null;
      return figure === null && other === null ? null : intoOf(other ?? 0n) + sign * (figure ?? 0n);
    });
  const isSigned = out.some((figure) => figure !== null && figure < 0n);
  return [
    { columns, sign: 'by_column', moved: moved(-1n, magnitudeOf) },
    { columns, sign: 'by_column', moved: moved(-1n, (figure) => figure) },
    ...(isSigned ? [{ columns, sign: 'negative_is_out', moved: moved(1n, magnitudeOf) } as const] : []),
  ];
};

const magnitudeOf = (figure: bigint): bigint => (figure < 0n ? -figure : figure);

/** Each row has a figure in one of both columns and nothing, or 0, in the other; and both have some. */
const isDivided = (ones: readonly (bigint | null)[], others: readonly (bigint | null)[]): boolean => {
  const isThere = (figure: bigint | null | undefined): boolean =>
    figure !== null && figure !== undefined && figure !== 0n;
  return (
    ones.some(isThere) && others.some(isThere) && ones.every((figure, at) => isThere(figure) !== isThere(others[at]))
  );
};

interface Trial {
  readonly balance: number;
  readonly figures: Figures;
  readonly decimal: DecimalMark;
  /** Whose row each is. */
  readonly owners: readonly string[];
}

/** Null when nothing follows, or rows that have a balance have no amount. */
const prove = ({ columns, sign, moved }: Candidate, { balance, figures, decimal, owners }: Trial): Proved | null => {
  const balances = figures(balance);
  const stepsOf = new Map<string, BalanceStep[]>();
  let lacking = 0;
  for (const [at, owner] of owners.entries()) {
    const [signedMinor, balanceMinor] = [moved[at] ?? null, balances[at] ?? null];
    // Where nothing moves, every balance that stays follows.
    if (signedMinor === 0n || balanceMinor === null) continue;
    if (signedMinor === null) lacking += 1;
    else {
      const own = stepsOf.get(owner) ?? [];
      own.push({ signedMinor, balanceMinor });
      stepsOf.set(owner, own);
    }
  }
  const proofs = [...stepsOf.values()].map(proveBalances);
  const all = [...stepsOf.values()].flat();
  const steps = lacking + sumOf(proofs.map((proof) => proof.steps));
  const adding = sumOf(proofs.map((proof) => proof.adding));
  if (adding === 0 || lacking * 2 >= all.length) return null;
  const isOwed = proofs.filter((proof) => proof.isOwed).length * 2 > proofs.length;
  const hasSigns = sign !== null || all.some(({ signedMinor }) => signedMinor < 0n);
  const isDirected = !hasSigns && [...stepsOf.values()].some((own) => directedBy(own) !== null);
  if (isDirected) {
    return { money: { ...columns, balance, sign: 'negative_is_out', decimal }, steps, adding: steps, isPlain: false };
  }
  const isSigned = hasSigns || adding === steps;
  const proved = { ...columns, balance, sign: sign ?? (isSigned ? signOf(all, isOwed) : null), decimal };
  return { money: proved, steps, adding, isPlain: !isOwed };
};

const sumOf = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * A balance that rises with the amount is money held, whose negative amounts go out. One that falls with it is either money
 * held, whose positive amounts go out, or money owed, whose negative amounts do; most amounts of an account go out.
 */
const signOf = (steps: readonly BalanceStep[], isOwed: boolean): Sign => {
  if (!isOwed) return 'negative_is_out';
  const negatives = steps.filter(({ signedMinor }) => signedMinor < 0n).length;
  return negatives * 2 > steps.length ? 'negative_is_out' : 'positive_is_out';
};

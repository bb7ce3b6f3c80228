import type { RowNotAdding } from '../../../domain/imports/import-preview.ts';

/** What moved with a row, and the balance after it, in the smallest units of one currency. */
export interface BalanceStep {
  /** What came in, or negative what went out. */
  readonly signedMinor: bigint;
  readonly balanceMinor: bigint;
}

/** A posted row with the balance after it, in the currency of the account. */
export interface BalanceRow extends BalanceStep {
  readonly date: string;
  /** Where it stands in the file. */
  readonly line: number;
}

export interface StatedBalance {
  /** As the holder sees it: what is owed is negative. */
  readonly balanceMinor: bigint;
  /** `YYYY-MM-DD`. */
  readonly asOf: string;
}

/** How the balances of a file follow from its amounts. */
export interface BalanceProof {
  /** Pairs of neighbours, and those of which one balance follows from the other. */
  readonly steps: number;
  readonly adding: number;
  /** The file counts what is owed: what goes out makes it more. */
  readonly isOwed: boolean;
  /** Null when the balances do not say in which order the rows are. */
  readonly isOldestFirst: boolean | null;
}

export const proveBalances = (rows: readonly BalanceStep[]): BalanceProof => {
  const { heldUp, heldDown, owedUp, owedDown } = countSteps(rows);
  const [up, down] = [Math.max(heldUp, owedUp), Math.max(heldDown, owedDown)];
  return {
    steps: Math.max(0, rows.length - 1),
    adding: Math.max(up, down),
    isOwed: owedUp + owedDown > heldUp + heldDown,
    isOldestFirst: up === down ? null : up > down,
  };
};

/**
 * The balance after the last row in the order of time. Files begin with the oldest row or with the youngest one: the dates
 * say which, and within one day the balances themselves do. Null when neither does.
 */
export const latestBalanceOf = (rows: readonly BalanceRow[]): StatedBalance | null => {
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined) return null;
  const proof = proveBalances(rows);
  if (first.date === last.date && proof.isOldestFirst === null && rows.length > 1) return null;
  const isOldestFirst = first.date === last.date ? proof.isOldestFirst !== false : first.date < last.date;
  const { balanceMinor, date } = isOldestFirst ? last : first;
  return { balanceMinor: proof.isOwed ? -balanceMinor : balanceMinor, asOf: date };
};

/**
 * The rows whose balance does not follow from that of their neighbour, though most others do: an amount was misread, or
 * a row is missing. Empty where most balances follow from nothing, as an amount that can be spent does.
 */
export const rowsNotAdding = (rows: readonly BalanceRow[]): readonly RowNotAdding[] => {
  const { steps, adding, isOwed, isOldestFirst } = proveBalances(rows);
  if (adding === steps || adding * 2 < steps) return [];
  return rows.slice(1).flatMap((row, at) => {
    const before = rows[at] ?? row;
    const change = row.balanceMinor - before.balanceMinor;
    const { line, signedMinor } = isOldestFirst === false ? before : row;
    const movedMinor = isOwed === (isOldestFirst === false) ? change : -change;
    return movedMinor === signedMinor ? [] : [{ line, movedMinor }];
  });
};

/** Of so many steps one may be broken, as by a row that is missing. */
const SHARE_OF_STEPS = 0.9;

/**
 * What moved with each row, where amounts have no sign and the balances say which of them went out. The first row in time has
 * no balance before it: it came in, unless the account would have had less than nothing. Null where the balances do not
 * follow, or all amounts whose direction they say came in.
 */
export const directedBy = (rows: readonly BalanceStep[]): readonly bigint[] | null => {
  const changes = rows.slice(1).map(({ balanceMinor }, at) => balanceMinor - (rows[at]?.balanceMinor ?? 0n));
  const isMove = (change: bigint, row: BalanceStep | undefined): boolean =>
    row !== undefined && (change === row.signedMinor || change === -row.signedMinor);
  const up = changes.filter((change, at) => isMove(change, rows[at + 1])).length;
  const down = changes.filter((change, at) => isMove(change, rows[at])).length;
  const isOldestFirst = up >= down;
  if (changes.length === 0 || Math.max(up, down) < changes.length * SHARE_OF_STEPS) return null;
  const moved = rows.map(({ signedMinor, balanceMinor }, at) => {
    const change = isOldestFirst ? changes[at - 1] : changes[at];
    if (change === undefined) return balanceMinor < signedMinor ? -signedMinor : signedMinor;
    return change > 0n === isOldestFirst ? signedMinor : -signedMinor;
  });
  const proved = isOldestFirst ? moved.slice(1) : moved.slice(0, -1);
  return proved.some((one) => one < 0n) ? moved : null;
};

/** How often a balance follows from its neighbour: up or down the file, of money held or of money owed. */
const countSteps = (rows: readonly BalanceStep[]) => {
  const steps = { heldUp: 0, heldDown: 0, owedUp: 0, owedDown: 0 };
  let before: BalanceStep | null = null;
  for (const row of rows) {
    if (before !== null) {
      const change = row.balanceMinor - before.balanceMinor;
      if (change === row.signedMinor) steps.heldUp += 1;
      if (change === -row.signedMinor) steps.owedUp += 1;
      if (change === -before.signedMinor) steps.heldDown += 1;
      if (change === before.signedMinor) steps.owedDown += 1;
    }
    before = row;
  }
  return steps;
};

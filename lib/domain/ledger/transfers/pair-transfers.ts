import type { TransferRow } from './transfer-row.ts';

/** The two rows of one transfer. */
export interface TransferPair {
  readonly debit: TransferRow;
  readonly credit: TransferRow;
}

/** Between the two dates of a transfer lies a weekend with a holiday at most. */
export const PAIR_DAYS_MAX = 5;

/**
 * The rows that are two by two a transfer: of one amount and currency, in two accounts, one in and one out, at most
 * `PAIR_DAYS_MAX` apart, and neither with a second row that it could belong to. A row that its user calls a transfer belongs
 * first of all to the only row that it can belong to. The order of the rows does not matter. Each row is looked at a few
 * times, however many have the same amount.
 */
export const pairTransfers = (rows: readonly TransferRow[]): readonly TransferPair[] => {
  const groups = Map.groupBy(rows, ({ currencyCode, amountMinor }) => `${currencyCode} ${amountMinor}`);
  return [...groups.values()].flatMap((group) => (group.length < 2 ? [] : pairsOfAmount(group)));
};

const pairsOfAmount = (group: readonly TransferRow[]): readonly TransferPair[] => {
  const sorted = group.toSorted((a, b) => a.day - b.day);
  const confirmed = sorted.some(({ isConfirmed }) => isConfirmed) ? confirmedPairs(sorted) : [];
  if (confirmed.length === 0) return pairsAmong(sorted);
  const settled = new Set(confirmed.flatMap(({ debit, credit }) => [debit, credit]));
  return [...confirmed, ...pairsAmong(sorted.filter((row) => !settled.has(row)))];
};

const isDebit = ({ type }: TransferRow): boolean => type === 'DEBIT';
const isCredit = ({ type }: TransferRow): boolean => type === 'CREDIT';

/** `sorted` by day, here and below. */
const pairsAmong = (sorted: readonly TransferRow[]): readonly TransferPair[] => {
  const [debits, credits] = [sorted.filter(isDebit), sorted.filter(isCredit)];
  return mutual(soleMatches(debits, credits), soleMatches(credits, debits));
};

/** The same where a row that no user confirmed matches confirmed rows only. */
const confirmedPairs = (sorted: readonly TransferRow[]): readonly TransferPair[] => {
  const solesOf = (is: typeof isDebit, isOther: typeof isDebit): SoleMatches => {
    const [rows, others] = [sorted.filter(is), sorted.filter(isOther)];
    const confirmed = rows.filter(({ isConfirmed }) => isConfirmed);
    const unconfirmed = rows.filter(({ isConfirmed }) => !isConfirmed);
    return new Map([
      ...soleMatches(confirmed, others),
      ...soleMatches(
        unconfirmed,
        others.filter(({ isConfirmed }) => isConfirmed),
      ),
    ]);
  };
  return mutual(solesOf(isDebit, isCredit), solesOf(isCredit, isDebit));
};

type SoleMatches = ReadonlyMap<TransferRow, TransferRow>;

const mutual = (ofDebits: SoleMatches, ofCredits: SoleMatches): readonly TransferPair[] =>
  [...ofDebits].flatMap(([debit, credit]) => (ofCredits.get(credit) === debit ? [{ debit, credit }] : []));

/** How many rows there are, and the sum of their places: the place of the row where there is one. */
interface Tally {
  count: number;
  places: number;
}

/** For each row that matches exactly one of `others`, that one: the others of the days around it, less those of its account. */
const soleMatches = (rows: readonly TransferRow[], others: readonly TransferRow[]): SoleMatches => {
  const soles = new Map<TransferRow, TransferRow>();
  const all: Tally = { count: 0, places: 0 };
  const byAccount = new Map<string, Tally>();
  const tally = ({ accountGuid }: TransferRow, place: number, step: 1 | -1): void => {
    const own = byAccount.get(accountGuid) ?? { count: 0, places: 0 };
    byAccount.set(accountGuid, own);
    for (const one of [all, own]) {
      one.count += step;
      one.places += step * place;
    }
  };
  let [first, end] = [0, 0];
  for (const row of rows) {
    const [from, to] = [row.day - PAIR_DAYS_MAX, row.day + PAIR_DAYS_MAX];
    for (let next = others[end]; next !== undefined && next.day <= to; next = others[end]) tally(next, end++, 1);
    for (let last = others[first]; last !== undefined && last.day < from; last = others[first])
      tally(last, first++, -1);
    const own = byAccount.get(row.accountGuid);
    if (all.count - (own?.count ?? 0) !== 1) continue;
    const sole = others[all.places - (own?.places ?? 0)];
    if (sole !== undefined) soles.set(row, sole);
  }
  return soles;
};

import { addDays, monthsBefore } from '../../../../lib/domain/kernel/calendar.ts';
import type { MadeUpRow } from '../../made-up/user.ts';
import { type BeatInput, dayWord, type ExpectedBeat, moneyWord, payeeWord, percentWord, units } from './beat.ts';

const BILLS = ['Bills & Utilities', 'Internet', 'Mobile Phone', 'Utilities'];
const MONTHS_OF_ROWS = 5;
const DAYS_OF_NEWS = 30;
const MONTHS_COMPARED = 4;
const BILLS_MIN = 2;
/** So many show how much a bill usually moves. */
const BILLS_FOR_SPREAD = 4;
const OFF_UNITS = 10;
const OFF_TENTHS = 1n;
/** Of a median deviation, that of a standard one. */
const DEVIATIONS = 1.4826;
const DEVIATIONS_MAX = 3;

export const billBeats = (input: BeatInput): readonly ExpectedBeat[] => {
  const { today, currency } = input;
  // Beats look at this month and the five before it.
  const since = `${monthsBefore(today, MONTHS_OF_ROWS).slice(0, 7)}-01`;
  const bills = input.rows.filter(
    (row) =>
      row.on >= since &&
      !row.isCredit &&
      row.merchant !== null &&
      BILLS.includes(row.category) &&
      row.postedOn <= today,
  );
  return bills
    .filter((row) => row.on >= addDays(today, -DAYS_OF_NEWS) && row.currency === currency)
    .flatMap((row): readonly ExpectedBeat[] => {
      const before = bills.filter((one) => isBefore(one, row)).map(({ minor }) => minor);
      if (before.length < BILLS_MIN) return [];
      const count = BigInt(before.length);
      const sum = before.reduce((total, minor) => total + minor, 0n);
      const off = row.minor * count > sum ? row.minor * count - sum : sum - row.minor * count;
      const isLarge = off >= units(OFF_UNITS, currency) * count && off * 10n >= sum * OFF_TENTHS;
      if (!isLarge || !isUnusual(row.minor, before)) return [];
      const mean = (sum * 2n + count) / (count * 2n);
      const facts = [
        payeeWord(row.text),
        moneyWord(row.minor, currency),
        dayWord(row.on),
        percentWord(off, sum),
        moneyWord(mean, currency),
      ];
      return [{ template: 'BillAmountNotStandard', subject: row.id, facts }];
    });
};

const isBefore = (one: MadeUpRow, row: MadeUpRow): boolean =>
  one.merchant === row.merchant &&
  one.category === row.category &&
  one.currency === row.currency &&
  one.on < row.on &&
  one.on >= monthsBefore(row.on, MONTHS_COMPARED);

const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? 0)) / 2;
};

const isUnusual = (minor: bigint, before: readonly bigint[]): boolean => {
  if (before.length < BILLS_FOR_SPREAD) return true;
  const amounts = before.map(Number);
  const median = medianOf(amounts);
  const most = amounts.filter((amount) => amount === median).length * 2 > amounts.length;
  const deviation = DEVIATIONS * medianOf(amounts.map((amount) => Math.abs(amount - median)));
  return most || Math.abs(Number(minor) - median) > DEVIATIONS_MAX * deviation;
};

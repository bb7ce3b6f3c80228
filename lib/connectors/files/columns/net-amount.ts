import { DECIMAL_MARKS } from '../../../domain/imports/import-mapping.ts';
import { figuresOf, isThere, magnitudeOf } from './figures.ts';
import { COLUMNS_TRIED_MAX, type MoneyColumns, type MoneyFacts } from './money-facts.ts';

/**
 * The columns as they are named, where no balance proves them: the amount net of its fee, where there is one. Otherwise
 * nobody can say whether an amount has its fee in it, so fees are read only if all of this file are 0.
 */
export const withoutProof = (facts: MoneyFacts): MoneyColumns => {
  const { rows, named } = facts;
  const { amount, debit, credit, fee, balance } = named;
  const isFree = fee !== null && rows.every((cells) => !/[1-9]/.test(cells[fee] ?? ''));
  return { amount: netOfFee(facts) ?? amount, debit, credit, fee: isFree ? fee : null, balance };
};

/** The column that is the amount less its fee in each row; null where there is none, or no row has a fee. */
export const netOfFee = ({ rows, named: { amount, fee, gross, net }, columns }: MoneyFacts): number | null => {
  if (amount === null || fee === null || amount === net || (gross !== null && amount !== gross)) return null;
  for (const decimal of DECIMAL_MARKS) {
    const figures = figuresOf(rows, decimal);
    const [all, fees] = [figures(amount), figures(fee)];
    if (!fees.some(isThere)) continue;
    const isNet = (column: number): boolean =>
      figures(column).every(
        (one, at) => one !== null && magnitudeOf(one - (all[at] ?? 0n)) === magnitudeOf(fees[at] ?? 0n),
      );
    const found = columns
      .slice(0, COLUMNS_TRIED_MAX)
      .find((column) => column !== amount && column !== fee && column !== gross && isNet(column));
    if (found !== undefined) return found;
  }
  return null;
};

import type { Guid } from '../../kernel/guid.ts';

/** A limit on a category for each calendar month. Amounts in minor units of `currencyCode`. */
export interface Budget {
  readonly guid: Guid<'BGT'>;
  readonly categoryGuid: Guid<'CAT'>;
  /** The budget of the top-level category, for one of a subcategory. */
  readonly parentGuid: Guid<'BGT'> | null;
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly metadata: string | null;
  /** Computed: what the month's rows come to so far, and what they are expected to come to at its end. */
  readonly transactionTotalMinor: bigint;
  readonly projectedSpendingMinor: bigint;
  /** Rises with each write and with each computation that gave another result. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

type Figures = Pick<Budget, 'amountMinor' | 'transactionTotalMinor' | 'projectedSpendingMinor'>;

export const isExceeded = ({ amountMinor, transactionTotalMinor }: Figures): boolean =>
  transactionTotalMinor > amountMinor;

/** Whether it is expected to be exceeded at the end of the month. */
export const isOffTrack = ({ amountMinor, projectedSpendingMinor }: Figures): boolean =>
  projectedSpendingMinor > amountMinor;

/** Hundredths of a percent of the amount; 0 for an amount of 0. */
export const percentSpentHundredths = ({ amountMinor, transactionTotalMinor }: Figures): bigint =>
  hundredthsOf(transactionTotalMinor, amountMinor);

/** How far the amount is expected to be exceeded, in hundredths of a percent of it; 0 where it is not. */
export const offTrackHundredths = (budget: Figures): bigint =>
  isOffTrack(budget) ? hundredthsOf(budget.projectedSpendingMinor - budget.amountMinor, budget.amountMinor) : 0n;

const HUNDREDTHS = 10_000n;

const hundredthsOf = (part: bigint, whole: bigint): bigint => (whole === 0n ? 0n : (part * HUNDREDTHS) / whole);

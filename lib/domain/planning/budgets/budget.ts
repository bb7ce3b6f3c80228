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

import type { Guid } from '../../kernel/guid.ts';
import type { Transaction } from '../../transactions/transaction.ts';
import type { Recurrence } from '../payments/recurrence.ts';

export type RepeatingKind = 'BILL' | 'SUBSCRIPTION' | 'INCOME' | 'UNKNOWN';

/** Payments or deposits that come again and again and have not lapsed. Amounts in minor units of `currencyCode`. */
export interface RepeatingTransaction {
  /** Derived from what its rows share, so that it stays the same as rows come. */
  readonly guid: Guid<'RPT'>;
  readonly accountGuid: Guid<'ACT'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly merchantGuid: Guid<'MCH'> | null;
  readonly categoryGuid: Guid<'CAT'>;
  readonly description: string;
  readonly type: Transaction['type'];
  readonly kind: RepeatingKind;
  readonly recurrence: Recurrence;
  /** Day of the month from 1 (31 means the last one), or of the week from 0 (Sunday) where it recurs by weeks. */
  readonly recurrenceDay: number;
  /** The second day of the month where it comes twice a month, else null. */
  readonly secondDay: number | null;
  /** What the next one is expected to be. */
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** Civil dates. */
  readonly lastPostedOn: string;
  readonly predictedOn: string;
  /** 0 to 100. */
  readonly confidencePercent: number;
  /** Newest first, of `REPEATING_MONTHS` and `YEAR_BEFORE`; stored for subscriptions only. */
  readonly occurrences: readonly RepeatingOccurrence[];
}

export interface RepeatingOccurrence {
  readonly transactionGuid: Guid<'TRN'>;
  readonly date: string;
  readonly amountMinor: bigint;
}

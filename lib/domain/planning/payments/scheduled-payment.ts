import type { Guid } from '../../kernel/guid.ts';
import type { Transaction } from '../../transactions/transaction.ts';
import type { RepeatingKind } from '../repeating/repeating-transaction.ts';
import type { Recurrence } from './recurrence.ts';

/** A payment or income that is expected. Several of one merchant are made from repeating transactions only. */
export interface ScheduledPayment {
  readonly guid: Guid<'SCP'>;
  /** In minor units of the view's currency. */
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly description: string;
  readonly type: Transaction['type'];
  readonly merchantGuid: Guid<'MCH'> | null;
  /** Civil date of the next one. */
  readonly occursOn: string;
  /** Null for one that comes once. */
  readonly recurrence: Recurrence | null;
  /**
   * Day of the month from 1, or of the week from 0 (Sunday) where it recurs by weeks; null for a payment that comes once.
   */
  readonly recurrenceDay: number | null;
  /** The second day of the month; null where it does not come twice a month, or its user gave one day only. */
  readonly secondDay: number | null;
  readonly isCompleted: boolean;
  /** SYSTEM until its user changes it; a newer prediction moves payments of SYSTEM only. */
  readonly origin: 'SYSTEM' | 'USER';
  /** What it was made from; kept when its user changes it. */
  readonly repeatingGuid: Guid<'RPT'> | null;
  readonly repeatingKind: RepeatingKind | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

export interface ScheduledPayments {
  readonly payments: readonly ScheduledPayment[];
  /** Repeating transactions whose payments the user deleted; no payment is made from them again. */
  readonly dismissed: readonly Guid<'RPT'>[];
}

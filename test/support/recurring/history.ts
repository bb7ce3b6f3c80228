import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Cadence } from './beats.ts';

/** A row as far as recurrence goes. Money in minor units, dates civil. */
export interface HistoryRow {
  readonly guid: Guid<'TRN'>;
  readonly date: string;
  readonly type: 'CREDIT' | 'DEBIT';
  readonly amountMinor: bigint;
  readonly description: string;
  readonly merchantGuid: Guid<'MCH'> | null;
  readonly categoryGuid: Guid<'CAT'>;
  readonly accountGuid: Guid<'ACT'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly isSubscription: boolean;
  readonly isDirectDeposit: boolean;
}

/** What truly recurs: its rows, how often, and when it is next due. */
export interface Series {
  readonly cadence: Cadence;
  readonly guids: ReadonlySet<string>;
  readonly nextOn: string;
}

/** Thirteen months of one user, newest row first. */
export interface History {
  readonly userGuid: Guid<'USR'>;
  readonly today: string;
  readonly rows: readonly HistoryRow[];
  /** Still running; a lapsed one is not expected, so it is in none. Empty in a negative history. */
  readonly series: readonly Series[];
}

import type { FoundAccount } from '../accounts/account.ts';
import type { CategoryBook } from '../categories/category.ts';
import type { Guid } from '../kernel/guid.ts';
import type { PlanningRow } from './planning-row.ts';

/**
 * The accounts and transactions of a user from which everything planned is computed: visible accounts of members
 * with PFM or made by hand, closed ones too, and their rows, pending and posted. Hidden rows are left out, and so are split rows, because
 * their parts count. No result may depend on the order of rows and accounts.
 */
export interface PlanningView {
  readonly userGuid: Guid<'USR'>;
  readonly nowMs: number;
  /** The UTC day of `nowMs`. */
  readonly today: string;
  /** The currency of most accounts. Sums count rows of this currency only, because there are no exchange rates. */
  readonly currencyCode: string;
  readonly accounts: readonly FoundAccount[];
  /** Every account of the members that lack PFM; they do not count. */
  readonly accountsWithoutPfm: ReadonlySet<Guid<'ACT'>>;
  readonly categories: CategoryBook;
  /** Newest first; every row that counts since `rowsFrom`, those dated after today included. */
  readonly rows: readonly PlanningRow[];
  /**
   * The rows since `rowsFrom` that moved a balance: posted ones, hidden ones too, because a balance does not change when a
   * row is hidden; a split row in place of its parts.
   */
  readonly balanceRows: readonly PlanningRow[];
  /** First day of the month `ROWS_MONTHS` before today's. */
  readonly rowsFrom: string;
}

/** Five full months before the current one: a bill that is still news is compared with those of the four months before it. */
export const ROWS_MONTHS = 5;
/** Thirteen months hold two of a yearly payment in the month after the second one. */
export const REPEATING_MONTHS = 13;
/**
 * These months of the year before hold the first of two yearly payments from two months before the third one is due until a
 * month after it. All rows of two years would nearly double what a computation reads.
 */
export const YEAR_BEFORE = { fromMonths: 25, toMonths: 22 } as const;

/** A made-up user in plain words. The oracle reads these; the service gets the same in its own types. Money in minor units. */

export type AccountType =
  | 'CHECKING'
  | 'SAVINGS'
  | 'CREDIT_CARD'
  | 'LOAN'
  | 'LINE_OF_CREDIT'
  | 'CHECKING_LINE_OF_CREDIT'
  | 'CASH'
  | 'PREPAID'
  | 'INVESTMENT';

export interface MadeUpAccount {
  readonly name: string;
  readonly type: AccountType;
  readonly currency: string;
  readonly balance: bigint;
  readonly limit: bigint | null;
  readonly isClosed: boolean;
  readonly isHidden: boolean;
  /** Name of the account under which its rows are listed since both were merged. */
  readonly mergedInto: string | null;
  readonly subtype: string | null;
  /** The first day on which the service has it; null for long ago. */
  readonly openedOn: string | null;
  /** Of a debt: the next day on which a payment is due, and the last one on which the bank had one. */
  readonly dueOn: string | null;
  readonly paidOn: string | null;
}

/** What the feed says of a row besides. */
export type Mark = 'INTERNATIONAL' | 'OVERDRAFT_FEE' | 'CHECK_NUMBER';

/** What the rows of one payee have in common. */
export interface Payee {
  /** Of the catalogue; null for a payee that is known by its text only. */
  readonly merchant: string | null;
  readonly text: string;
  readonly category: string;
  readonly isCredit: boolean;
  readonly isSubscription: boolean;
  readonly isDirectDeposit: boolean;
}

export const RHYTHMS = [
  'EVERY_WEEK',
  'EVERY_OTHER_WEEK',
  'TWICE_A_MONTH',
  'EVERY_MONTH',
  'EVERY_OTHER_MONTH',
  'EVERY_QUARTER',
  'EVERY_SIX_MONTHS',
  'EVERY_YEAR',
] as const;
export type Rhythm = (typeof RHYTHMS)[number];

/** A calendar of due days. */
export interface Calendar {
  readonly rhythm: Rhythm;
  /** One of its due days, from which weeks and months are counted. */
  readonly start: string;
  /** Days of the month, the last day in a shorter month; none where weeks are counted. */
  readonly days: readonly number[];
}

/** Payments or deposits that truly repeat. */
export interface Series {
  readonly id: string;
  readonly payee: Payee;
  readonly account: string;
  readonly currency: string;
  readonly calendar: Calendar;
  /** Whether another series of the user has the same payee and other amounts. */
  readonly isOneOfTwo: boolean;
}

export interface MadeUpRow extends Omit<Payee, 'isSubscription' | 'isDirectDeposit'> {
  readonly id: string;
  readonly on: string;
  /** The first day on which the service has it. */
  readonly knownOn: string;
  /** From this day on it is posted. */
  readonly postedOn: string;
  readonly minor: bigint;
  readonly currency: string;
  readonly account: string;
  readonly isHidden: boolean;
  readonly isDeleted: boolean;
  /** Its parts count in its place. */
  readonly isSplit: boolean;
  readonly parent: string | null;
  readonly isSubscription: boolean;
  readonly isDirectDeposit: boolean;
  /** The series that it belongs to, and the due day that it pays. */
  readonly series: string | null;
  readonly due: string | null;
  readonly marks?: readonly Mark[];
  /** The user set its category or its date. */
  readonly isEdited?: boolean;
  /** The day that the bank says, where the user moved it to another. */
  readonly movedFrom?: string;
}

/** A payment that the user enters. */
export interface EnteredPayment {
  readonly id: string;
  readonly merchant: string | null;
  readonly text: string;
  readonly isCredit: boolean;
  readonly minor: bigint;
  /** Days after the day of its entry. */
  readonly inDays: number;
  readonly rhythm: Rhythm | null;
}

export interface MadeUpGoal {
  readonly account: string;
  readonly amount: bigint;
  readonly metaType: 'EMERGENCY_FUND' | 'RETIREMENT' | 'VACATION';
}

/** What a user changes after the first reading. */
export type Edit =
  | { readonly kind: 'hide' | 'delete' | 'split'; readonly row: string }
  | { readonly kind: 'recategorise'; readonly row: string; readonly category: string }
  | { readonly kind: 'move'; readonly row: string; readonly on: string }
  | { readonly kind: 'close' | 'hide account' | 'merge'; readonly account: string; readonly into: string };

export interface MadeUpUser {
  readonly seed: number;
  readonly accounts: readonly MadeUpAccount[];
  readonly series: readonly Series[];
  readonly rows: readonly MadeUpRow[];
  /** Made before the second reading. */
  readonly edits: readonly Edit[];
  readonly budgets: readonly { readonly category: string; readonly amount: bigint }[];
  readonly payments: readonly EnteredPayment[];
  readonly goals: readonly MadeUpGoal[];
  /** Set by the user; null where the estimated one is in use. */
  readonly contribution: bigint | null;
  /** Items that the user adds to the spending plan: each for a category, or for a top-level one with all below. */
  readonly items: readonly { readonly category: string; readonly isTop: boolean; readonly planned: bigint }[];
  /** The days on which planning is read, ascending. What the user sets is set on the first of them. */
  readonly readOn: readonly string[];
}

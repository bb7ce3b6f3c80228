/** What a connector delivers, in our words. Money is in minor units of the currency; other figures are exact decimal text. */

export interface FeedAccount {
  /** The upstream's id; never trusted when empty, "0" or repeated (the ledger decides). */
  readonly upstreamId: string;
  readonly name: string;
  readonly accountType: FeedAccountType;
  readonly accountSubtype: string | null;
  readonly accountNumber: string | null;
  readonly routingNumber: string | null;
  /** ISO 4217. */
  readonly currencyCode: string;
  readonly balanceMinor: bigint | null;
  readonly availableBalanceMinor: bigint | null;
  readonly creditLimitMinor: bigint | null;
  readonly minimumPaymentMinor: bigint | null;
  readonly originalBalanceMinor: bigint | null;
  readonly cashBalanceMinor: bigint | null;
  readonly apr: string | null;
  readonly apy: string | null;
  readonly dayPaymentIsDue: number | null;
  /** `YYYY-MM-DD`. */
  readonly startedOn: string | null;
  readonly maturesOn: string | null;
  readonly isClosed: boolean;
}

export type FeedAccountType =
  | 'UNKNOWN'
  | 'CHECKING'
  | 'SAVINGS'
  | 'LOAN'
  | 'CREDIT_CARD'
  | 'INVESTMENT'
  | 'LINE_OF_CREDIT'
  | 'MORTGAGE'
  | 'PROPERTY'
  | 'CASH'
  | 'INSURANCE'
  | 'PREPAID'
  | 'CHECKING_LINE_OF_CREDIT';

export interface FeedTransaction {
  readonly upstreamId: string | null;
  /** Set on a posted row when the upstream links it to the pending row it grew from. */
  readonly pendingUpstreamId: string | null;
  readonly status: 'POSTED' | 'PENDING';
  readonly type: 'CREDIT' | 'DEBIT';
  /** Never negative; `type` gives the direction. */
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  /** Raw text of the feed. */
  readonly description: string;
  readonly memo: string | null;
  /** Civil date at the institution, `YYYY-MM-DD`. */
  readonly transactedOn: string;
  /** Null while pending. */
  readonly postedOn: string | null;
  readonly checkNumber: string | null;
  /** ISO 18245. */
  readonly merchantCategoryCode: number | null;
  readonly isInternational: boolean | null;
  /** Epoch milliseconds, where the upstream knows more than the day. */
  readonly transactedAt: number | null;
  readonly postedAt: number | null;
  /** Exact decimal degrees. */
  readonly latitude: string | null;
  readonly longitude: string | null;
  /** The upstream's own, finer word for the type: `atm_withdrawal`, `transfer`, … */
  readonly extendedType: string | null;
}

export interface FeedHolding {
  readonly upstreamId: string;
  readonly symbol: string | null;
  readonly isin: string | null;
  readonly description: string;
  readonly holdingType: string | null;
  readonly currencyCode: string;
  /** Exact decimal text: shares come in fractions no currency scale covers. */
  readonly shares: string | null;
  readonly purchasePrice: string | null;
  readonly price: string | null;
  readonly marketValueMinor: bigint | null;
  readonly costBasisMinor: bigint | null;
  readonly dailyChangeMinor: bigint | null;
}

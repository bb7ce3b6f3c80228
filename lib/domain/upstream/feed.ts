/** What a connector delivers, in our words. Money is in minor units of the currency; other figures are exact decimal text. */

export interface FeedAccount extends AccountFacts {
  /** The upstream's id; never trusted when empty, "0" or repeated (the ledger decides). */
  readonly upstreamId: string;
  readonly name: string;
  readonly accountType: FeedAccountType;
  /** ISO 4217. */
  readonly currencyCode: string;
  readonly isClosed: boolean;
}

/** The names of `AccountFacts` by kind, with nothing known. */
const NO_TEXTS = {
  accountSubtype: null,
  accountNumber: null,
  routingNumber: null,
  nickname: null,
  accountHolderName: null,
  insuredName: null,
  /** A reference of the institution's own that people see, unlike the id it is fetched by. */
  externalGuid: null,
  propertyType: null,
  /** Rates are exact decimal text. */
  apr: null,
  apy: null,
  interestRate: null,
  todayUglPercentage: null,
  /** The day of the balances, `YYYY-MM-DD`; null where the upstream does not say it. An older balance replaces no newer one. */
  balanceAsOf: null,
  /** `YYYY-MM-DD`. */
  startedOn: null,
  maturesOn: null,
};
const NO_AMOUNTS = {
  balanceMinor: null,
  availableBalanceMinor: null,
  availableCreditMinor: null,
  cashBalanceMinor: null,
  cashSurrenderValueMinor: null,
  creditLimitMinor: null,
  deathBenefitMinor: null,
  holdingsValueMinor: null,
  lastPaymentMinor: null,
  loanAmountMinor: null,
  marginBalanceMinor: null,
  minimumBalanceMinor: null,
  minimumPaymentMinor: null,
  originalBalanceMinor: null,
  payOutAmountMinor: null,
  payoffBalanceMinor: null,
  premiumAmountMinor: null,
  statementBalanceMinor: null,
  todayUglAmountMinor: null,
  totalAccountValueMinor: null,
  totalAccountValueUglMinor: null,
};
const NO_NUMBERS = {
  dayPaymentIsDue: null,
  /** Epoch milliseconds. */
  lastPaymentAt: null,
  paymentDueAt: null,
};

type Facts<Names, Value> = { readonly [Name in keyof Names]: Value | null };

/** What an upstream may know of an account beyond who it is. Amounts are in minor units of the account's currency. */
export interface AccountFacts
  extends Facts<typeof NO_TEXTS, string>,
    Facts<typeof NO_AMOUNTS, bigint>,
    Facts<typeof NO_NUMBERS, number> {
  readonly balanceSign: BalanceSign;
  readonly federalInsuranceStatus: FederalInsuranceStatus | null;
  readonly isBusiness: boolean | null;
}

/** An account of which the upstream says only what identifies it. */
export const NO_ACCOUNT_FACTS: AccountFacts = {
  ...NO_TEXTS,
  ...NO_AMOUNTS,
  ...NO_NUMBERS,
  balanceSign: 'asOwed',
  federalInsuranceStatus: null,
  isBusiness: null,
};

/**
 * `asOwed`: the balance of a debt is positive when money is owed, as clients see it. `asHeld`: the upstream gives what the
 * holder has, whatever the type, so what is owed is negative. It is turned when it is shown, because the user may set the
 * type later.
 */
export const BALANCE_SIGNS = ['asOwed', 'asHeld'] as const;
type BalanceSign = (typeof BALANCE_SIGNS)[number];

export const FEDERAL_INSURANCE_STATUSES = ['UNKNOWN_INSURED', 'INSURED', 'NOT_INSURED'] as const;
export type FederalInsuranceStatus = (typeof FEDERAL_INSURANCE_STATUSES)[number];

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

export interface FeedHolding extends SecurityFacts {
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

/** What is known of the security itself. Rates, and parts of it in percent, are exact decimal text. */
export interface SecurityFacts {
  readonly externalGuid: string | null;
  readonly cusip: string | null;
  readonly sedol: string | null;
  readonly sector: string | null;
  readonly bondCouponRate: string | null;
  /** `YYYY-MM-DD`. */
  readonly bondMaturityDate: string | null;
  /** Place in the style box, 1 to 9: rows by size or credit quality, columns by style or duration. */
  readonly equityClassification: number | null;
  readonly fixedIncomeClassification: number | null;
  readonly allocationsCash: string | null;
  readonly allocationsConvertible: string | null;
  readonly allocationsForeignBond: string | null;
  readonly allocationsForeignStock: string | null;
  readonly allocationsOther: string | null;
  readonly allocationsPreferred: string | null;
  readonly allocationsUnknown: string | null;
  readonly allocationsUsBond: string | null;
  readonly allocationsUsStock: string | null;
  readonly largeCoreWeight: string | null;
  readonly largeGrowthWeight: string | null;
  readonly largeValueWeight: string | null;
  readonly midCoreWeight: string | null;
  readonly midGrowthWeight: string | null;
  readonly midValueWeight: string | null;
  readonly smallCoreWeight: string | null;
  readonly smallGrowthWeight: string | null;
  readonly smallValueWeight: string | null;
  readonly unknownWeight: string | null;
}

/** A security of which nothing is known beyond its name. */
export const NO_SECURITY_FACTS: SecurityFacts = {
  externalGuid: null,
  cusip: null,
  sedol: null,
  sector: null,
  bondCouponRate: null,
  bondMaturityDate: null,
  equityClassification: null,
  fixedIncomeClassification: null,
  allocationsCash: null,
  allocationsConvertible: null,
  allocationsForeignBond: null,
  allocationsForeignStock: null,
  allocationsOther: null,
  allocationsPreferred: null,
  allocationsUnknown: null,
  allocationsUsBond: null,
  allocationsUsStock: null,
  largeCoreWeight: null,
  largeGrowthWeight: null,
  largeValueWeight: null,
  midCoreWeight: null,
  midGrowthWeight: null,
  midValueWeight: null,
  smallCoreWeight: null,
  smallGrowthWeight: null,
  smallValueWeight: null,
  unknownWeight: null,
};

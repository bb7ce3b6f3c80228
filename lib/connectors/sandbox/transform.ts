import * as z from 'zod/mini';
import { toGuid } from '../../domain/kernel/guid.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import type { Challenge } from '../../domain/members/challenge.ts';
import type {
  FederalInsuranceStatus,
  FeedAccount,
  FeedAccountType,
  FeedHolding,
  FeedTransaction,
} from '../../domain/upstream/feed.ts';
import type { Observation, TransactionPage } from '../connector.ts';

/**
 * The sandbox bank's words in ours. Fields it may add later are ignored; a code it may add later falls into the class of
 * its prefix. Null means that the answer cannot be understood.
 */

const exactNumber = z.pipe(
  z.object({ source: z.string() }),
  z.transform(({ source }) => source),
);
const integer = z.pipe(exactNumber, z.pipe(z.transform(Number), z.int()));
const text = z.string();
const date = z.iso.date();
const instant = z.iso.datetime();
const currency = z.string().check(z.regex(/^[A-Z]{3}$/));

const option = z.object({ id: z.guid(), label: text, value: text, image: z.nullish(text) });
const challenge = z.object({
  id: z.guid(),
  type: text,
  field: text,
  label: text,
  image: z.nullish(text),
  options: z.nullish(z.array(option)),
});
const jobBody = z.object({
  job: z.object({
    id: text.check(z.minLength(1)),
    status: text,
    reason: z.nullish(text),
    retry_after_seconds: z.nullish(integer),
    challenges: z.nullish(z.array(challenge)),
  }),
});

export interface UpstreamJob {
  readonly id: string;
  readonly observation: Observation;
}

export const toJob = (body: unknown): UpstreamJob | null => {
  const parsed = jobBody.safeParse(body);
  if (!parsed.success) return null;
  const { id, status, reason, retry_after_seconds, challenges } = parsed.data.job;
  switch (status) {
    case 'ready':
      return { id, observation: { kind: 'ready' } };
    case 'refused':
      return { id, observation: { kind: 'refused', reason: toRefusal(reason ?? '') } };
    case 'challenged':
      return challenges === undefined || challenges === null || challenges.length === 0
        ? null
        : { id, observation: { kind: 'challenged', challenges: challenges.map(toChallenge) } };
    // A status we do not know yet is some way of being under way; the job's deadline bounds the wait.
    default:
      return { id, observation: { kind: 'running', retryAfterSeconds: retry_after_seconds ?? null } };
  }
};

type Refusal = Extract<Observation, { readonly kind: 'refused' }>['reason'];

const toRefusal = (reason: string): Refusal => {
  if (reason === 'login.locked') return 'locked';
  if (reason === 'login.disabled') return 'disabled';
  if (reason.startsWith('answer.')) return 'rejected';
  if (reason.startsWith('user.')) return 'impeded';
  return 'denied';
};

const CHALLENGE_TYPES: Readonly<Record<string, Challenge['type']>> = {
  text: 'TEXT',
  options: 'OPTIONS',
  image: 'IMAGE_DATA',
  image_options: 'IMAGE_OPTIONS',
};

const toChallenge = ({ id, type, field, label, image, options }: z.output<typeof challenge>): Challenge => ({
  guid: toGuid('CRD', id.toLowerCase()),
  type: CHALLENGE_TYPES[type] ?? 'TEXT',
  fieldName: field,
  label,
  imageData: image ?? null,
  options: (options ?? []).map((choice) => ({
    guid: toGuid('CRD', choice.id.toLowerCase()),
    label: choice.label,
    value: choice.value,
    dataUri: choice.image ?? null,
  })),
});

const money = z.nullish(exactNumber);
const account = z.object({
  id: text,
  type: text,
  subtype: z.nullish(text),
  name: text,
  number: z.nullish(text),
  routing_number: z.nullish(text),
  currency,
  balance: money,
  available: money,
  credit_limit: money,
  minimum_payment: money,
  original_balance: money,
  cash: money,
  apr: z.nullish(exactNumber),
  apy: z.nullish(exactNumber),
  interest_rate: z.nullish(exactNumber),
  payment_due_day: z.nullish(integer),
  opened_on: z.nullish(date),
  matures_on: z.nullish(date),
  is_closed: z.nullish(z.boolean()),
  reference: z.nullish(text),
  nickname: z.nullish(text),
  holder: z.nullish(text),
  insured: z.nullish(text),
  insurance: z.nullish(text),
  property_type: z.nullish(text),
  is_business: z.nullish(z.boolean()),
  available_credit: money,
  surrender_value: money,
  death_benefit: money,
  premium: money,
  pay_out: money,
  loan_amount: money,
  payoff_balance: money,
  statement_balance: money,
  minimum_balance: money,
  margin_balance: money,
  holdings_value: money,
  total_value: money,
  total_gain: money,
  gain_today: money,
  gain_today_percent: z.nullish(exactNumber),
  last_payment: money,
  last_payment_on: z.nullish(date),
  payment_due_on: z.nullish(date),
});

const ACCOUNT_TYPES: Readonly<Record<string, FeedAccountType>> = {
  checking: 'CHECKING',
  savings: 'SAVINGS',
  credit_card: 'CREDIT_CARD',
  loan: 'LOAN',
  investment: 'INVESTMENT',
  insurance: 'INSURANCE',
  mortgage: 'MORTGAGE',
  property: 'PROPERTY',
};
const ACCOUNT_SUBTYPES: Readonly<Record<string, string>> = {
  auto: 'AUTO',
  brokerage: 'BROKERAGE',
  hsa: 'HSA',
  plan_529: 'PLAN_529',
  whole_life: 'WHOLE_LIFE',
};
const PROPERTY_TYPES: Readonly<Record<string, string>> = { real_estate: 'REAL_ESTATE', vehicle: 'VEHICLE' };
const INSURANCE_STATUSES: Readonly<Record<string, FederalInsuranceStatus>> = {
  insured: 'INSURED',
  not_insured: 'NOT_INSURED',
  unknown: 'UNKNOWN_INSURED',
};

/** The bank knows days only; a point in time is the beginning of its day. */
const startOfDayOrNull = (day: string | null | undefined): number | null =>
  day === null || day === undefined ? null : Date.parse(`${day}T00:00:00.000Z`);

const toAccount = (raw: z.output<typeof account>, context: Context): FeedAccount => ({
  upstreamId: raw.id,
  name: raw.name,
  accountType: ACCOUNT_TYPES[raw.type] ?? 'UNKNOWN',
  accountSubtype: ACCOUNT_SUBTYPES[raw.subtype ?? ''] ?? null,
  accountNumber: raw.number ?? null,
  routingNumber: raw.routing_number ?? null,
  currencyCode: raw.currency,
  balanceMinor: toMinorOrNull(raw.balance, raw.currency, context),
  availableBalanceMinor: toMinorOrNull(raw.available, raw.currency, context),
  creditLimitMinor: toMinorOrNull(raw.credit_limit, raw.currency, context),
  minimumPaymentMinor: toMinorOrNull(raw.minimum_payment, raw.currency, context),
  originalBalanceMinor: toMinorOrNull(raw.original_balance, raw.currency, context),
  cashBalanceMinor: toMinorOrNull(raw.cash, raw.currency, context),
  availableCreditMinor: toMinorOrNull(raw.available_credit, raw.currency, context),
  cashSurrenderValueMinor: toMinorOrNull(raw.surrender_value, raw.currency, context),
  deathBenefitMinor: toMinorOrNull(raw.death_benefit, raw.currency, context),
  holdingsValueMinor: toMinorOrNull(raw.holdings_value, raw.currency, context),
  lastPaymentMinor: toMinorOrNull(raw.last_payment, raw.currency, context),
  loanAmountMinor: toMinorOrNull(raw.loan_amount, raw.currency, context),
  marginBalanceMinor: toMinorOrNull(raw.margin_balance, raw.currency, context),
  minimumBalanceMinor: toMinorOrNull(raw.minimum_balance, raw.currency, context),
  payOutAmountMinor: toMinorOrNull(raw.pay_out, raw.currency, context),
  payoffBalanceMinor: toMinorOrNull(raw.payoff_balance, raw.currency, context),
  premiumAmountMinor: toMinorOrNull(raw.premium, raw.currency, context),
  statementBalanceMinor: toMinorOrNull(raw.statement_balance, raw.currency, context),
  todayUglAmountMinor: toMinorOrNull(raw.gain_today, raw.currency, context),
  totalAccountValueMinor: toMinorOrNull(raw.total_value, raw.currency, context),
  totalAccountValueUglMinor: toMinorOrNull(raw.total_gain, raw.currency, context),
  nickname: raw.nickname ?? null,
  accountHolderName: raw.holder ?? null,
  insuredName: raw.insured ?? null,
  externalGuid: raw.reference ?? null,
  federalInsuranceStatus: INSURANCE_STATUSES[raw.insurance ?? ''] ?? null,
  propertyType: PROPERTY_TYPES[raw.property_type ?? ''] ?? null,
  isBusiness: raw.is_business ?? null,
  apr: raw.apr ?? null,
  apy: raw.apy ?? null,
  interestRate: raw.interest_rate ?? null,
  todayUglPercentage: raw.gain_today_percent ?? null,
  lastPaymentAt: startOfDayOrNull(raw.last_payment_on),
  paymentDueAt: startOfDayOrNull(raw.payment_due_on),
  dayPaymentIsDue: raw.payment_due_day ?? null,
  startedOn: raw.opened_on ?? null,
  maturesOn: raw.matures_on ?? null,
  isClosed: raw.is_closed ?? false,
});

const transaction = z.object({
  id: z.nullish(text),
  pending_id: z.nullish(text),
  status: text,
  amount: exactNumber,
  currency,
  description: text,
  memo: z.nullish(text),
  date,
  posted_date: z.nullish(date),
  check_number: z.nullish(text),
  merchant_category_code: z.nullish(integer),
  is_international: z.nullish(z.boolean()),
  at: z.nullish(instant),
  posted_at: z.nullish(instant),
  latitude: z.nullish(exactNumber),
  longitude: z.nullish(exactNumber),
  type: z.nullish(text),
});

/** The bank signs amounts from the holder's view, for debts too: money in is a credit, whatever it does to a balance. */
const toTransaction = (raw: z.output<typeof transaction>, context: Context): FeedTransaction => {
  const signedMinor = toMinor(raw.amount, raw.currency, context);
  return {
    upstreamId: raw.id ?? null,
    pendingUpstreamId: raw.pending_id ?? null,
    status: raw.status === 'pending' ? 'PENDING' : 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode: raw.currency,
    description: raw.description,
    memo: raw.memo ?? null,
    transactedOn: raw.date,
    postedOn: raw.status === 'pending' ? null : (raw.posted_date ?? raw.date),
    checkNumber: raw.check_number ?? null,
    merchantCategoryCode: raw.merchant_category_code ?? null,
    isInternational: raw.is_international ?? null,
    transactedAt: instantOrNull(raw.at),
    postedAt: instantOrNull(raw.posted_at),
    latitude: raw.latitude ?? null,
    longitude: raw.longitude ?? null,
    extendedType: raw.type ?? null,
  };
};

/** Parts of the whole by name, in percent. */
const percentages = z.record(text, exactNumber);

const holding = z.object({
  id: text,
  symbol: z.nullish(text),
  isin: z.nullish(text),
  description: text,
  type: z.nullish(text),
  currency,
  shares: z.nullish(exactNumber),
  purchase_price: z.nullish(exactNumber),
  price: z.nullish(exactNumber),
  market_value: money,
  cost_basis: money,
  daily_change: money,
  reference: z.nullish(text),
  cusip: z.nullish(text),
  sedol: z.nullish(text),
  sector: z.nullish(text),
  coupon_rate: z.nullish(exactNumber),
  matures_on: z.nullish(date),
  equity_style: z.nullish(integer),
  bond_style: z.nullish(integer),
  allocations: z.nullish(percentages),
  weights: z.nullish(percentages),
});

const HOLDING_TYPES: Readonly<Record<string, string>> = {
  fund: 'EXCHANGE_TRADED_FUND',
  bond_fund: 'EXCHANGE_TRADED_FUND',
  bond: 'BOND',
  equity: 'EQUITY',
  money_market: 'MONEY_MARKET',
};

/** Cost basis is the whole position's, purchase price one share's; both are kept as the bank gave them. */
const toHolding = (raw: z.output<typeof holding>, context: Context): FeedHolding => ({
  upstreamId: raw.id,
  symbol: raw.symbol ?? null,
  isin: raw.isin ?? null,
  description: raw.description,
  holdingType: HOLDING_TYPES[raw.type ?? ''] ?? null,
  currencyCode: raw.currency,
  shares: raw.shares ?? null,
  purchasePrice: raw.purchase_price ?? null,
  price: raw.price ?? null,
  marketValueMinor: toMinorOrNull(raw.market_value, raw.currency, context),
  costBasisMinor: toMinorOrNull(raw.cost_basis, raw.currency, context),
  dailyChangeMinor: toMinorOrNull(raw.daily_change, raw.currency, context),
  externalGuid: raw.reference ?? null,
  cusip: raw.cusip ?? null,
  sedol: raw.sedol ?? null,
  sector: raw.sector ?? null,
  bondCouponRate: raw.coupon_rate ?? null,
  bondMaturityDate: raw.matures_on ?? null,
  equityClassification: raw.equity_style ?? null,
  fixedIncomeClassification: raw.bond_style ?? null,
  allocationsCash: raw.allocations?.cash ?? null,
  allocationsConvertible: raw.allocations?.convertible ?? null,
  allocationsForeignBond: raw.allocations?.foreign_bond ?? null,
  allocationsForeignStock: raw.allocations?.foreign_stock ?? null,
  allocationsOther: raw.allocations?.other ?? null,
  allocationsPreferred: raw.allocations?.preferred ?? null,
  allocationsUnknown: raw.allocations?.unknown ?? null,
  allocationsUsBond: raw.allocations?.us_bond ?? null,
  allocationsUsStock: raw.allocations?.us_stock ?? null,
  largeCoreWeight: raw.weights?.large_core ?? null,
  largeGrowthWeight: raw.weights?.large_growth ?? null,
  largeValueWeight: raw.weights?.large_value ?? null,
  midCoreWeight: raw.weights?.mid_core ?? null,
  midGrowthWeight: raw.weights?.mid_growth ?? null,
  midValueWeight: raw.weights?.mid_value ?? null,
  smallCoreWeight: raw.weights?.small_core ?? null,
  smallGrowthWeight: raw.weights?.small_growth ?? null,
  smallValueWeight: raw.weights?.small_value ?? null,
  unknownWeight: raw.weights?.unknown ?? null,
});

const instantOrNull = (timestamp: string | null | undefined): number | null =>
  timestamp === null || timestamp === undefined ? null : Date.parse(timestamp);

type Context = Pick<z.core.ParsePayload, 'issues'>;

/** An amount finer than its currency's smallest unit is a fault of the answer, not something to round. */
const toMinor = (amount: string, currencyCode: string, context: Context): bigint => {
  const parsed = parseMoney(amount, currencyCode);
  if (parsed.ok) return parsed.minor;
  context.issues.push({ code: 'custom', input: amount, message: parsed.reason });
  return 0n;
};

const toMinorOrNull = (amount: string | null | undefined, currencyCode: string, context: Context): bigint | null =>
  amount === null || amount === undefined ? null : toMinor(amount, currencyCode, context);

const accountsBody = z.object({ accounts: z.array(z.pipe(account, z.transform(toAccount))) });
const transactionsBody = z.object({
  transactions: z.array(z.pipe(transaction, z.transform(toTransaction))),
  next_cursor: z.nullish(text),
  served_from: date,
});
const holdingsBody = z.object({ holdings: z.array(z.pipe(holding, z.transform(toHolding))) });

export const toAccounts = (body: unknown): readonly FeedAccount[] | null =>
  accountsBody.safeParse(body).data?.accounts ?? null;

export const toTransactionPage = (body: unknown): TransactionPage | null => {
  const { data } = transactionsBody.safeParse(body);
  if (data === undefined) return null;
  return { transactions: data.transactions, cursorNext: data.next_cursor ?? null, servedFrom: data.served_from };
};

export const toHoldings = (body: unknown): readonly FeedHolding[] | null =>
  holdingsBody.safeParse(body).data?.holdings ?? null;

import * as z from 'zod/mini';
import { toGuid } from '../../domain/kernel/guid.ts';
import { parseMoney } from '../../domain/kernel/money.ts';
import type { ServedPage } from '../../domain/ledger/served-pages.ts';
import type { Challenge } from '../../domain/members/challenge.ts';
import type {
  FederalInsuranceStatus,
  FeedAccount,
  FeedAccountType,
  FeedHolding,
  FeedTransaction,
} from '../../domain/upstream/feed.ts';
import type { Observation } from '../../domain/upstream/observation.ts';
import type { StartedJob } from '../kit/polled-client.ts';

/**
 * Translates answers of the sandbox bank. Unknown fields are ignored; an unknown code counts by the class of its
 * prefix. Null means that the answer cannot be understood.
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

/** A field that the bank leaves out is null, like a field that is null. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

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

export const toJob = (body: unknown): StartedJob | null => {
  const { data } = jobBody.safeParse(body);
  const observation = data === undefined ? null : observationOf(data.job);
  return data === undefined || observation === null ? null : { upstreamJobId: data.job.id, observation };
};

export const toObservation = (body: unknown): Observation | null => toJob(body)?.observation ?? null;

const observationOf = ({ status, reason, retry_after_seconds, challenges }: JobBody): Observation | null => {
  switch (status) {
    case 'ready':
      return { kind: 'ready' };
    case 'refused':
      return { kind: 'refused', reason: toRefusal(reason ?? '') };
    case 'challenged':
      return challenges == null || challenges.length === 0
        ? null
        : { kind: 'challenged', challenges: challenges.map(toChallenge) };
    // A status that we do not know yet means that the job goes on; the job's deadline bounds the wait.
    default:
      return { kind: 'running', retryAfterSeconds: retry_after_seconds ?? null };
  }
};

type JobBody = z.output<typeof jobBody>['job'];

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

const money = orNull(exactNumber);
const account = z.object({
  id: text,
  type: text,
  subtype: orNull(text),
  name: text,
  number: orNull(text),
  routing_number: orNull(text),
  currency,
  balance: money,
  available: money,
  credit_limit: money,
  minimum_payment: money,
  original_balance: money,
  cash: money,
  apr: orNull(exactNumber),
  apy: orNull(exactNumber),
  interest_rate: orNull(exactNumber),
  payment_due_day: orNull(integer),
  opened_on: orNull(date),
  matures_on: orNull(date),
  is_closed: orNull(z.boolean()),
  reference: orNull(text),
  nickname: orNull(text),
  holder: orNull(text),
  insured: orNull(text),
  insurance: orNull(text),
  property_type: orNull(text),
  is_business: orNull(z.boolean()),
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
  gain_today_percent: orNull(exactNumber),
  last_payment: money,
  last_payment_on: orNull(date),
  payment_due_on: orNull(date),
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

/** The bank knows days only. The beginning of the day stands for the time. */
const startOfDayOrNull = (day: string | null | undefined): number | null =>
  day === null || day === undefined ? null : Date.parse(`${day}T00:00:00.000Z`);

const toAccount = (raw: z.output<typeof account>, context: Context): FeedAccount => ({
  upstreamId: raw.id,
  name: raw.name,
  accountType: ACCOUNT_TYPES[raw.type] ?? 'UNKNOWN',
  accountSubtype: ACCOUNT_SUBTYPES[raw.subtype ?? ''] ?? null,
  accountNumber: raw.number,
  routingNumber: raw.routing_number,
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
  nickname: raw.nickname,
  accountHolderName: raw.holder,
  insuredName: raw.insured,
  externalGuid: raw.reference,
  federalInsuranceStatus: INSURANCE_STATUSES[raw.insurance ?? ''] ?? null,
  propertyType: PROPERTY_TYPES[raw.property_type ?? ''] ?? null,
  isBusiness: raw.is_business,
  apr: raw.apr,
  apy: raw.apy,
  interestRate: raw.interest_rate,
  todayUglPercentage: raw.gain_today_percent,
  lastPaymentAt: startOfDayOrNull(raw.last_payment_on),
  paymentDueAt: startOfDayOrNull(raw.payment_due_on),
  dayPaymentIsDue: raw.payment_due_day,
  startedOn: raw.opened_on,
  maturesOn: raw.matures_on,
  balanceAsOf: null,
  balanceSign: 'asOwed',
  isClosed: raw.is_closed ?? false,
});

const transaction = z.object({
  id: orNull(text),
  pending_id: orNull(text),
  status: text,
  amount: exactNumber,
  currency,
  description: text,
  memo: orNull(text),
  date,
  posted_date: orNull(date),
  check_number: orNull(text),
  merchant_category_code: orNull(integer),
  is_international: orNull(z.boolean()),
  at: orNull(instant),
  posted_at: orNull(instant),
  latitude: orNull(exactNumber),
  longitude: orNull(exactNumber),
  type: orNull(text),
});

/**
 * The bank signs amounts from the holder's view, for debts too: money that comes in is a credit, whatever it does to a
 * balance.
 */
const toTransaction = (raw: z.output<typeof transaction>, context: Context): FeedTransaction => {
  const signedMinor = toMinor(raw.amount, raw.currency, context);
  return {
    upstreamId: raw.id,
    pendingUpstreamId: raw.pending_id,
    status: raw.status === 'pending' ? 'PENDING' : 'POSTED',
    type: signedMinor < 0n ? 'DEBIT' : 'CREDIT',
    amountMinor: signedMinor < 0n ? -signedMinor : signedMinor,
    currencyCode: raw.currency,
    description: raw.description,
    memo: raw.memo,
    transactedOn: raw.date,
    postedOn: raw.status === 'pending' ? null : (raw.posted_date ?? raw.date),
    checkNumber: raw.check_number,
    merchantCategoryCode: raw.merchant_category_code,
    isInternational: raw.is_international,
    transactedAt: instantOrNull(raw.at),
    postedAt: instantOrNull(raw.posted_at),
    latitude: raw.latitude,
    longitude: raw.longitude,
    extendedType: raw.type,
  };
};

/** Parts of the whole by name, in percent. */
const percentages = z.record(text, exactNumber);

const holding = z.object({
  id: text,
  symbol: orNull(text),
  isin: orNull(text),
  description: text,
  type: orNull(text),
  currency,
  shares: orNull(exactNumber),
  purchase_price: orNull(exactNumber),
  price: orNull(exactNumber),
  market_value: money,
  cost_basis: money,
  daily_change: money,
  reference: orNull(text),
  cusip: orNull(text),
  sedol: orNull(text),
  sector: orNull(text),
  coupon_rate: orNull(exactNumber),
  matures_on: orNull(date),
  equity_style: orNull(integer),
  bond_style: orNull(integer),
  allocations: orNull(percentages),
  weights: orNull(percentages),
});

const HOLDING_TYPES: Readonly<Record<string, string>> = {
  fund: 'EXCHANGE_TRADED_FUND',
  bond_fund: 'EXCHANGE_TRADED_FUND',
  bond: 'BOND',
  equity: 'EQUITY',
  money_market: 'MONEY_MARKET',
};

type Parts = z.output<typeof percentages>;

const allocationsOf = (parts: Parts) => ({
  allocationsCash: parts.cash ?? null,
  allocationsConvertible: parts.convertible ?? null,
  allocationsForeignBond: parts.foreign_bond ?? null,
  allocationsForeignStock: parts.foreign_stock ?? null,
  allocationsOther: parts.other ?? null,
  allocationsPreferred: parts.preferred ?? null,
  allocationsUnknown: parts.unknown ?? null,
  allocationsUsBond: parts.us_bond ?? null,
  allocationsUsStock: parts.us_stock ?? null,
});

const weightsOf = (parts: Parts) => ({
  largeCoreWeight: parts.large_core ?? null,
  largeGrowthWeight: parts.large_growth ?? null,
  largeValueWeight: parts.large_value ?? null,
  midCoreWeight: parts.mid_core ?? null,
  midGrowthWeight: parts.mid_growth ?? null,
  midValueWeight: parts.mid_value ?? null,
  smallCoreWeight: parts.small_core ?? null,
  smallGrowthWeight: parts.small_growth ?? null,
  smallValueWeight: parts.small_value ?? null,
  unknownWeight: parts.unknown ?? null,
});

/** The cost basis is for the whole position, the purchase price for one share. Both are kept as the bank gave them. */
const toHolding = (raw: z.output<typeof holding>, context: Context): FeedHolding => ({
  upstreamId: raw.id,
  symbol: raw.symbol,
  isin: raw.isin,
  description: raw.description,
  holdingType: HOLDING_TYPES[raw.type ?? ''] ?? null,
  currencyCode: raw.currency,
  shares: raw.shares,
  purchasePrice: raw.purchase_price,
  price: raw.price,
  marketValueMinor: toMinorOrNull(raw.market_value, raw.currency, context),
  costBasisMinor: toMinorOrNull(raw.cost_basis, raw.currency, context),
  dailyChangeMinor: toMinorOrNull(raw.daily_change, raw.currency, context),
  externalGuid: raw.reference,
  cusip: raw.cusip,
  sedol: raw.sedol,
  sector: raw.sector,
  bondCouponRate: raw.coupon_rate,
  bondMaturityDate: raw.matures_on,
  equityClassification: raw.equity_style,
  fixedIncomeClassification: raw.bond_style,
  ...allocationsOf(raw.allocations ?? {}),
  ...weightsOf(raw.weights ?? {}),
});

const instantOrNull = (timestamp: string | null | undefined): number | null =>
  timestamp === null || timestamp === undefined ? null : Date.parse(timestamp);

type Context = Pick<z.core.ParsePayload, 'issues'>;

/** An amount finer than its currency's smallest unit is a fault of the answer, not something to round. */
const toMinor = (amount: string, currencyCode: string, context: Context): bigint => {
  const parsed = parseMoney(amount, currencyCode);
  if (parsed.kind === 'parsed') return parsed.minor;
  context.issues.push({ code: 'custom', input: amount, message: parsed.reason });
  return 0n;
};

const toMinorOrNull = (amount: string | null | undefined, currencyCode: string, context: Context): bigint | null =>
  amount === null || amount === undefined ? null : toMinor(amount, currencyCode, context);

const accountsBody = z.object({ accounts: z.array(z.pipe(account, z.transform(toAccount))) });
const transactionsBody = z.object({
  transactions: z.array(z.pipe(transaction, z.transform(toTransaction))),
  next_cursor: orNull(text),
  served_from: date,
});
const holdingsBody = z.object({ holdings: z.array(z.pipe(holding, z.transform(toHolding))) });

export const toAccounts = (body: unknown): readonly FeedAccount[] | null =>
  accountsBody.safeParse(body).data?.accounts ?? null;

export const toTransactionPage = (body: unknown): ServedPage | null => {
  const { data } = transactionsBody.safeParse(body);
  if (data === undefined) return null;
  return { transactions: data.transactions, cursorNext: data.next_cursor ?? null, servedFrom: data.served_from };
};

export const toHoldings = (body: unknown): readonly FeedHolding[] | null =>
  holdingsBody.safeParse(body).data?.holdings ?? null;

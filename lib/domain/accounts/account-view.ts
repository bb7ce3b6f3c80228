import { formatMoney, parseMoney } from '../kernel/money.ts';
import type { FeedAccount, FeedAccountType } from '../upstream/feed.ts';
import type { Account } from './account.ts';

export type Origin = 'FEED' | 'USER' | 'SYSTEM';

/** A value as users see it, where it came from, and what the feed says. `setBy` is null when it was never set. */
export interface Sourced<T> {
  readonly value: T | null;
  readonly setBy: Origin | null;
  readonly feed: T | null;
}

/** Accounts made by hand may leave their currency out; it is then shown as the system's choice. */
export const CURRENCY_DEFAULT = 'USD';

/** Types whose balance is a debt: a payment lowers the balance, a purchase raises it. */
const LIABILITIES: ReadonlySet<FeedAccountType> = new Set<FeedAccountType>([
  'LOAN',
  'CREDIT_CARD',
  'LINE_OF_CREDIT',
  'MORTGAGE',
  'CHECKING_LINE_OF_CREDIT',
]);
const WITH_CREDIT_LINE: ReadonlySet<FeedAccountType> = new Set<FeedAccountType>([
  'CREDIT_CARD',
  'LINE_OF_CREDIT',
  'CHECKING_LINE_OF_CREDIT',
]);

export const isLiability = (type: FeedAccountType): boolean => LIABILITIES.has(type);

/** A value of the user wins over one of the feed, which wins over one that the system computes. */
const sourced = <T>(user: T | undefined, feed: T | null, system: T | null = null): Sourced<T> => {
  if (user !== undefined) return { value: user, setBy: 'USER', feed };
  if (feed !== null) return { value: feed, setBy: 'FEED', feed };
  return { value: system, setBy: system === null ? null : 'SYSTEM', feed };
};

export const typeOf = ({ edits, feed }: Account): FeedAccountType =>
  edits.accountType ?? feed?.accountType ?? 'UNKNOWN';

/** Whether what is paid from it are purchases. */
export const isCard = (account: Account): boolean => typeOf(account) === 'CREDIT_CARD';

export const currencyOf = ({ edits, feed }: Account): string =>
  edits.currencyCode ?? feed?.currencyCode ?? CURRENCY_DEFAULT;

/** In minor units of the account's currency. */
export const balanceMinorOf = (account: Account): bigint | null => minorOf(balanceOf(account).value, account);

/** In minor units of the account's currency; the balance where no available balance is known. */
export const availableMinorOf = (account: Account): bigint | null =>
  minorOf(availableBalanceOf(account).value, account) ?? balanceMinorOf(account);

/** In minor units of the account's currency. */
export const creditLimitMinorOf = (account: Account): bigint | null => minorOf(creditLimitOf(account).value, account);

export const nameOf = ({ edits, feed }: Account): string | null => edits.name ?? feed?.name ?? null;

export const subtypeOf = ({ edits, feed }: Account): string | null =>
  edits.accountSubtype ?? feed?.accountSubtype ?? null;

export const isClosed = ({ edits, feed }: Account): boolean => edits.isClosed ?? feed?.isClosed ?? false;

const minorOf = (text: string | null, account: Account): bigint | null => {
  const parsed = text === null ? null : parseMoney(text, currencyOf(account));
  return parsed?.kind === 'parsed' ? parsed.minor : null;
};

type MoneyName = { [K in keyof FeedAccount]: FeedAccount[K] extends bigint | null ? K : never }[keyof FeedAccount];

/** What the feed says, in its own currency, as exact decimal text. */
const fedMoney = ({ feed }: Account, name: MoneyName): string | null => {
  const minor = feed?.[name] ?? null;
  return feed === null || minor === null ? null : formatMoney(minor, feed.currencyCode);
};

const balanceOf = (account: Account): Sourced<string> => sourced(account.edits.balance, fedBalance(account));

/** Of a debt, as it is owed. */
const fedBalance = (account: Account): string | null => {
  const { feed } = account;
  if (feed === null || feed.balanceMinor === null) return null;
  const isTurned = feed.balanceSign === 'asHeld' && isLiability(typeOf(account));
  return formatMoney(isTurned ? -feed.balanceMinor : feed.balanceMinor, feed.currencyCode);
};

const availableBalanceOf = (account: Account): Sourced<string> =>
  sourced(account.edits.availableBalance, fedMoney(account, 'availableBalanceMinor'));

const creditLimitOf = (account: Account): Sourced<string> =>
  sourced(account.edits.creditLimit, fedMoney(account, 'creditLimitMinor'));

/** What is left of a credit line. */
const creditLeft = (account: Account): string | null => {
  const limit = minorOf(creditLimitOf(account).value, account);
  const owed = minorOf(balanceOf(account).value, account);
  if (!WITH_CREDIT_LINE.has(typeOf(account)) || limit === null || owed === null) return null;
  return formatMoney(limit - owed, currencyOf(account));
};

const holdingsValueOf = (account: Account): Sourced<string> => {
  const { feed, holdingsValueMinor } = account;
  const summed =
    feed === null || holdingsValueMinor === null ? null : formatMoney(holdingsValueMinor, feed.currencyCode);
  return sourced(undefined, fedMoney(account, 'holdingsValueMinor'), summed);
};

/** Holdings and cash together. */
const valueInAll = (account: Account): string | null => {
  const holdings = minorOf(holdingsValueOf(account).value, account);
  const cash = minorOf(fedMoney(account, 'cashBalanceMinor'), account);
  return holdings === null || cash === null ? null : formatMoney(holdings + cash, currencyOf(account));
};

/** Every value of an account that has an origin of its own. Amounts and rates are exact decimal text. */
export const viewAccount = (account: Account) => {
  const { edits } = account;
  const fed = <Name extends keyof FeedAccount>(name: Name): FeedAccount[Name] | null => account.feed?.[name] ?? null;
  const money = (name: MoneyName, user?: string): Sourced<string> => sourced(user, fedMoney(account, name));
  const interestRate = sourced(edits.interestRate, fed('interestRate'));
  const apr = sourced(edits.apr, fed('apr'));
  return {
    accountNumber: sourced(undefined, fed('accountNumber')),
    accountSubtype: sourced(edits.accountSubtype, fed('accountSubtype')),
    accountType: sourced(edits.accountType, fed('accountType')),
    apr,
    apy: sourced(edits.apy, fed('apy')),
    availableBalance: availableBalanceOf(account),
    availableCredit: sourced(undefined, fedMoney(account, 'availableCreditMinor'), creditLeft(account)),
    balance: balanceOf(account),
    /** The yearly rate that a debt costs, whichever way its upstream states it. */
    calculatedApr: isLiability(typeOf(account)) ? (apr.value ?? interestRate.value) : null,
    cashBalance: money('cashBalanceMinor'),
    cashSurrenderValue: money('cashSurrenderValueMinor', edits.cashSurrenderValue),
    creditLimit: creditLimitOf(account),
    currencyCode: sourced(edits.currencyCode, fed('currencyCode'), CURRENCY_DEFAULT),
    dayPaymentIsDue: sourced(edits.dayPaymentIsDue, fed('dayPaymentIsDue')),
    deathBenefit: money('deathBenefitMinor', edits.deathBenefit),
    holdingsValue: holdingsValueOf(account),
    interestRate,
    isBusiness: sourced(edits.isBusiness, fed('isBusiness')),
    isClosed: sourced(edits.isClosed, fed('isClosed')),
    lastPayment: money('lastPaymentMinor'),
    lastPaymentAt: sourced(undefined, fed('lastPaymentAt')),
    loanAmount: money('loanAmountMinor', edits.loanAmount),
    marginBalance: fedMoney(account, 'marginBalanceMinor'),
    maturesOn: sourced(undefined, fed('maturesOn')),
    minimumBalance: money('minimumBalanceMinor'),
    minimumPayment: money('minimumPaymentMinor', edits.minimumPayment),
    name: sourced(edits.name, fed('name')),
    nickname: sourced(edits.nickname, fed('nickname')),
    originalBalance: money('originalBalanceMinor', edits.originalBalance),
    payOutAmount: fedMoney(account, 'payOutAmountMinor'),
    paymentDueAt: sourced(undefined, fed('paymentDueAt')),
    payoffBalance: money('payoffBalanceMinor'),
    premiumAmount: fedMoney(account, 'premiumAmountMinor'),
    propertyType: edits.propertyType ?? fed('propertyType'),
    startedOn: sourced(undefined, fed('startedOn')),
    statementBalance: money('statementBalanceMinor'),
    todayUglAmount: fedMoney(account, 'todayUglAmountMinor'),
    totalAccountValue: sourced(undefined, fedMoney(account, 'totalAccountValueMinor'), valueInAll(account)),
    totalAccountValueUgl: fedMoney(account, 'totalAccountValueUglMinor'),
  };
};

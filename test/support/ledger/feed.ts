import { UNCATEGORIZED } from '../../../lib/domain/categories/category.ts';
import type { Describe } from '../../../lib/domain/ledger/describing/describe.ts';
import type { AccountFeed, MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import { NO_KINDS } from '../../../lib/domain/transactions/transaction.ts';
import {
  type FeedAccount,
  type FeedHolding,
  type FeedTransaction,
  NO_ACCOUNT_FACTS,
  NO_SECURITY_FACTS,
} from '../../../lib/domain/upstream/feed.ts';

/** Keeps the words of a row as they are, for tests that are not about descriptions and categories. */
export const asItComes: Describe = ({ description }) => ({
  description,
  categoryGuid: UNCATEGORIZED,
  merchantGuid: null,
  merchantLocationGuid: null,
  kinds: NO_KINDS,
  ruleGuid: null,
});

/** A checking account as a connector delivers it. */
export const feedAccount = (fields: Partial<FeedAccount> = {}): FeedAccount => ({
  upstreamId: 'acc-1',
  name: 'Checking',
  accountType: 'CHECKING',
  ...NO_ACCOUNT_FACTS,
  accountNumber: '100200300',
  routingNumber: '123456789',
  currencyCode: 'USD',
  balanceMinor: 123_456n,
  availableBalanceMinor: 120_000n,
  isClosed: false,
  ...fields,
});

/** A posted card payment as a connector delivers it. */
export const feedTransaction = (fields: Partial<FeedTransaction> = {}): FeedTransaction => ({
  upstreamId: 'txn-1',
  pendingUpstreamId: null,
  status: 'POSTED',
  type: 'DEBIT',
  amountMinor: 1_250n,
  currencyCode: 'USD',
  description: 'CORNER CAFE 0042',
  memo: null,
  transactedOn: '2026-11-18',
  postedOn: fields.status === 'PENDING' ? null : '2026-11-19',
  checkNumber: null,
  merchantCategoryCode: 5814,
  isInternational: null,
  transactedAt: null,
  postedAt: null,
  latitude: null,
  longitude: null,
  extendedType: null,
  ...fields,
});

export const feedHolding = (fields: Partial<FeedHolding> = {}): FeedHolding => ({
  upstreamId: 'hol-1',
  ...NO_SECURITY_FACTS,
  symbol: 'TRBT',
  isin: null,
  description: 'Tributary Fund',
  holdingType: 'MUTUAL_FUND',
  currencyCode: 'USD',
  shares: '10.125',
  purchasePrice: '12.3456',
  price: '13.10',
  marketValueMinor: 13_264n,
  costBasisMinor: 12_500n,
  dailyChangeMinor: -42n,
  ...fields,
});

/** One account with everything served since 2026-10-01. */
export const accountFeed = (
  rows: readonly FeedTransaction[],
  account: Partial<FeedAccount> = {},
  servedFrom = '2026-10-01',
): AccountFeed => ({
  account: feedAccount(account),
  transactions: { kind: 'arrived', value: { kind: 'window', rows, servedFrom } },
  holdings: null,
});

export const memberFeed = (...accounts: readonly AccountFeed[]): MemberFeed => ({ accounts });

/** `count` rows over four accounts, fourteen a day backwards from `lastDay`; always the same for the same arguments. */
export const manyTransactions = (count: number, lastDay: string, account = 0): readonly FeedTransaction[] => {
  const last = Date.parse(`${lastDay}T00:00:00.000Z`);
  return Array.from({ length: count }, (_, index) => {
    const transactedOn = new Date(last - Math.floor(index / 14) * 86_400_000).toISOString().slice(0, 10);
    const number = count - index;
    const merchant = MERCHANTS[(number * 7 + account) % MERCHANTS.length] ?? 'STORE';
    return feedTransaction({
      upstreamId: `bank-${account}-${(number * 2_654_435_761) % 4_294_967_296}-${number}`,
      amountMinor: BigInt(100 + ((number * 7_919) % 25_000)),
      description: `${merchant} ${String((number * 31) % 10_000).padStart(4, '0')}`,
      transactedOn,
      postedOn: transactedOn,
      type: number % 11 === 0 ? 'CREDIT' : 'DEBIT',
      merchantCategoryCode: 5_000 + (number % 40),
    });
  });
};

const MERCHANTS = [
  'AMAZON MKTPLACE PMTS AMZN.COM/BILL WA',
  'STARBUCKS STORE SEATTLE WA',
  'SHELL OIL SPOKANE WA',
  'WHOLEFDS MKT',
  'NETFLIX.COM LOS GATOS CA',
  'PAYROLL ACME CORP PPD',
  'UBER *TRIP HELP.UBER.COM',
  'TARGET OREM UT',
  'PUGET SOUND ENERGY BILLPAY',
  'SAFEWAY STORE',
  'CVS/PHARMACY',
  'TRADER JOES QPS',
  'COMCAST CABLE COMM',
  'COSTCO WHSE',
];

import * as z from 'zod/mini';
import type { AccountState, KnownAccount } from '../../domain/accounts/account.ts';
import type { AccountEdits } from '../../domain/accounts/account-edits.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { BALANCE_SIGNS, FEDERAL_INSURANCE_STATUSES, type FeedAccount } from '../../domain/upstream/feed.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { bigIntText, itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

/** An immutable piece with holdings of an account, and their number. */
export interface HoldingPart {
  readonly id: string;
  readonly count: number;
}

export interface StoredAccount extends KnownAccount {
  readonly holdingParts: readonly HoldingPart[];
}

/** All accounts of one member, by ordinal: one item, replaced as a whole. */
export interface StoredAccounts {
  readonly revision: number;
  readonly accounts: readonly StoredAccount[];
}

export const NO_ACCOUNTS: StoredAccounts = { revision: 0, accounts: [] };

const text = z.string();
const textOrNull = z.nullable(text);
const count = z.number();
const flag = z.boolean();
const countOrNull = z.nullable(count);
const minorOrNull = z.nullable(bigIntText);
const guid = storedGuid('ACT');
const accountType = z.enum([
  'UNKNOWN',
  'CHECKING',
  'SAVINGS',
  'LOAN',
  'CREDIT_CARD',
  'INVESTMENT',
  'LINE_OF_CREDIT',
  'MORTGAGE',
  'PROPERTY',
  'CASH',
  'INSURANCE',
  'PREPAID',
  'CHECKING_LINE_OF_CREDIT',
]);

/** Balances are text in JSON. */
export const feedAccount: z.ZodMiniType<FeedAccount> = z.object({
  upstreamId: text,
  name: text,
  accountType,
  currencyCode: text,
  isClosed: flag,
  accountSubtype: textOrNull,
  accountNumber: textOrNull,
  routingNumber: textOrNull,
  nickname: textOrNull,
  accountHolderName: textOrNull,
  insuredName: textOrNull,
  externalGuid: textOrNull,
  federalInsuranceStatus: z.nullable(z.enum(FEDERAL_INSURANCE_STATUSES)),
  propertyType: textOrNull,
  /** Accounts that were written before there were these two attributes lack them. */
  balanceAsOf: z._default(textOrNull, null),
  balanceSign: z._default(z.enum(BALANCE_SIGNS), 'asOwed'),
  isBusiness: z.nullable(flag),
  balanceMinor: minorOrNull,
  availableBalanceMinor: minorOrNull,
  availableCreditMinor: minorOrNull,
  cashBalanceMinor: minorOrNull,
  cashSurrenderValueMinor: minorOrNull,
  creditLimitMinor: minorOrNull,
  deathBenefitMinor: minorOrNull,
  holdingsValueMinor: minorOrNull,
  lastPaymentMinor: minorOrNull,
  loanAmountMinor: minorOrNull,
  marginBalanceMinor: minorOrNull,
  minimumBalanceMinor: minorOrNull,
  minimumPaymentMinor: minorOrNull,
  originalBalanceMinor: minorOrNull,
  payOutAmountMinor: minorOrNull,
  payoffBalanceMinor: minorOrNull,
  premiumAmountMinor: minorOrNull,
  statementBalanceMinor: minorOrNull,
  todayUglAmountMinor: minorOrNull,
  totalAccountValueMinor: minorOrNull,
  totalAccountValueUglMinor: minorOrNull,
  apr: textOrNull,
  apy: textOrNull,
  interestRate: textOrNull,
  todayUglPercentage: textOrNull,
  dayPaymentIsDue: countOrNull,
  lastPaymentAt: countOrNull,
  paymentDueAt: countOrNull,
  startedOn: textOrNull,
  maturesOn: textOrNull,
});

const edits: z.ZodMiniType<AccountEdits> = z.object({
  accountSubtype: z.optional(text),
  accountType: z.optional(accountType),
  apr: z.optional(text),
  apy: z.optional(text),
  availableBalance: z.optional(text),
  balance: z.optional(text),
  cashSurrenderValue: z.optional(text),
  creditLimit: z.optional(text),
  currencyCode: z.optional(text),
  dayPaymentIsDue: z.optional(count),
  deathBenefit: z.optional(text),
  interestRate: z.optional(text),
  isBusiness: z.optional(flag),
  isClosed: z.optional(flag),
  isHidden: z.optional(flag),
  loanAmount: z.optional(text),
  metadata: z.optional(text),
  minimumPayment: z.optional(text),
  name: z.optional(text),
  nickname: z.optional(text),
  originalBalance: z.optional(text),
  propertyType: z.optional(text),
});

const state: z.ZodMiniType<AccountState> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal('merged'), into: guid }),
  z.object({ kind: z.literal('blocked') }),
  z.object({ kind: z.literal('deleted'), joinedInto: z.exactOptional(guid) }),
]);

const storedAccount: z.ZodMiniType<StoredAccount> = z.object({
  guid,
  ordinal: count,
  feed: z.nullable(feedAccount),
  edits,
  state,
  holdingsValueMinor: minorOrNull,
  upstreamId: textOrNull,
  revision: count,
  createdAt: count,
  updatedAt: count,
  holdingParts: z.array(z.object({ id: text, count })),
});

const item = z.object({ revision: count });

export const accountsToItem = (user: Guid<'USR'>, member: Guid<'MBR'>, stored: StoredAccounts): Item => ({
  ...keys.accounts(user, member),
  revision: stored.revision,
  packed: packJson(stored.accounts),
});

export const itemToAccounts = (stored: Item): StoredAccounts => {
  const { revision } = decodeItem(item, stored);
  return { revision, accounts: itemToPacked(z.array(storedAccount), stored) };
};

import * as z from 'zod/mini';
import type { FeedAccount } from '../domain/feed.ts';
import type { Guid } from '../domain/guid.ts';
import type { KnownAccount } from '../domain/ledger/merge-accounts.ts';
import { decodeItem } from './item-codec.ts';
import { keys } from './keys.ts';
import { bigIntText, packJson, unpackJson } from './packed-json.ts';
import type { Item } from './table-client.ts';

/** An immutable piece of an account's holdings, and how many it holds. */
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
const minorOrNull = z.nullable(bigIntText);
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

const feedAccount: z.ZodMiniType<FeedAccount> = z.object({
  upstreamId: text,
  name: text,
  accountType,
  accountSubtype: textOrNull,
  accountNumber: textOrNull,
  routingNumber: textOrNull,
  currencyCode: text,
  balanceMinor: minorOrNull,
  availableBalanceMinor: minorOrNull,
  creditLimitMinor: minorOrNull,
  minimumPaymentMinor: minorOrNull,
  originalBalanceMinor: minorOrNull,
  cashBalanceMinor: minorOrNull,
  apr: textOrNull,
  apy: textOrNull,
  dayPaymentIsDue: z.nullable(count),
  startedOn: textOrNull,
  maturesOn: textOrNull,
  isClosed: z.boolean(),
});

const storedAccount: z.ZodMiniType<StoredAccount> = z.object({
  guid: z.custom<Guid<'ACT'>>((value) => typeof value === 'string' && value.startsWith('ACT-')),
  ordinal: count,
  feed: feedAccount,
  upstreamId: textOrNull,
  createdAt: count,
  updatedAt: count,
  holdingParts: z.array(z.object({ id: text, count })),
});

const item = z.object({ revision: count, packed: z.custom<Uint8Array>((value) => value instanceof Uint8Array) });

export const accountsToItem = (user: Guid<'USR'>, member: Guid<'MBR'>, stored: StoredAccounts): Item => ({
  ...keys.accounts(user, member),
  revision: stored.revision,
  packed: packJson(stored.accounts),
});

export const itemToAccounts = (stored: Item): StoredAccounts => {
  const { revision, packed } = decodeItem(item, stored);
  return { revision, accounts: unpackJson(z.array(storedAccount), packed) };
};

import type { Category } from '../categories/category.ts';
import type { Guid } from '../kernel/guid.ts';
import type { Member } from '../members/member.ts';
import type { FeedTransaction } from '../upstream/feed.ts';

/** A transaction as users see it. Instants are epoch milliseconds, dates civil, money in minor units. */
export interface Transaction extends Described {
  readonly guid: Guid<'TRN'>;
  /** Guids of rows that became this one when members were joined: it is found by them too. Left out where there are none. */
  readonly joinedGuids?: readonly Guid<'TRN'>[];
  /** Ordinal of its account within the member. */
  readonly account: number;
  /** The date it is listed under: the day it took place at the institution, unless its user moved it. */
  readonly date: string;
  readonly status: FeedTransaction['status'];
  readonly type: FeedTransaction['type'];
  readonly amountMinor: bigint;
  readonly currencyCode: string;
  readonly memo: string | null;
  /** Texts of the feed as they came. */
  readonly feedDescription: string;
  readonly feedMemo: string | null;
  readonly transactedOn: string;
  readonly postedOn: string | null;
  /** Instants and place, where the feed knows them. */
  readonly transactedAt: number | null;
  readonly postedAt: number | null;
  readonly latitude: string | null;
  readonly longitude: string | null;
  readonly checkNumber: string | null;
  readonly merchantCategoryCode: number | null;
  readonly isInternational: boolean | null;
  readonly extendedType: string | null;
  /** What the user set; no refresh and no rule changes it again. */
  readonly userSet: UserSet;
  readonly isHidden: boolean;
  readonly hasBeenViewed: boolean;
  /** Its parts are rows of their own, with its guid as `parentGuid`. */
  readonly hasBeenSplit: boolean;
  readonly parentGuid: Guid<'TRN'> | null;
  /** Made by the user; no feed knows of it. */
  readonly isManual: boolean;
  readonly metadata: string | null;
  /** The rule that gave it its category or description. */
  readonly ruleGuid: Guid<'TXR'> | null;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** What is derived from the feed's words, or set by a rule or the user in their place. */
export interface Described {
  readonly description: string;
  readonly categoryGuid: Guid<'CAT'>;
  readonly merchantGuid: Guid<'MCH'> | null;
  readonly merchantLocationGuid: Guid<'MCL'> | null;
  /** What the words say of its kind; more follows from category and type. */
  readonly kinds: TextKinds;
}

export const NOTHING_SET = { category: false, description: false, date: false, memo: false };
export type UserSet = Readonly<typeof NOTHING_SET>;

export const NO_KINDS = {
  isBillPay: false,
  isDirectDeposit: false,
  isOverdraftFee: false,
  isPayrollAdvance: false,
  isSubscription: false,
};

/** What kind of payment a row is, as far as only its text tells. */
export type TextKinds = Readonly<typeof NO_KINDS>;

/** All guids by which the row is found, its own first. */
export const guidsOf = ({
  guid,
  joinedGuids = [],
}: Pick<Transaction, 'guid' | 'joinedGuids'>): readonly Guid<'TRN'>[] => [guid, ...joinedGuids];

/** A row no feed speaks of: made by the user, or a part of a split. */
export const isOwn = ({ isManual, parentGuid }: Pick<Transaction, 'isManual' | 'parentGuid'>): boolean =>
  isManual || parentGuid !== null;

/** Whether the user, or a rule of the user, gave the category. */
export const isCategoryDecided = ({ userSet, ruleGuid }: Pick<Transaction, 'userSet' | 'ruleGuid'>): boolean =>
  userSet.category || ruleGuid !== null;

/** Order of every list: newest date first, then the one stored last, then by guid. */
export const compareTransactions = (a: ListPosition, b: ListPosition): number => {
  if (a.date !== b.date) return a.date < b.date ? 1 : -1;
  if (a.createdAt !== b.createdAt) return b.createdAt - a.createdAt;
  return a.guid < b.guid ? -1 : a.guid > b.guid ? 1 : 0;
};

export type ListPosition = Pick<Transaction, 'date' | 'createdAt' | 'guid'>;

/** A transaction with what its row only names by number. */
export interface FoundTransaction {
  readonly transaction: Transaction;
  readonly accountGuid: Guid<'ACT'>;
  readonly category: Category;
  readonly member: Member;
}

/** What a feed, a rule or the category rules read in a row. */
export type Words = Described & Pick<Transaction, 'ruleGuid'>;

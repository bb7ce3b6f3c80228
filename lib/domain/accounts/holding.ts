import type { Guid } from '../kernel/guid.ts';
import type { Member } from '../members/member.ts';
import type { FeedHolding } from '../upstream/feed.ts';

/** A position of an investment account as it is kept. Instants are epoch milliseconds. */
export interface Holding {
  readonly guid: Guid<'HOL'>;
  readonly feed: FeedHolding;
  /** Values that the user set: kept apart from the feed, so that no refresh undoes them. */
  readonly edits: HoldingEdits;
  /** When feed or user last changed the cost basis; null while there is none. */
  readonly costBasisUpdatedAt: number | null;
  /** Grows with every change that a reader can see. */
  readonly revision: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Values that its user set; absent when never set or taken back. `costBasis` is plain decimal text. */
export interface HoldingEdits {
  readonly costBasis?: string | undefined;
  readonly currencyCode?: string | undefined;
  readonly metadata?: string | undefined;
}

/** A position with the account and member it belongs to. */
export interface FoundHolding {
  readonly holding: Holding;
  readonly accountGuid: Guid<'ACT'>;
  readonly member: Member;
}

/** When the cost basis of the holding last changed, once it has these values of feed and user. */
export const costBasisMoment = (
  before: Holding,
  { feed, edits }: Pick<Holding, 'feed' | 'edits'>,
  nowMs: number,
): number | null => {
  if (feed.costBasisMinor === null && edits.costBasis === undefined) return null;
  const isSame = feed.costBasisMinor === before.feed.costBasisMinor && edits.costBasis === before.edits.costBasis;
  return isSame ? before.costBasisUpdatedAt : nowMs;
};

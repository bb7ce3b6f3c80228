import type { FeedHolding } from './feed.ts';
import type { Guid } from './guid.ts';
import type { Member } from './member.ts';

/** A position of an investment account as it is kept. Instants are epoch milliseconds. */
export interface Holding {
  readonly guid: Guid<'HOL'>;
  readonly feed: FeedHolding;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** A position with the account and member it belongs to. */
export interface FoundHolding {
  readonly holding: Holding;
  readonly accountGuid: Guid<'ACT'>;
  readonly member: Member;
}

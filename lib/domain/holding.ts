import type { FeedHolding } from './feed.ts';
import type { Guid } from './guid.ts';

/** A position of an investment account as it is kept. Instants are epoch milliseconds. */
export interface Holding {
  readonly guid: Guid<'HOL'>;
  readonly feed: FeedHolding;
  readonly createdAt: number;
  readonly updatedAt: number;
}

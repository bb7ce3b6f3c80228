import { costBasisMoment, type Holding } from '../accounts/holding.ts';
import type { Guid } from '../kernel/guid.ts';
import { withChange } from '../kernel/with-change.ts';
import type { FeedHolding } from '../upstream/feed.ts';
import { pairUp } from './pair-up.ts';
import { isUsableId, trustedIds } from './trusted-ids.ts';

/**
 * The positions of one account after its upstream listed them all. A position that is no longer listed was sold and goes.
 * The others keep their guid: they are recognised by id, else by their security. Oldest first; the same array where nothing
 * changed.
 */
export const mergeHoldings = (
  stored: readonly Holding[],
  feed: readonly FeedHolding[],
  nowMs: number,
  newGuid: () => Guid<'HOL'>,
): readonly Holding[] => {
  const trusted = trustedIds(feed.map((holding) => holding.upstreamId));
  const matches = pairUp(feed, stored, [
    (served, { feed: { upstreamId } }) => trusted.has(served.upstreamId) && upstreamId === served.upstreamId,
    (served, candidate) => isSameFeed(served, candidate.feed) && !isUsableId(served.upstreamId),
    (served, candidate) => securityOf(served) === securityOf(candidate.feed),
  ]);
  const place = new Map(stored.map((holding, index) => [holding, index]));
  const kept = feed
    .flatMap((served) => {
      const known = matches.get(served);
      if (known === undefined) return [];
      const next = isSameFeed(known.feed, served) ? known : withFeed(known, served, nowMs);
      return [{ next, at: place.get(known) ?? 0 }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ next }) => next);
  const added = feed
    .filter((served) => !matches.has(served))
    .map((served) => ({
      guid: newGuid(),
      feed: served,
      edits: {},
      costBasisUpdatedAt: served.costBasisMinor === null ? null : nowMs,
      revision: 1,
      createdAt: nowMs,
      updatedAt: nowMs,
    }));
  const merged = [...kept, ...added];
  return merged.length === stored.length && merged.every((holding, at) => holding === stored[at]) ? stored : merged;
};

const withFeed = (known: Holding, served: FeedHolding, nowMs: number): Holding => ({
  ...known,
  feed: served,
  costBasisUpdatedAt: costBasisMoment(known, { feed: served, edits: known.edits }, nowMs),
  revision: known.revision + 1,
  updatedAt: nowMs,
});

export const securityOf = (holding: FeedHolding): string =>
  [holding.isin, holding.symbol, holding.description, holding.currencyCode].join('\n');

const isSameFeed = (a: FeedHolding, b: FeedHolding): boolean => withChange(a, b) === a;

import type { Holding } from '../../accounts/holding.ts';
import { securityOf } from '../merge-holdings.ts';
import { pairUp } from '../pair-up.ts';

/**
 * The holdings of two accounts that are one: those that the later file listed. A holding that both have keeps the guid of
 * the account that stays, and what the user set of either.
 */
export const joinHoldings = (
  stays: readonly Holding[],
  goes: readonly Holding[],
  goesIsLater: boolean,
  nowMs: number,
): readonly Holding[] => {
  if (stays.length === 0 || goes.length === 0) return stays.length === 0 ? goes : stays;
  const pairs = pairUp(stays, goes, [
    (a, b) => a.feed.upstreamId !== '' && a.feed.upstreamId === b.feed.upstreamId,
    (a, b) => securityOf(a.feed) === securityOf(b.feed),
  ]);
  const both = new Map(
    [...pairs].map(([mine, theirs]) => {
      const hasMoreEdits = Object.keys(theirs.edits).some((name) => !Object.hasOwn(mine.edits, name));
      if (!goesIsLater && !hasMoreEdits) return [theirs, mine];
      const { feed, costBasisUpdatedAt } = goesIsLater ? theirs : mine;
      const edits = { ...theirs.edits, ...mine.edits };
      return [theirs, { ...mine, feed, costBasisUpdatedAt, edits, revision: mine.revision + 1, updatedAt: nowMs }];
    }),
  );
  return goesIsLater
    ? goes.map((theirs) => both.get(theirs) ?? theirs)
    : stays.map((mine) => {
        const theirs = pairs.get(mine);
        return theirs === undefined ? mine : (both.get(theirs) ?? mine);
      });
};

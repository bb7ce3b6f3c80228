import { hintedGuid } from '../../../lib/domain/kernel/hinted-guid.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { LedgerRow } from '../../../lib/domain/ledger/ledger-row.ts';
import { NOTHING_REPLACED } from '../../../lib/domain/ledger/matching/replaced-rows.ts';
import { type MergeResult, mergeTransactions } from '../../../lib/domain/ledger/merge.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import { testIds } from '../adapters/ids.ts';
import { TEST_NOW } from '../members/members.ts';
import { asItComes } from './feed.ts';

type Merge = Parameters<typeof mergeTransactions>[0];

interface Moment {
  readonly nowMs: number;
  readonly ids: Ids;
  readonly account?: number;
  readonly memberOrdinal?: number;
  readonly undone?: Merge['undone'];
}

/** Merges into the rows of an account, by default the first of a member; new rows get guids of their days. */
export const mergeServed = (
  stored: readonly LedgerRow[],
  served: Merge['served'],
  { nowMs, ids, account = 0, memberOrdinal = 0, undone }: Moment,
): MergeResult =>
  mergeTransactions({
    describe: asItComes,
    account,
    stored,
    served,
    nowMs,
    ...(undone && { undone }),
    newGuid: (date) => hintedGuid('TRN', { timeMs: Date.parse(date), memberOrdinal }, ids.uuid()),
  });

/** Merges windows that are served to the first account, each a second after the one before. */
export const windowMerger = (seed: string) => {
  const ids = testIds(seed);
  let nowMs = TEST_NOW;
  const merge = (
    stored: readonly LedgerRow[],
    rows: readonly FeedTransaction[],
    servedFrom = '2026-10-01',
    servedTo?: string,
  ): MergeResult => {
    nowMs += SECOND_MS;
    const end = servedTo !== undefined && { servedTo };
    return mergeServed(stored, { kind: 'window', rows, servedFrom, ...end }, { nowMs, ids });
  };
  const afterFeeds = (...feeds: readonly (readonly FeedTransaction[])[]): MergeResult =>
    feeds.reduce<MergeResult>((result, feed) => merge(result.rows, feed), {
      ...{ rows: [], named: { brought: [], found: [] } },
      ...{ unpaired: 0, created: 0, updated: 0, removed: 0, replaced: NOTHING_REPLACED },
    });
  return { merge, afterFeeds };
};

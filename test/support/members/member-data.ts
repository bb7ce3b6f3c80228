import type { MergeDeps } from '../../../lib/app/ledger/merge-feed.ts';
import { purgeLeftovers } from '../../../lib/app/ledger/purge-leftovers.ts';
import { createFeedStaging, type StagedFlip, type StageFeed } from '../../../lib/app/ledger/stage-feed.ts';
import type { Ids } from '../../../lib/domain/kernel/ids.ts';
import type { Page } from '../../../lib/domain/kernel/paging.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { FoundTransaction } from '../../../lib/domain/transactions/transaction.ts';
import { type AccountStore, createAccountStore } from '../../../lib/store/accounts/account-store.ts';
import { createHoldingStore, type HoldingStore } from '../../../lib/store/accounts/holding-store.ts';
import { NO_CHUNK_CACHE } from '../../../lib/store/ledger/chunk-cache.ts';
import { createLedgerStore, type LedgerStore } from '../../../lib/store/ledger/ledger-store.ts';
import { memberToItem } from '../../../lib/store/members/member-item.ts';
import type { Key } from '../../../lib/store/table/keys.ts';
import type { Table } from '../../../lib/store/table/table-client.ts';
import { testIds } from '../adapters/ids.ts';
import { asItComes } from '../ledger/feed.ts';

/** The stores of a member's data over one table, and the few steps every test of them takes. */
export interface DataWorld {
  readonly table: Table;
  readonly data: { readonly stage: StageFeed };
  readonly ledger: LedgerStore;
  readonly accounts: AccountStore;
  readonly holdings: HoldingStore;
  readonly purge: (marker: Key) => ReturnType<typeof purgeLeftovers>;
  readonly addMember: (member: Member) => Promise<void>;
  /** Stages a feed and flips to it. */
  readonly commit: (member: Member, feed: MemberFeed, nowMs: number) => Promise<StagedFlip>;
  /** Every row of a user, as a list of one page after the other shows them. */
  readonly rows: (userGuid: Member['userGuid'], perPage?: number) => Promise<Page<FoundTransaction>>;
}

export const dataWorld = (
  table: Table,
  clock: Clock,
  ids: Ids = testIds(),
  describerOf: MergeDeps['describerOf'] = async () => asItComes,
): DataWorld => {
  const accounts = createAccountStore({ table });
  const ledger = createLedgerStore({ table, chunkCache: NO_CHUNK_CACHE });
  const stage = createFeedStaging({
    describerOf,
    table,
    ids,
    clock,
    wait: () => Promise.resolve(),
  });
  return {
    table,
    data: { stage },
    ledger,
    accounts,
    holdings: createHoldingStore({ table, accounts }),
    purge: (marker) => purgeLeftovers({ table, clock }, marker),
    addMember: async (member) => {
      await table.write({ kind: 'put', item: memberToItem(member, { dueAtMs: null }) });
    },
    commit: async (member, feed, nowMs) => {
      const staged = await stage(member, feed, nowMs);
      if (staged.writes.length === 0) return staged;
      const flipped = await table.transact(staged.writes);
      if (!flipped.ok) throw new Error('the flip was refused');
      return staged;
    },
    rows: async (userGuid, perPage = 1_000): Promise<Page<FoundTransaction>> => {
      const ledgers = await ledger.open(userGuid);
      const all: FoundTransaction[] = [];
      for (let page = 1; ; page += 1) {
        const read = await ledger.page({ ...EVERYTHING, userGuid, ledgers, page, perPage });
        all.push(...read.entries);
        if (all.length >= read.total || read.entries.length === 0) return { total: read.total, entries: all };
      }
    },
  };
};

/** All accounts, all dates. */
export const EVERYTHING = { accountGuids: null, from: '1970-01-01', to: '2099-12-31' } as const;

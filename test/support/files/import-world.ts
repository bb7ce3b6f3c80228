import { expect } from 'vitest';
import { createLedgerReviser } from '../../../lib/app/ledger/revise-ledger.ts';
import { type UndoDeps, type UndoOutcome, undoImport } from '../../../lib/app/ledger/undo-import.ts';
import { type Guid, toGuid } from '../../../lib/domain/kernel/guid.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import type { FeedTransaction } from '../../../lib/domain/upstream/feed.ts';
import type { DomainEvent } from '../../../lib/domain/webhooks/event.ts';
import { createTagReader } from '../../../lib/store/categories/tag-reader.ts';
import { importedRowsPut } from '../../../lib/store/ledger/imported-rows-item.ts';
import { testClock } from '../adapters/clock.ts';
import { testIds } from '../adapters/ids.ts';
import { delta } from '../ledger/delta.ts';
import { feedAccount, feedTransaction, memberFeed } from '../ledger/feed.ts';
import { type ChangeWorld, changeWorld } from '../ledger/ledger-changes.ts';
import { testMember } from '../members/members.ts';
import { createMemoryTable } from '../table/memory-table.ts';

/** The only member of an import world. */
export const importingMember = testMember({ mostRecentJobGuid: null });

/** An import that was committed. */
export interface Import {
  readonly job: Guid<'JOB'>;
  isUndone: boolean;
}

export interface ImportWorld extends ChangeWorld {
  readonly undoDeps: UndoDeps;
  /** Events whose messages were sent after an undo. */
  readonly announced: readonly DomainEvent[];
  readonly bring: (rows: readonly FeedTransaction[]) => Promise<Import>;
  readonly undo: (one: Import) => Promise<UndoOutcome<never>>;
  readonly shown: () => Promise<readonly string[]>;
}

/** Imports of one member, as the job of an import commits them. */
export const importWorld = async (seed: string): Promise<ImportWorld> => {
  const table = createMemoryTable();
  const clock = testClock();
  const ids = testIds(seed);
  const world = changeWorld(table, clock, { dataIds: testIds(`${seed} data`) });
  await world.addMember(importingMember);
  const announced: DomainEvent[] = [];
  const reviser = createLedgerReviser({
    table,
    clock,
    ids,
    wait: async () => undefined,
    announce: async (events) => void announced.push(...events),
  });
  const imports: Import[] = [];
  const undoDeps = { table, reviser, tags: createTagReader({ table }) };
  return {
    ...world,
    undoDeps,
    announced,
    bring: async (rows) => {
      clock.advance(SECOND_MS);
      const transactions = { kind: 'arrived', value: delta(rows, { extent: 'part' }) } as const;
      const staged = await world.data.stage(
        importingMember,
        memberFeed({ account: feedAccount(), transactions, holdings: null }),
        clock(),
      );
      const job = toGuid('JOB', ids.uuid());
      const place = { userGuid: importingMember.userGuid, memberOrdinal: importingMember.ordinal, jobGuid: job };
      const flipped = await table.transact([...staged.writes, importedRowsPut(place, staged.named)]);
      expect(flipped.ok).toBe(true);
      const one = { job, isUndone: false };
      imports.push(one);
      return one;
    },
    undo: async (one) => {
      clock.advance(SECOND_MS);
      const jobsOf = (isUndone: boolean) =>
        imports.filter((other) => other !== one && other.isUndone === isUndone).map(({ job }) => job);
      const result = await undoImport<never>(undoDeps, importingMember, async () => ({
        kind: 'undo',
        undone: one.job,
        others: jobsOf(false),
        earlier: jobsOf(true),
        writes: [],
      }));
      one.isUndone ||= result.kind === 'undone';
      return result;
    },
    shown: async () =>
      (await world.rows(importingMember.userGuid)).entries
        .map(({ transaction: { feedDescription } }) => feedDescription)
        .sort(),
  };
};

/** A row of a file that is told from others by its name alone. */
export const importedRow = (name: string, day = 10): FeedTransaction =>
  feedTransaction({
    upstreamId: name,
    description: name,
    transactedOn: `2026-11-${day}`,
    postedOn: `2026-11-${day}`,
  });

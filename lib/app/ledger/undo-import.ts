import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { type ImportedRows, rowsToUndo } from '../../domain/ledger/imported-rows.ts';
import type { Member } from '../../domain/members/member.ts';
import type { TagReader } from '../../store/categories/tag-reader.ts';
import { noJobSince } from '../../store/jobs/job-writes.ts';
import { itemToImportedRows } from '../../store/ledger/imported-rows-item.ts';
import { itemToMember } from '../../store/members/member-item.ts';
import { keys } from '../../store/table/keys.ts';
import type { ItemTable, Write } from '../../store/table/table-client.ts';
import type { LedgerReviser } from './revise-ledger.ts';

/** Imports of the member by their jobs. */
export interface ImportUndo {
  readonly kind: 'undo';
  readonly undone: Guid<'JOB'>;
  /** Those whose rows stay. */
  readonly others: readonly Guid<'JOB'>[];
  /** Those that were undone before. */
  readonly earlier: readonly Guid<'JOB'>[];
  /** Written with the removal of the rows, such as the new status of the import. */
  readonly writes: readonly Write[];
}

export type UndoOutcome<T> =
  | { readonly kind: 'undone'; readonly removed: number }
  /** A job of the member is running: it may name some of the rows. */
  | { readonly kind: 'running' }
  | { readonly kind: 'gone' }
  /** There is nothing to undo. */
  | { readonly kind: 'left'; readonly result: T };

export interface UndoDeps {
  readonly table: Pick<ItemTable, 'get' | 'getMany'>;
  readonly reviser: Pick<LedgerReviser, 'reviseOne'>;
  readonly tags: Pick<TagReader, 'tagsAndTaggings'>;
}

/**
 * Removes the rows that an import brought, in one flip: those that no other import has and that the user did not edit. They
 * leave no tombstones, so that the same file brings them again. `undoOf` is asked at each try, after the member was read.
 */
export const undoImport = async <T>(
  { table, reviser, tags }: UndoDeps,
  seen: Member,
  undoOf: () => Promise<ImportUndo | { readonly kind: 'left'; readonly result: T }>,
): Promise<UndoOutcome<T>> =>
  reviser.reviseOne({ member: seen, days: 'all', isQuiet: false }, async (reached, change): Promise<UndoOutcome<T>> => {
    const item = await table.get(keys.member(seen.userGuid, seen.guid), { isConsistent: true });
    const member = item === null ? null : itemToMember(item);
    if (member === null || member.deletedAt !== null) return { kind: 'gone' };
    if (member.job !== null) return { kind: 'running' };
    const undo = await undoOf();
    if (undo.kind === 'left') return undo;
    const read = await readRowsOf(table, member, undo);
    const { taggings } = await tags.tagsAndTaggings(member.userGuid);
    const tagged = new Set(taggings.map(({ transactionGuid }) => transactionGuid));
    const going = rowsToUndo(reached.rows, read, (guid) => tagged.has(guid));
    change.flip({ rows: reached.rows.filter((row) => !going.has(row)) });
    // Another import that names the same rows may have changed no row, so the head alone does not tell of it.
    change.write(noJobSince(member), ...undo.writes);
    change.emitRows();
    return { kind: 'undone', removed: going.size };
  });

const readRowsOf = async (
  table: Pick<ItemTable, 'getMany'>,
  { userGuid, ordinal }: Member,
  { undone, others, earlier }: ImportUndo,
) => {
  /** Jobs of a member that was joined into this one lie by its ordinal. */
  const keyOf = (job: Guid<'JOB'>) => keys.importedRows(userGuid, hintOf('JOB', job)?.memberOrdinal ?? ordinal, job);
  const items = await table.getMany([undone, ...others, ...earlier].map(keyOf), { isConsistent: true });
  const bySk = new Map(items.map((item) => [item.sk, item]));
  const rowsOf = (job: Guid<'JOB'>): ImportedRows => {
    const item = bySk.get(keyOf(job).sk);
    return item === undefined ? NO_ROWS : itemToImportedRows(item);
  };
  return { undone: rowsOf(undone), others: others.map(rowsOf), earlier: earlier.map(rowsOf) };
};

/** Of an import that failed. */
const NO_ROWS: ImportedRows = { brought: { has: () => false }, found: { has: () => false } };

import type { Guid } from '../../domain/kernel/guid.ts';
import { isToUndo, undoneRows } from '../../domain/ledger/imported-rows.ts';
import type { Member } from '../../domain/members/member.ts';
import type { TagReader } from '../../store/categories/tag-reader.ts';
import { noJobSince } from '../../store/jobs/job-writes.ts';
import { itemToMember } from '../../store/members/member-item.ts';
import { keys } from '../../store/table/keys.ts';
import type { ItemTable, Write } from '../../store/table/table-client.ts';
import { readImportedRows } from './read-imported-rows.ts';
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
    const read = await readImportedRows(table, member, { ...undo, undone: [undo.undone] });
    const { taggings } = await tags.tagsAndTaggings(member.userGuid);
    const tagged = new Set(taggings.map(({ transactionGuid }) => transactionGuid));
    const isGoing = isToUndo(undoneRows(read, (guid) => tagged.has(guid)));
    const rows = reached.rows.filter((row) => !isGoing(row));
    change.flip({ rows });
    // Another import that names the same rows may have changed no row, so the head alone does not tell of it.
    change.write(noJobSince(member), ...undo.writes);
    change.emitRows();
    return { kind: 'undone', removed: reached.rows.length - rows.length };
  });

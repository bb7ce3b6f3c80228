import type { ImportRecord } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { importToItem } from '../../store/imports/import-item.ts';
import type { ImportReader } from '../../store/imports/import-reader.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import { type ImportUndo, type UndoDeps, undoImport } from '../ledger/undo-import.ts';

export interface DeleteImportDeps extends UndoDeps {
  readonly members: MemberStore;
  readonly imports: ImportReader;
}

export type ImportDeleted =
  /** The record of the import as it is now. */
  | { readonly kind: 'undone'; readonly record: ImportRecord }
  /** The user has no such member, or the member no such import. */
  | { readonly kind: 'missing' }
  /** A job of the member is running: it may name some of the rows. */
  | { readonly kind: 'running' };

interface NamedImport {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'>;
  readonly importGuid: ImportRecord['guid'];
}

/**
 * Removes the rows that an import brought, and marks it UNDONE. Of an import that is UNDONE already, and of one that failed,
 * there is nothing to remove.
 */
export const deleteImport = async (
  deps: DeleteImportDeps,
  { userGuid, memberGuid, importGuid }: NamedImport,
): Promise<ImportDeleted> => {
  const member = await deps.members.read(userGuid, memberGuid);
  if (member === null) return { kind: 'missing' };
  const undone = await undoImport(deps, member, async () => {
    const records = await deps.imports.all(member);
    const record = records.find(({ guid }) => guid === importGuid);
    return record === undefined ? { kind: 'left', result: null } : importUndoOf(record, records);
  });
  if (undone.kind === 'running') return undone;
  if (undone.kind !== 'undone') return { kind: 'missing' };
  const record = await deps.imports.read(member, importGuid);
  return record === null ? { kind: 'missing' } : { kind: 'undone', record };
};

/** How one import of a member is undone; `records` are all of them. Undoing it again changes no row. */
const importUndoOf = (record: ImportRecord, records: readonly ImportRecord[]): ImportUndo => {
  const others = records.filter(({ guid }) => guid !== record.guid);
  const jobsOf = (status: ImportRecord['status']) =>
    others.filter((other) => other.status === status).map(({ jobGuid }) => jobGuid);
  return {
    kind: 'undo',
    undone: record.jobGuid,
    others: jobsOf('COMPLETED'),
    earlier: jobsOf('UNDONE'),
    writes: [{ kind: 'put', item: importToItem({ ...record, status: 'UNDONE' }) }],
  };
};

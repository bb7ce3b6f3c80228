import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import type { ImportedRows, ImportsOfMember } from '../../domain/ledger/imported-rows.ts';
import type { Member } from '../../domain/members/member.ts';
import { itemToImportedRows } from '../../store/ledger/imported-rows-item.ts';
import { keys } from '../../store/table/keys.ts';
import type { ItemTable } from '../../store/table/table-client.ts';

/** Imports of a member by their jobs. */
export type JobsOfImports = Readonly<Record<keyof ImportsOfMember, readonly Guid<'JOB'>[]>>;

/** Which rows each of the imports named. Strong read. */
export const readImportedRows = async (
  table: Pick<ItemTable, 'getMany'>,
  { userGuid, ordinal }: Member,
  { undone, others, earlier }: JobsOfImports,
): Promise<ImportsOfMember> => {
  /** Jobs of a member that was joined into this one lie by its ordinal. */
  const keyOf = (job: Guid<'JOB'>) => keys.importedRows(userGuid, hintOf('JOB', job)?.memberOrdinal ?? ordinal, job);
  const items = await table.getMany([...undone, ...others, ...earlier].map(keyOf), { isConsistent: true });
  const bySk = new Map(items.map((item) => [item.sk, item]));
  const rowsOf = (job: Guid<'JOB'>): ImportedRows => {
    const item = bySk.get(keyOf(job).sk);
    return item === undefined ? NO_ROWS : itemToImportedRows(item);
  };
  return { undone: undone.map(rowsOf), others: others.map(rowsOf), earlier: earlier.map(rowsOf) };
};

/** Of an import that failed. */
const NO_ROWS: ImportedRows = { brought: { has: () => false }, found: { has: () => false } };

import type { ImportRecord } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToImport } from './import-item.ts';

/** Callers look at the newest imports of a member; somebody who imports a file each day makes so many in three years. */
const IMPORTS_LISTED_MAX = 1_000;

export type ImportReader = ReturnType<typeof createImportReader>;

export const createImportReader = ({ table }: { readonly table: Pick<ItemTable, 'get' | 'query'> }) => {
  const newestFirst = ({ userGuid, ordinal }: Member) => {
    const { pk, sk } = keys.importsOfMember(userGuid, ordinal);
    return { pk, sk: { prefix: sk }, isConsistent: true, isDescending: true };
  };
  return {
    /** Null when the member has no such import. Strong read. */
    read: async ({ userGuid, ordinal }: Member, guid: Guid<'IMP'>): Promise<ImportRecord | null> => {
      const item = await table.get(keys.import(userGuid, ordinal, guid), { isConsistent: true });
      return item === null ? null : itemToImport(item);
    },
    /** Newest first, at most `IMPORTS_LISTED_MAX`. Strong read. */
    list: async (member: Member): Promise<readonly ImportRecord[]> => {
      const items = await table.query({ ...newestFirst(member), limit: IMPORTS_LISTED_MAX });
      return items.map(itemToImport);
    },
    /** Every import of the member: the undoing of one depends on all others. Strong read. */
    all: async (member: Member): Promise<readonly ImportRecord[]> =>
      (await table.query(newestFirst(member))).map(itemToImport),
  };
};

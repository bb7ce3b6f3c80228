import { IMPORTS_LISTED_MAX } from '../../domain/imports/file-limits.ts';
import type { ImportRecord } from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { answering } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import { queryJoined } from '../members/joined-query.ts';
import { keys } from '../table/keys.ts';
import type { Item, ItemTable } from '../table/table-client.ts';
import { importKeyOf, itemToImport } from './import-item.ts';

export type ImportReader = ReturnType<typeof createImportReader>;

export const createImportReader = ({ table }: { readonly table: Pick<ItemTable, 'get' | 'query'> }) => {
  const newestFirst = async (member: Member, limit?: number): Promise<readonly ImportRecord[]> => {
    const options = { isConsistent: true, isDescending: true, ...(limit !== undefined && { limit }) };
    const items = await queryJoined(table, member, keys.importsOfMember, options);
    return items.map((item) => ofMember(item, member));
  };
  return {
    /** Null when the member has no such import. Strong read. */
    read: async (member: Member, guid: Guid<'IMP'>): Promise<ImportRecord | null> => {
      if (answering([member], 'IMP', guid) === undefined) return null;
      const item = await table.get(importKeyOf(member.userGuid, guid), { isConsistent: true });
      return item === null ? null : ofMember(item, member);
    },
    /** Newest first, at most `IMPORTS_LISTED_MAX`. Strong read. */
    list: (member: Member): Promise<readonly ImportRecord[]> => newestFirst(member, IMPORTS_LISTED_MAX),
    /** Every import of the member: the undoing of one depends on all others. Strong read. */
    all: (member: Member): Promise<readonly ImportRecord[]> => newestFirst(member),
  };
};

/** Imports of a member that was joined into this one are imports of this one. */
const ofMember = (item: Item, { guid: memberGuid }: Member): ImportRecord => ({ ...itemToImport(item), memberGuid });

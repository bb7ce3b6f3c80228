import type { MappingKept } from '../../domain/imports/named-mapping.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToKept, keptToItem } from './import-mapping-item.ts';

interface ImportMappingDeps {
  readonly table: Pick<ItemTable, 'get' | 'query' | 'write'>;
}

export type ImportMappingStore = ReturnType<typeof createImportMappingStore>;

/** Mappings of CSV files that are kept for accounts. */
export const createImportMappingStore = ({ table }: ImportMappingDeps) => ({
  writeKept: async (kept: MappingKept, member: Member): Promise<void> => {
    await table.write({ kind: 'put', item: keptToItem(kept, member) });
  },

  readKept: async ({ userGuid, ordinal }: Member, account: Guid<'ACT'>): Promise<MappingKept | null> => {
    const item = await table.get(keys.keptMapping(userGuid, ordinal, account), { isConsistent: true });
    return item === null ? null : itemToKept(item);
  },

  /** Of all accounts of a member. Strong read. */
  listKept: async ({ userGuid, ordinal }: Member): Promise<readonly MappingKept[]> => {
    const { pk, sk } = keys.keptMappingsOfMember(userGuid, ordinal);
    return (await table.query({ pk, sk: { prefix: sk }, isConsistent: true })).map(itemToKept);
  },

  /** Of all accounts of a user. Strong read. */
  listKeptOfUser: async (userGuid: Guid<'USR'>): Promise<readonly MappingKept[]> => {
    const { pk, sk } = keys.keptMappingsOfUser(userGuid);
    return (await table.query({ pk, sk: { prefix: sk }, isConsistent: true })).map(itemToKept);
  },
});

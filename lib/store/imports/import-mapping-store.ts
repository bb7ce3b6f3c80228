import type { MappingKept, MappingProposed } from '../../domain/imports/named-mapping.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Clock, DAY_MS } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { keys } from '../table/keys.ts';
import type { ItemTable } from '../table/table-client.ts';
import { itemToKept, itemToProposed, keptToItem, proposedToItem } from './import-mapping-item.ts';

/** Somebody who is asked about a file answers on the same day. */
const PROPOSAL_LIFE_MS = DAY_MS;

interface ImportMappingDeps {
  readonly table: Pick<ItemTable, 'get' | 'query' | 'write'>;
  readonly clock: Clock;
}

export type ImportMappingStore = ReturnType<typeof createImportMappingStore>;

/** Mappings of CSV files: those that were proposed, for a day, and those that are kept for accounts. */
export const createImportMappingStore = ({ table, clock }: ImportMappingDeps) => ({
  /** Writes a proposal, or what the user has made of it. It is good for a day from now. */
  writeProposed: async (proposed: MappingProposed, member: Member): Promise<void> => {
    await table.write({ kind: 'put', item: proposedToItem(proposed, member, clock() + PROPOSAL_LIFE_MS) });
  },

  /** Null when there is none, no longer, or when it is for another member. Strong read. */
  readProposed: async ({ userGuid, guid }: Member, mapping: Guid<'MAP'>): Promise<MappingProposed | null> => {
    const item = await table.get(keys.proposedMapping(userGuid, mapping), { isConsistent: true });
    const proposed = item === null ? null : itemToProposed(item, clock());
    return proposed?.memberGuid === guid ? proposed : null;
  },

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
});

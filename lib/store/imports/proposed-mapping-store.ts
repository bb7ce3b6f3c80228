import type { MappingProposed } from '../../domain/imports/named-mapping.ts';
import { PROPOSAL_LIFE_MS, PROPOSALS_OF_USER_MAX } from '../../domain/imports/named-mapping.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { keys } from '../table/keys.ts';
import { deleteOf, type ItemTable } from '../table/table-client.ts';
import { itemToProposed, type ProposalOwner, proposedKey, proposedToItem } from './import-mapping-item.ts';

interface ProposedMappingDeps {
  readonly table: Pick<ItemTable, 'get' | 'query' | 'write'>;
  readonly clock: Clock;
}

export type ProposedMappingStore = ReturnType<typeof createProposedMappingStore>;

/** Mappings that were proposed for CSV files. */
export const createProposedMappingStore = ({ table, clock }: ProposedMappingDeps) => {
  /** Deletes the oldest proposals of a user, so that one more fits beside the rest. */
  const makeRoom = async (userGuid: Guid<'USR'>, guid: Guid<'MAP'>): Promise<void> => {
    const { pk, sk } = keys.proposedMappingsOfUser(userGuid);
    const own = keys.proposedMappingOfUser(userGuid, guid);
    const others = (await table.query({ pk, sk: { prefix: sk }, isConsistent: true })).filter(
      (item) => item.sk !== own.sk,
    );
    const oldest = others
      .toSorted((a, b) => Number(a.expiresAt) - Number(b.expiresAt))
      .slice(0, 1 - PROPOSALS_OF_USER_MAX);
    await Promise.all(oldest.map((item) => table.write(deleteOf(item))));
  };

  return {
    /** Writes a proposal, or what the user has made of it. It is good for a day from now. */
    write: async (proposed: MappingProposed, userGuid: Guid<'USR'>): Promise<void> => {
      if (proposed.memberGuid === null) await makeRoom(userGuid, proposed.guid);
      await table.write({ kind: 'put', item: proposedToItem(proposed, userGuid, clock() + PROPOSAL_LIFE_MS) });
    },
    /** Null when there is none, no longer, or when it is for another member. Strong read. */
    read: async (owner: ProposalOwner, mapping: Guid<'MAP'>): Promise<MappingProposed | null> => {
      const item = await table.get(proposedKey(owner, mapping), { isConsistent: true });
      const proposed = item === null ? null : itemToProposed(item, clock());
      return proposed?.memberGuid === owner.memberGuid ? proposed : null;
    },
  };
};

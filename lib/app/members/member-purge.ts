import { ordinalsOf } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import { type Key, keys } from '../../store/table/keys.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';
import type { PurgeStore } from '../ledger/purge-leftovers.ts';

/** Items of a kind that one call deletes. The next sweep deletes the rest. */
const ITEMS_PER_CALL = 500;

/**
 * Deletes a part of what a deleted member left: its data, its jobs and imports, then what is remembered of its login,
 * its tombstone last. After a run that was cut short or left more, the next sweep finds the tombstone still due and goes
 * on.
 */
export const purgeMember = async (
  { table, data }: { readonly table: Table; readonly data: Pick<PurgeStore, 'purgeMember'> },
  member: Member,
): Promise<void> => {
  const { userGuid, guid } = member;
  if ((await data.purgeMember(userGuid, guid)).kind === 'more') return;
  for (const { pk, sk } of rangesOf(member)) {
    const items = await table.query({ pk, sk: { prefix: sk }, isConsistent: true, limit: ITEMS_PER_CALL });
    await table.writeMany(items.map(deleteOf));
    if (items.length === ITEMS_PER_CALL) return;
  }
  if (member.loginHash !== null)
    await table.write({
      kind: 'delete',
      key: keys.login(userGuid, member.loginHash),
      // Another member may have the login by now.
      condition: { expression: '#memberGuid = :guid', values: { guid } },
    });
  await table.write({
    kind: 'delete',
    key: keys.member(userGuid, guid),
    condition: { expression: '#deletedAt = :deletedAt', values: { deletedAt: member.deletedAt } },
  });
};

/** Jobs and imports of a member that was joined into another stay where they are: they belong to that one. */
const rangesOf = (member: Member): readonly Key[] => {
  const { userGuid, ordinal, joinedInto } = member;
  if (joinedInto !== null) return [keys.keptMappingsOfMember(userGuid, ordinal)];
  return ordinalsOf(member).flatMap((one) => [
    keys.jobsOfMember(userGuid, one),
    keys.importedRowsOfMember(userGuid, one),
    keys.importsOfMember(userGuid, one),
    keys.keptMappingsOfMember(userGuid, one),
  ]);
};

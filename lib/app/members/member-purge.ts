import type { Member } from '../../domain/members/member.ts';
import { keys } from '../../store/table/keys.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';
import type { PurgeStore } from '../ledger/purge-store.ts';

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
  for (const { pk, sk } of [
    keys.jobsOfMember(userGuid, member.ordinal),
    keys.importedRowsOfMember(userGuid, member.ordinal),
    keys.importsOfMember(userGuid, member.ordinal),
    keys.keptMappingsOfMember(userGuid, member.ordinal),
  ]) {
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

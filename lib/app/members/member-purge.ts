import { ordinalsOf } from '../../domain/members/answered-ordinals.ts';
import type { Member } from '../../domain/members/member.ts';
import { type Key, keys } from '../../store/table/keys.ts';
import { deleteOf, type Table } from '../../store/table/table-client.ts';

/** Items that one call deletes: some seconds of a partition's write units. The next sweep deletes the rest. */
const ITEMS_PER_CALL = 500;

/**
 * Deletes a part of what a deleted member left: its data, its jobs and imports, then what is remembered of its login,
 * its tombstone last. After a run that was cut short or left more, the next sweep finds the tombstone still due and goes
 * on.
 */
export const purgeMember = async (table: Table, member: Member): Promise<void> => {
  const { userGuid, guid } = member;
  let left = ITEMS_PER_CALL;
  for (const { pk, sk } of [...dataOf(member), ...historyOf(member)]) {
    const items = await table.query({ pk, sk: { prefix: sk }, isConsistent: true, limit: left });
    await table.writeMany(items.map(deleteOf));
    left -= items.length;
    if (left <= 0) return;
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

/** Where a member's data lie, as prefixes. The head is deleted first, so that nothing names a piece that is gone. */
const dataOf = ({ userGuid, guid }: Member): readonly Key[] => {
  const moved = keys.moved(userGuid, guid, 'TRN-', '');
  return [
    keys.head(userGuid, guid),
    keys.accounts(userGuid, guid),
    keys.chunk(userGuid, guid, ''),
    keys.chunkTwin(userGuid, guid, ''),
    keys.holdings(userGuid, guid, ''),
    { pk: moved.pk, sk: moved.sk.slice(0, moved.sk.indexOf('TRN-')) },
    keys.stats(userGuid, guid, ''),
    keys.purge(userGuid, guid, ''),
  ];
};

/** Jobs and imports of a member that was joined into another stay where they are: they belong to that one. */
const historyOf = (member: Member): readonly Key[] => {
  const { userGuid, ordinal, joinedInto } = member;
  if (joinedInto !== null) return [keys.keptMappingsOfMember(userGuid, ordinal)];
  return ordinalsOf(member).flatMap((one) => [
    keys.jobsOfMember(userGuid, one),
    keys.importedRowsOfMember(userGuid, one),
    keys.importsOfMember(userGuid, one),
    keys.keptMappingsOfMember(userGuid, one),
  ]);
};

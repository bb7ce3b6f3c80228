import type { Member } from '../domain/member.ts';
import { type Key, keys } from './keys.ts';
import type { Delete, Table } from './table-client.ts';

/** Items deleted between two looks at a partition. */
const PAGE_ITEMS_MAX = 200;
/** Pages of one kind in one run; a ledger larger than that is finished by the next. */
const PAGES_MAX = 100;

/**
 * Deletes everything that was a deleted member's, its tombstone last, so that a run cut short is taken up again.
 * False when there is more left than one run may delete.
 */
export const purgeMember = async (table: Table, member: Member): Promise<boolean> => {
  const { userGuid, guid } = member;
  const kinds: readonly Key[] = [
    keys.chunk(userGuid, guid, ''),
    keys.chunkTwin(userGuid, guid, ''),
    keys.holdings(userGuid, guid, ''),
    keys.purge(userGuid, guid, ''),
    keys.jobsOfMember(userGuid, member.ordinal),
  ];
  for (const kind of kinds) {
    if (!(await deleteAll(table, kind))) return false;
  }
  const singles: readonly Key[] = [
    keys.head(userGuid, guid),
    keys.accounts(userGuid, guid),
    keys.stats(userGuid, guid),
    keys.credentials(userGuid, guid),
  ];
  await table.writeMany(singles.map(toDelete));
  await table.write({
    ...toDelete(keys.member(userGuid, guid)),
    condition: { expression: '#deletedAt = :deletedAt', values: { deletedAt: member.deletedAt } },
  });
  return true;
};

/** False when more than the bound was there. */
const deleteAll = async (table: Table, kind: Key): Promise<boolean> => {
  for (let page = 0; page < PAGES_MAX; page += 1) {
    const items = await table.query({
      pk: kind.pk,
      sk: { prefix: kind.sk },
      isConsistent: true,
      limit: PAGE_ITEMS_MAX,
    });
    await table.writeMany(items.map(toDelete));
    if (items.length < PAGE_ITEMS_MAX) return true;
  }
  return false;
};

const toDelete = ({ pk, sk }: Key): Delete => ({ kind: 'delete', key: { pk, sk } });

import { createHash } from 'node:crypto';
import { readChangesRecord } from '../../lib/contract/changes-record.ts';
import type { ObjectAction } from '../../lib/contract/events.ts';
import type { DomainEvent } from '../../lib/domain/event.ts';
import { type Guid, toGuid, uuidOf } from '../../lib/domain/guid.ts';
import { accountEvent } from '../../lib/http/present/object-event.ts';
import type { AccountStore } from '../../lib/store/account-store.ts';
import type { UserReader } from '../../lib/store/user-reader.ts';

export interface ChangesDeps {
  readonly accounts: AccountStore;
  readonly users: UserReader;
}

/**
 * The events that follow from the record of a refresh, of accounts as they are now. The same record gives the same guids,
 * so that expanding it twice makes no event twice.
 */
export const expandChanges = async (record: DomainEvent, deps: ChangesDeps): Promise<readonly DomainEvent[]> => {
  const { created, updated } = readChangesRecord(record.body);
  const [user, { accounts }] = await Promise.all([
    deps.users.read(record.userGuid),
    deps.accounts.list(record.userGuid),
  ]);
  if (user === null) return [];
  const made = (action: ObjectAction, guids: readonly Guid<'ACT'>[]): readonly DomainEvent[] =>
    accounts
      .filter(({ account }) => guids.includes(account.guid))
      .map((found) => ({
        ...accountEvent(action, found, user.externalGuid),
        guid: followingGuid(record.guid, found.account.guid),
        createdAt: record.createdAt,
      }));
  return [...made('created', created), ...made('updated', updated)];
};

/** Begins as the record's, whose time the order of the feed goes by. */
const followingGuid = (record: Guid<'EVT'>, subject: string): Guid<'EVT'> => {
  const digits = createHash('sha256').update(`${record}/${subject}`).digest('hex');
  return toGuid('EVT', `${uuidOf(record).slice(0, 19)}a${digits.slice(0, 3)}-${digits.slice(3, 15)}`);
};

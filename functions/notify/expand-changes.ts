import { createHash } from 'node:crypto';
import {
  type ChangedAccounts,
  type ChangedObjects,
  type ErasedObjects,
  readChangesRecord,
} from '../../lib/contract/changes-record.ts';
import type { EventDraft, ObjectAction } from '../../lib/contract/events.ts';
import { CHANGES, type DomainEvent, type EventType } from '../../lib/domain/event.ts';
import { type Guid, toGuid, uuidOf } from '../../lib/domain/guid.ts';
import type { User } from '../../lib/domain/user.ts';
import { accountEvent } from '../../lib/http/present/object-event.ts';
import type { AccountStore } from '../../lib/store/account-store.ts';
import type { UserReader } from '../../lib/store/user-reader.ts';

export interface ChangesDeps {
  readonly accounts: AccountStore;
  readonly users: UserReader;
}

type Wants = (type: EventType) => boolean;

/**
 * The events that follow from a record, of the types that somebody wants; accounts as they are now. The same record gives
 * the same guids, so that expanding it twice makes no event twice.
 */
export const expandChanges = async (
  record: DomainEvent,
  wants: Wants,
  deps: ChangesDeps,
): Promise<readonly DomainEvent[]> => {
  const changed = readChangesRecord(record.body);
  if (!TYPES_OF[changed.kind].some(wants)) return [];
  const user = await deps.users.read(record.userGuid);
  if (user === null) return [];
  const drafts =
    changed.kind === 'erased'
      ? erasedDrafts(record, changed, user).filter(({ type }) => type !== CHANGES && wants(type))
      : await accountDrafts(changed, user, deps);
  return drafts.map((draft) => ({
    ...draft,
    guid: followingGuid(record.guid, draft.subjectGuid),
    createdAt: record.createdAt,
  }));
};

const TYPES_OF = {
  accounts: ['ACCOUNT'],
  erased: ['TRANSACTION', 'HOLDING'],
} as const satisfies Readonly<Record<ChangedObjects['kind'], readonly EventType[]>>;

const accountDrafts = async (
  { created, updated }: ChangedAccounts,
  user: User,
  deps: ChangesDeps,
): Promise<readonly EventDraft[]> => {
  const { accounts } = await deps.accounts.list(user.guid);
  const of = (action: ObjectAction, guids: readonly Guid<'ACT'>[]): readonly EventDraft[] =>
    accounts
      .filter(({ account }) => guids.includes(account.guid))
      .map((found) => accountEvent(action, found, user.externalGuid));
  return [...of('created', created), ...of('updated', updated)];
};

/** Who they were is all that is left to tell. */
const erasedDrafts = (record: DomainEvent, erased: ErasedObjects, user: User): readonly EventDraft[] => {
  const { accountGuid, transactions, ledgerRevision, holdings } = erased;
  const draft = (type: 'TRANSACTION' | 'HOLDING', guid: string, revision: number): EventDraft => ({
    clientGuid: record.clientGuid,
    userGuid: user.guid,
    type,
    subjectGuid: guid,
    revision,
    body: JSON.stringify({
      action: 'deleted',
      [type === 'TRANSACTION' ? 'transaction' : 'holding']: {
        account_guid: accountGuid,
        guid,
        member_guid: record.subjectGuid,
        revision,
        user_guid: user.guid,
        user_id: user.externalGuid,
      },
    }),
  });
  return [
    ...transactions.map((guid) => draft('TRANSACTION', guid, ledgerRevision)),
    ...holdings.map(({ guid, revision }) => draft('HOLDING', guid, revision)),
  ];
};

/** Begins as the record's, whose time the order of the feed goes by. */
const followingGuid = (record: Guid<'EVT'>, subject: string): Guid<'EVT'> => {
  const digits = createHash('sha256').update(`${record}/${subject}`).digest('hex');
  return toGuid('EVT', `${uuidOf(record).slice(0, 19)}a${digits.slice(0, 3)}-${digits.slice(3, 15)}`);
};

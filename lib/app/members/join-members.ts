import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import {
  isJoinedInto,
  type JoinRefusal,
  joinRefusal,
  keptAfterJoin,
  lostAfterJoin,
} from '../../domain/members/join.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { accountEvent } from '../../present/accounts/account-event.ts';
import type { AccountStore } from '../../store/accounts/account-store.ts';
import { keptToItem } from '../../store/imports/import-mapping-item.ts';
import type { ImportMappingStore } from '../../store/imports/import-mapping-store.ts';
import { joinWrites } from '../../store/members/member-store.ts';
import { type Put, TRANSACTION_WRITES_MAX } from '../../store/table/table-client.ts';
import { eventWrites } from '../../store/webhooks/event-store.ts';
import type { Services } from '../adapters.ts';
import { pieceLimits } from '../ledger/revise-ledger.ts';
import { type StagedJoin, stageJoin } from '../ledger/stage-join.ts';
import type { EndJoin } from './compose-end-join.ts';
import { newMemberEvent } from './new-member-event.ts';

export interface JoinDeps extends Pick<Services, 'table' | 'clock' | 'ids' | 'wait' | 'announce'> {
  readonly accounts: AccountStore;
  readonly mappings: Pick<ImportMappingStore, 'listKept'>;
  /** What is left to do once the two are one; the sweep does it where this fails. */
  readonly endJoin: EndJoin;
  readonly onEndFailed: (error: unknown) => void;
}

export interface JoinRequest {
  readonly user: User;
  readonly keptGuid: Guid<'MBR'>;
  readonly lostGuid: Guid<'MBR'>;
  /** True where nobody is to be told. */
  readonly isQuiet: boolean;
}

export type JoinOutcome =
  | { readonly kind: 'joined'; readonly member: Member }
  /** The user has no such member. */
  | { readonly kind: 'unknown'; readonly which: 'kept' | 'lost' }
  | { readonly kind: 'refused'; readonly reason: JoinRefusal | 'tooMuch' };

/**
 * Joins a member into another: all accounts and rows of both are those of the kept one, each once. One transaction makes
 * it visible; until then both are as they were. Repeated, it answers the same.
 *
 * 1. Put the joined ledger under keys that nothing names yet.
 * 2. Flip: the head and the accounts of the kept member, the end of the lost one, and the events.
 * 3. Finish, see `end-join.ts`. Nothing that anybody sees waits for it.
 */
export const joinMembers = async (request: JoinRequest, deps: JoinDeps): Promise<JoinOutcome> => {
  const { outcome, lost } = await changeUntilWon({ what: 'member', ...pieceLimits(deps) }, () =>
    tryJoin(request, deps),
  );
  if (lost !== null) await deps.endJoin(lost, request).catch(deps.onEndFailed);
  return outcome;
};

interface Tried {
  readonly outcome: JoinOutcome;
  /** Set where this call has joined it. */
  readonly lost: Member | null;
}

const tryJoin = async (
  { user, keptGuid, lostGuid, isQuiet }: JoinRequest,
  deps: JoinDeps,
): Promise<Tried | typeof LOST> => {
  const all = await deps.accounts.list(user.guid);
  const ends = (outcome: JoinOutcome): Tried => ({ outcome, lost: null });
  const kept = all.members.find(({ guid }) => guid === keptGuid);
  if (kept === undefined) return ends({ kind: 'unknown', which: 'kept' });
  if (isJoinedInto(kept, lostGuid)) return ends({ kind: 'joined', member: kept });
  const lost = all.members.find(({ guid }) => guid === lostGuid);
  if (lost === undefined) return ends({ kind: 'unknown', which: 'lost' });
  const reason = joinRefusal(kept, lost);
  if (reason !== null) return ends({ kind: 'refused', reason });
  const others = all.byMember.filter(({ member }) => member !== kept && member !== lost);
  const staged = await stageJoin(deps, { kept, lost, others, isQuiet });
  const nowMs = deps.clock();
  const members = {
    before: kept,
    after: keptAfterJoin(kept, lost, nowMs),
    lostBefore: lost,
    lostAfter: lostAfterJoin(lost, kept, nowMs),
  };
  const events = [...staged.events, ...(isQuiet ? [] : eventsOf(members, staged, user, deps))];
  const writes = [
    ...joinWrites(members),
    ...staged.writes,
    ...(await mappingPuts(members, staged, deps)),
    ...eventWrites(events),
  ];
  if (staged.isTooLarge || writes.length > TRANSACTION_WRITES_MAX) return ends({ kind: 'refused', reason: 'tooMuch' });
  if (!(await deps.table.transact(writes)).ok) return LOST;
  await deps.announce(events);
  return { outcome: { kind: 'joined', member: members.after }, lost: members.lostAfter };
};

type Members = Parameters<typeof joinWrites>[0];

const eventsOf = (
  { after, lostBefore, lostAfter }: Members,
  { accountsGone }: StagedJoin,
  user: User,
  deps: Pick<JoinDeps, 'ids' | 'clock'>,
): readonly DomainEvent[] => [
  ...accountsGone.map((account) => {
    const last = { account: { ...account, revision: account.revision + 1 }, member: lostBefore };
    return newEvent(accountEvent('deleted', last, user.externalGuid), deps.ids, deps.clock());
  }),
  newMemberEvent('deleted', lostAfter, user, deps),
  newMemberEvent('updated', after, user, deps),
];

/** Mappings of CSV files come over; the one of an account that stays is kept before the one of an account that goes. */
const mappingPuts = async (
  { after, lostBefore }: Members,
  { heirs }: StagedJoin,
  { mappings }: Pick<JoinDeps, 'mappings'>,
): Promise<readonly Put[]> => {
  const [own, theirs] = await Promise.all([mappings.listKept(after), mappings.listKept(lostBefore)]);
  const taken = new Set<string>(own.map(({ accountGuid }) => accountGuid));
  return theirs.flatMap((mapping): readonly Put[] => {
    const accountGuid = heirs.get(mapping.accountGuid) ?? mapping.accountGuid;
    if (taken.has(accountGuid)) return [];
    taken.add(accountGuid);
    return [{ kind: 'put', item: keptToItem({ ...mapping, accountGuid }, after) }];
  });
};

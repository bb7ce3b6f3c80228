import { memberNews } from '../../../lib/app/members/member-news.ts';
import { MANUAL_INSTITUTION } from '../../../lib/domain/institutions/institution.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { type Member, NEVER_AGGREGATED } from '../../../lib/domain/members/member.ts';
import { backfilledUseCases } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import type { MemberDraft } from '../../../lib/store/members/member-store.ts';
import type { WriteDeps } from '../deps.ts';

type ManualMemberDeps = Pick<WriteDeps, 'announce' | 'clock' | 'ids' | 'members'>;

/** Who has the member. `isQuiet`: nobody is told that it was made. */
interface Owner {
  readonly user: User;
  readonly client: Client;
  readonly isQuiet: boolean;
}

/**
 * Stands in the place of the hash of a login, so that a user never has two manual members. No keyed hash looks like it.
 */
const LOGIN = 'manual';

/** A try that lost to another call finds the member which that call made. */
const TRIES_MAX = 2;

/** The member that holds what the user enters by hand. It is made when there is none yet. */
export const manualMemberOf = ({ user, client, isQuiet }: Owner, deps: ManualMemberDeps): Promise<Member> =>
  changeUntilWon({ what: 'accounts', tries: TRIES_MAX }, async () => {
    const found = (await deps.members.list(user.guid)).find(({ isManual }) => isManual);
    if (found !== undefined) return found;
    const member = draftOf(user, client, deps);
    const events = isQuiet ? [] : [memberNews('created', { ...member, ordinal: 0, job: null }, user, deps)];
    const created = await deps.members.create({
      member,
      ordinalExpected: user.memberOrdinalNext,
      membersMax: null,
      credentials: null,
      events,
    });
    if (created.kind !== 'done') return LOST;
    await deps.announce(events);
    return created.member;
  });

const draftOf = (user: User, client: Client, { clock, ids }: ManualMemberDeps): MemberDraft => {
  const now = clock();
  return {
    ...NEVER_AGGREGATED,
    guid: toGuid('MBR', ids.uuid()),
    userGuid: user.guid,
    clientGuid: user.clientGuid,
    institutionGuid: MANUAL_INSTITUTION.guid,
    institutionCode: MANUAL_INSTITUTION.code,
    name: MANUAL_INSTITUTION.name,
    externalGuid: null,
    metadata: null,
    useCases: backfilledUseCases(client, null),
    connectionStatus: null,
    connectionStatusMessage: null,
    isOauth: false,
    isManual: true,
    backgroundAggregationIsDisabled: true,
    aggregatedAt: null,
    upstreamBusyUntil: null,
    budgetFullAt: null,
    loginHash: LOGIN,
    createdAt: now,
    updatedAt: now,
  };
};

import { MANUAL_INSTITUTION } from '../../domain/institutions/institution.ts';
import { toGuid } from '../../domain/kernel/guid.ts';
import { MEMBER_ORDINAL_MAX } from '../../domain/kernel/hinted-guid.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { Busy } from '../../domain/kernel/unavailable.ts';
import type { Member } from '../../domain/members/member.ts';
import { newMember } from '../../domain/members/new-member.ts';
import { backfilledUseCases } from '../../domain/members/use-case.ts';
import type { Client } from '../../domain/users/client.ts';
import type { User } from '../../domain/users/user.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import { type MemberStore, memberBorn } from '../../store/members/member-store.ts';
import type { UserReader } from '../../store/users/user-reader.ts';
import type { ChangeRequest } from '../table/change-request.ts';
import type { UnitOfWork } from '../table/unit-of-work.ts';

export interface ManualMemberDeps {
  readonly change: UnitOfWork;
  readonly members: MemberStore;
  readonly users: UserReader;
  readonly clock: Clock;
  readonly ids: Ids;
}

export interface ManualRequest extends ChangeRequest {
  readonly client: Client;
}

/**
 * Stands in the place of the hash of a login, so that a user never has two manual members. No keyed hash looks like it.
 */
const LOGIN = 'manual';

/** The member that holds what the user enters by hand. It is made when there is none yet. */
export const manualMember = (
  { change, members, users, clock, ids }: ManualMemberDeps,
  { user: { guid, externalGuid }, client, isQuiet }: ManualRequest,
): Promise<Member> =>
  change({ what: 'accounts', isQuiet }, async ({ write, emit }) => {
    const found = (await members.list(guid)).find(({ isManual }) => isManual);
    if (found !== undefined) return found;
    // Another member may have taken the next ordinal since the call began.
    const user = await users.read(guid);
    if (user === null || user.memberOrdinalNext > MEMBER_ORDINAL_MAX) throw new Busy('accounts');
    const nowMs = clock();
    const member = newManualMember(user, client, { ids, nowMs });
    write(...memberBorn(member));
    emit(memberEvent({ action: 'created', member, userId: externalGuid, nowMs }));
    return member;
  });

const newManualMember = (
  user: User,
  client: Client,
  { ids, nowMs }: { readonly ids: Ids; readonly nowMs: number },
): Member => ({
  ...newMember(
    {
      guid: toGuid('MBR', ids.uuid()),
      user,
      institution: MANUAL_INSTITUTION,
      useCases: backfilledUseCases(client, null),
    },
    nowMs,
  ),
  ordinal: user.memberOrdinalNext,
  job: null,
  connectionStatus: null,
  isManual: true,
  backgroundAggregationIsDisabled: true,
  loginHash: LOGIN,
});

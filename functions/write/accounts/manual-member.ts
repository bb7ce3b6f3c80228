import { memberNews } from '../../../lib/app/members/member-news.ts';
import { MANUAL_INSTITUTION } from '../../../lib/domain/institutions/institution.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { type MemberDraft, newMember } from '../../../lib/domain/members/new-member.ts';
import { backfilledUseCases } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { User } from '../../../lib/domain/users/user.ts';
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

const draftOf = (user: User, client: Client, { clock, ids }: ManualMemberDeps): MemberDraft => ({
  ...newMember(
    {
      guid: toGuid('MBR', ids.uuid()),
      user,
      institution: MANUAL_INSTITUTION,
      useCases: backfilledUseCases(client, null),
    },
    clock(),
  ),
  connectionStatus: null,
  isManual: true,
  backgroundAggregationIsDisabled: true,
  loginHash: LOGIN,
});

import { type JoinOutcome, joinMembers } from '../../../lib/app/members/join-members.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { JOINED_MAX } from '../../../lib/domain/members/join.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { ImportRun } from '../import-deps.ts';

/** Both are members of File import, whose requests nobody counts. */
const NOTHING_COUNTED = () => null;

export const joinMember: ImportRun<'joinMember'> = async ({ params, body, skipWebhook }, caller, deps) => {
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const request = {
    user,
    keptGuid: params.member_guid,
    lostGuid: body.member.from_member_guid,
    isQuiet: skipWebhook,
  };
  const outcome = await joinMembers(request, deps);
  switch (outcome.kind) {
    case 'joined':
      return {
        body: { member: presentMember(outcome.member, client, { clock: deps.clock, budgetRuleOf: NOTHING_COUNTED }) },
      };
    case 'unknown':
      return outcome.which === 'kept' ? NOT_FOUND : FROM_UNKNOWN;
    case 'refused':
      return REFUSALS[outcome.reason];
  }
};

const FROM_UNKNOWN = problem('notFound', 'from_member_guid is that of no member of this user.');

const REFUSALS: Readonly<Record<Extract<JoinOutcome, { readonly kind: 'refused' }>['reason'], Problem>> = {
  self: problem('ruleBroken', 'from_member_guid is the member itself: another one can be joined into it.'),
  manual: problem(
    'ruleBroken',
    'from_member_guid: accounts that are kept by hand belong to no connection to be joined.',
  ),
  otherInstitution: problem('ruleBroken', 'from_member_guid is that of a member of another institution.'),
  notOfFiles: problem('ruleBroken', 'from_member_guid: only members of the institution File import can be joined.'),
  useCases: problem('ruleBroken', 'from_member_guid: both members must have the use case PFM, or neither of them.'),
  running: problem(
    'conflict',
    'from_member_guid: a job of one of the two members is running. Join them when it has ended.',
  ),
  tooMany: problem('ruleBroken', `from_member_guid: no more than ${JOINED_MAX} members can be joined into one.`),
  tooMuch: problem(
    'ruleBroken',
    'from_member_guid: the two have more accounts or transactions than one member can hold.',
  ),
};

import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { carriesUseCase, type UseCaseSetting } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMemberJob } from '../../../lib/present/jobs/job.ts';
import { pageRequestOf, presentPage } from '../../../lib/present/kernel/page.ts';
import { presentChallenge } from '../../../lib/present/members/challenge.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { presentUpstreamBudget } from '../../../lib/present/members/upstream-budget.ts';
import type { ReadRun } from '../deps.ts';

/**
 * Only members that are older than the opt-in of their client need the setting. For others nothing waits for the
 * client.
 */
const settingFor = async (members: readonly Member[], caller: SessionCaller): Promise<UseCaseSetting> =>
  members.some(({ useCases }) => useCases === null) ? caller.client() : { useCasesEnabled: true };

export const listMembers: ReadRun<'listMembers'> = async ({ query }, caller, deps) => {
  const wanted = query.use_case;
  const all = await deps.members.list(caller.userGuid);
  const members = wanted === undefined ? all : all.filter((member) => carriesUseCase(member, wanted));
  const request = pageRequestOf(query);
  const { entries: rows, total } = pageOf(members, request);
  const setting = await settingFor(rows, caller);
  return {
    body: {
      members: rows.map((member) => presentMember(member, setting, deps)),
      pagination: paginationOf(request, total),
    },
  };
};

export const readMember: ReadRun<'readMember'> = async ({ params }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  return { body: { member: presentMember(member, await settingFor([member], caller), deps) } };
};

export const listMemberChallenges: ReadRun<'listMemberChallenges'> = async ({ params }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const pending = isBeingAggregated(member, deps.clock()) ? (member.job?.challenges ?? []) : [];
  return { body: { challenges: pending.map(presentChallenge) } };
};

export const listMemberJobs: ReadRun<'listMemberJobs'> = async ({ params, query }, caller, deps) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const { page: jobs, pagination } = presentPage(await deps.history.list(member), query, presentMemberJob);
  return { body: { jobs, pagination, upstream_budget: presentUpstreamBudget(member, deps) } };
};

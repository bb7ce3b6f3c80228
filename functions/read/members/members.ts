import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-operations.ts';
import type { Run } from '../../../lib/contract/run.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { pageOf, paginationOf } from '../../../lib/domain/kernel/paging.ts';
import type { Clock } from '../../../lib/domain/kernel/time.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { carriesUseCase, type UseCaseSetting } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentMemberJob } from '../../../lib/present/jobs/job.ts';
import { presentChallenge } from '../../../lib/present/members/challenge.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { JobHistory } from '../../../lib/store/jobs/job-history.ts';
import type { MemberStore } from '../../../lib/store/members/member-store.ts';

export interface MemberDeps {
  readonly clock: Clock;
  readonly members: Pick<MemberStore, 'read' | 'list'>;
  readonly history: Pick<JobHistory, 'list'>;
}

/** The setting matters for members from before the client opted in only; nothing else waits for the client. */
const settingFor = async (members: readonly Member[], caller: SessionCaller): Promise<UseCaseSetting> =>
  members.some(({ useCases }) => useCases === null) ? caller.client() : { useCasesEnabled: true };

export const listMembers: Run<typeof entries.listMembers, SessionCaller, MemberDeps> = async (
  { query },
  caller,
  deps,
) => {
  const wanted = query.use_case;
  const all = await deps.members.list(caller.userGuid);
  const members = wanted === undefined ? all : all.filter((member) => carriesUseCase(member, wanted));
  const request = { page: query.page, perPage: query.records_per_page };
  const { entries: rows, total } = pageOf(members, request);
  const setting = await settingFor(rows, caller);
  return {
    body: {
      members: rows.map((member) => presentMember(member, setting, deps.clock())),
      pagination: paginationOf(request, total),
    },
  };
};

export const readMember: Run<typeof entries.readMember, SessionCaller, MemberDeps> = async (
  { params },
  caller,
  deps,
) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  return { body: { member: presentMember(member, await settingFor([member], caller), deps.clock()) } };
};

export const listMemberChallenges: Run<typeof entries.listMemberChallenges, SessionCaller, MemberDeps> = async (
  { params },
  caller,
  deps,
) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const pending = isBeingAggregated(member, deps.clock()) ? (member.job?.challenges ?? []) : [];
  return { body: { challenges: pending.map(presentChallenge) } };
};

export const listMemberJobs: Run<typeof entries.listMemberJobs, SessionCaller, MemberDeps> = async (
  { params, query },
  caller,
  deps,
) => {
  const member = await deps.members.read(caller.userGuid, params.member_guid);
  if (member === null) return NOT_FOUND;
  const request = { page: query.page, perPage: query.records_per_page };
  const { entries: jobs, total } = pageOf(await deps.history.list(member), request);
  return { body: { jobs: jobs.map(presentMemberJob), pagination: paginationOf(request, total) } };
};

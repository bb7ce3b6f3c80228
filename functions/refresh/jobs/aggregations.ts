import { type StartOutcome, startJob } from '../../../lib/app/jobs/start-job.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { type BulkStart, startEach } from '../../../lib/domain/jobs/bulk-start.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { JobOptions } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm, mayTryAgain } from '../../../lib/domain/members/use-case.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { refreshHeaders } from '../../../lib/present/jobs/refresh-headers.ts';
import { type PageQuery, presentPage } from '../../../lib/present/kernel/page.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { OTHER_JOB_RUNS, PFM_REQUIRED } from '../members/member-problems.ts';
import type { RefreshDeps, RefreshRun } from '../members/refresh-deps.ts';
import { notStartedHeaders, startAnswer } from '../members/refresh-headers.ts';

/** What the call includes, from the query or the body of a GET. */
interface Switches {
  readonly include_holdings?: boolean | undefined;
  readonly include_transactions?: boolean | undefined;
}
interface SwitchInput {
  readonly query: Switches;
  readonly body: Switches | undefined;
}

/** The query wins: proxies may drop the body of a GET or keep an old one, but never the address. */
const optionsOf = ({ query, body }: SwitchInput): JobOptions => ({
  includeHoldings: query.include_holdings ?? body?.include_holdings ?? true,
  includeTransactions: query.include_transactions ?? body?.include_transactions ?? true,
});

type OneInput = SwitchInput & { readonly params: { readonly member_guid: Guid<'MBR'> } };

const refreshOne = async (input: OneInput, caller: SessionCaller, deps: RefreshDeps) => {
  const [member, client] = await Promise.all([
    deps.members.read(caller.userGuid, input.params.member_guid),
    caller.client(),
  ]);
  if (member === null) return NOT_FOUND;
  if (!hasPfm(member.useCases) && !mayTryAgain(await caller.scope(), member)) return PFM_REQUIRED;
  const started = await startJob(deps.jobs, member, { origin: 'REFRESH', options: optionsOf(input) }, client);
  return started.kind === 'occupied' ? OTHER_JOB_RUNS : startAnswer(started, client, deps);
};

type AllInput = SwitchInput & { readonly query: PageQuery };

const refreshAll = async (input: AllInput, caller: SessionCaller, deps: RefreshDeps) => {
  const [members, client] = await Promise.all([deps.members.list(caller.userGuid), caller.client()]);
  if (!members.every(({ useCases }) => hasPfm(useCases))) return PFM_REQUIRED;
  const request = { origin: 'REFRESH', options: optionsOf(input) } as const;
  const starts = await startEach(members, (member) => startJob(deps.jobs, member, request, client), deps.clock);
  const faults = starts.flatMap((start) => (start.kind === 'failed' ? [start.error] : []));
  for (const fault of faults) deps.log.error('REFRESH_FAILED', fault);
  // When no job could be started, the whole call has failed and may be made again.
  if (members.length > 0 && faults.length === members.length) throw faults[0];
  // A member deleted meanwhile is no longer one of the user's.
  const asked = starts.flatMap((start) =>
    start.kind === 'asked' && start.outcome.kind !== 'gone' ? [start.outcome] : [],
  );
  const shown = starts.flatMap((start) => shownMember(start) ?? []);
  const { page, pagination } = presentPage(shown, input.query, (member) => presentMember(member, client, deps));
  return {
    body: { members: page, pagination },
    headers: {
      ...refreshHeaders(asked),
      ...notStartedHeaders(starts.filter(({ kind }) => kind !== 'asked').length),
    },
  };
};

/** Null for a member that is gone. A member whose job could not be started is shown as it was. */
const shownMember = (start: BulkStart<StartOutcome>): Member | null => {
  if (start.kind !== 'asked') return start.member;
  return start.outcome.kind === 'gone' ? null : start.outcome.member;
};

export const aggregateMember: RefreshRun<'aggregateMember'> = refreshOne;
export const refreshMember: RefreshRun<'refreshMember'> = refreshOne;
export const aggregateAllMembers: RefreshRun<'aggregateAllMembers'> = refreshAll;
export const refreshAllMembers: RefreshRun<'refreshAllMembers'> = refreshAll;

import { startJob } from '../../../lib/app/jobs/start-job.ts';
import { isProblem, NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { Client, Product } from '../../../lib/domain/users/client.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { OTHER_JOB_RUNS, PFM_REQUIRED } from '../members/member-problems.ts';
import type { RefreshDeps, RefreshRun } from '../members/refresh-deps.ts';
import { startAnswer } from '../members/refresh-headers.ts';

/** What institutions offer a job by. A client can switch off the product of the same name for its users. */
const OFFERED_BY = {
  IDENTIFICATION: 'supportsAccountIdentification',
  VERIFICATION: 'supportsAccountVerification',
  HISTORY: 'supportsTransactionHistory',
} as const satisfies Partial<Record<Product, keyof Institution>>;

type Kind = 'BALANCE' | keyof typeof OFFERED_BY;

const PRODUCT_OFF = problem('forbidden', 'The client has switched this product off for its users.');
const NOT_OFFERED = problem('malformed', 'member_guid: the institution of the member does not offer this.');

interface StartInput {
  readonly params: { readonly member_guid: Guid<'MBR'> };
  readonly body: { readonly include_transactions?: boolean | undefined } | undefined;
}

const start = async (kind: Kind, { params, body }: StartInput, caller: SessionCaller, deps: RefreshDeps) => {
  const [member, client] = await Promise.all([deps.members.read(caller.userGuid, params.member_guid), caller.client()]);
  if (member === null) return NOT_FOUND;
  const refusal = refusalOf(kind, member, client, deps);
  if (refusal !== null) return refusal;
  const options = { includeTransactions: body?.include_transactions ?? false, includeHoldings: false };
  const started = await startJob(deps.jobs, member, { kind, origin: 'REFRESH', options }, client);
  if (started.kind === 'occupied') return OTHER_JOB_RUNS;
  const answer = startAnswer(started, client, deps);
  return isProblem(answer) ? answer : { ...answer, isRunningAlready: started.kind === 'joined' };
};

const refusalOf = (kind: Kind, member: Member, client: Client, { directory }: Pick<RefreshDeps, 'directory'>) => {
  if (kind === 'BALANCE') return null;
  if (!client.products.includes(kind)) return PRODUCT_OFF;
  // A member without PFM has no transactions, now or ever.
  if (kind === 'HISTORY' && !hasPfm(member.useCases)) return PFM_REQUIRED;
  const institution = directory.find(member.institutionGuid);
  // When the institution is no longer in the directory, the job itself says so: the member becomes DISCONTINUED.
  return institution !== null && !institution[OFFERED_BY[kind]] ? NOT_OFFERED : null;
};

export const checkMemberBalance: RefreshRun<'checkMemberBalance'> = (...call) => start('BALANCE', ...call);
export const identifyMember: RefreshRun<'identifyMember'> = (...call) => start('IDENTIFICATION', ...call);
export const verifyMember: RefreshRun<'verifyMember'> = (...call) => start('VERIFICATION', ...call);
export const extendTransactionHistory: RefreshRun<'extendTransactionHistory'> = (...call) => start('HISTORY', ...call);

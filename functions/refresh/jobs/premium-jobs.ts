import { startJob } from '../../../lib/app/jobs/start-job.ts';
import { isProblem, NOT_FOUND, problem } from '../../../lib/contract/error-code.ts';
import type { Institution } from '../../../lib/domain/institutions/institution.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { JobKind } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { hasPfm } from '../../../lib/domain/members/use-case.ts';
import type { Client, Product } from '../../../lib/domain/users/client.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { OTHER_JOB_RUNS, PFM_REQUIRED } from '../members/member-problems.ts';
import type { RefreshDeps, RefreshRun } from '../members/refresh-deps.ts';
import { startAnswer } from '../members/refresh-headers.ts';

/** What a kind of job needs beside a member that can be reached. */
interface Terms {
  readonly kind: JobKind;
  /** The client can switch it off for its users. */
  readonly product: Product | null;
  readonly isOffered: (institution: Institution) => boolean;
  /** A member without PFM has no transactions, now or ever. */
  readonly needsPfm: boolean;
}

const BALANCE: Terms = { kind: 'BALANCE', product: null, isOffered: () => true, needsPfm: false };
const IDENTIFICATION: Terms = {
  kind: 'IDENTIFICATION',
  product: 'IDENTIFICATION',
  isOffered: ({ supportsAccountIdentification }) => supportsAccountIdentification,
  needsPfm: false,
};
const VERIFICATION: Terms = {
  kind: 'VERIFICATION',
  product: 'VERIFICATION',
  isOffered: ({ supportsAccountVerification }) => supportsAccountVerification,
  needsPfm: false,
};
const HISTORY: Terms = {
  kind: 'HISTORY',
  product: 'HISTORY',
  isOffered: ({ supportsTransactionHistory }) => supportsTransactionHistory,
  needsPfm: true,
};

const PRODUCT_OFF = problem('forbidden', 'The client has switched this product off for its users.');
const NOT_OFFERED = problem('malformed', 'member_guid: the institution of the member does not offer this.');

interface StartInput {
  readonly params: { readonly member_guid: Guid<'MBR'> };
  readonly body: { readonly include_transactions?: boolean | undefined } | undefined;
}

const start = async (terms: Terms, { params, body }: StartInput, caller: SessionCaller, deps: RefreshDeps) => {
  const [member, client] = await Promise.all([deps.members.read(caller.userGuid, params.member_guid), caller.client()]);
  if (member === null) return NOT_FOUND;
  const refusal = refusalOf(terms, member, client, deps);
  if (refusal !== null) return refusal;
  const options = { includeTransactions: body?.include_transactions ?? false, includeHoldings: false };
  const started = await startJob(deps.jobs, member, { kind: terms.kind, origin: 'REFRESH', options }, client);
  if (started.kind === 'occupied') return OTHER_JOB_RUNS;
  const answer = startAnswer(started, client, deps);
  return isProblem(answer) ? answer : { ...answer, isRunningAlready: started.kind === 'joined' };
};

const refusalOf = (terms: Terms, member: Member, client: Client, { directory }: Pick<RefreshDeps, 'directory'>) => {
  if (terms.product !== null && !client.products.includes(terms.product)) return PRODUCT_OFF;
  if (terms.needsPfm && !hasPfm(member.useCases)) return PFM_REQUIRED;
  const institution = directory.find(member.institutionGuid);
  // When the institution is no longer in the directory, the job itself says so: the member becomes DISCONTINUED.
  return institution !== null && !terms.isOffered(institution) ? NOT_OFFERED : null;
};

export const checkMemberBalance: RefreshRun<'checkMemberBalance'> = (...call) => start(BALANCE, ...call);
export const identifyMember: RefreshRun<'identifyMember'> = (...call) => start(IDENTIFICATION, ...call);
export const verifyMember: RefreshRun<'verifyMember'> = (...call) => start(VERIFICATION, ...call);
export const extendTransactionHistory: RefreshRun<'extendTransactionHistory'> = (...call) => start(HISTORY, ...call);

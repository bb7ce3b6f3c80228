import type { MemberMade } from '../../../lib/app/members/create-member.ts';
import type { MemberEdited } from '../../../lib/app/members/edit-member.ts';
import type { AnswerKept } from '../../../lib/app/members/keep-answer.ts';
import type { AnswerFault } from '../../../lib/connectors/kit/manifest.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import { STRAY_RETURNS } from '../../../lib/contract/members/asked-return.ts';
import { MEMBER_LIMIT, ORDINALS_SPENT, USER_GONE } from '../../../lib/contract/members/creation-problems.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { AnswersFaulty } from '../../../lib/domain/members/credential.ts';

export const PFM_REQUIRED = problem('forbidden', 'use_cases: only members with PFM can be aggregated.');
export const OTHER_JOB_RUNS = problem(
  'conflict',
  'A job of another kind is running for the member; wait until it ends.',
);
export const NOT_CHALLENGED = problem('notAllowed', 'The member has no challenge that awaits an answer.');

/** Why a member was not made, not changed, or keeps no answer. */
type Refusal = Exclude<MemberMade | MemberEdited | AnswerKept, { readonly kind: 'shown' | 'consentOpened' | 'kept' }>;

/** `holder` is a member of the caller itself: logins of other users are other logins. */
const loginTaken = (holder: Guid<'MBR'>): Problem => ({
  ...problem('duplicate', `credentials: this login is connected to the institution already, by the member ${holder}.`),
  extras: { member_guid: holder },
});

const loginsRefused = (retryAfterSeconds: number): Problem => ({
  ...problem(
    'loginsRefused',
    'Too many logins of this user were refused at the institution within an hour; wait as Retry-After says.',
  ),
  retryAfterSeconds,
});

/** The connector cannot use an answer. */
const answerUnusable = ({ fieldName, message }: AnswerFault): Problem =>
  problem('malformed', `credentials: ${fieldName} ${message}`);

export const memberProblem = (refusal: Refusal): Problem => {
  if (refusal.kind === 'loginTaken') return loginTaken(refusal.holder);
  if (refusal.kind === 'loginsBarred') return loginsRefused(refusal.retryAfterSeconds);
  if (refusal.kind === 'answersFaulty') return answersProblem('credentials', refusal.fault);
  if (refusal.kind === 'answerUnusable') return answerUnusable(refusal.fault);
  if (refusal.kind === 'strayReturn') return STRAY_RETURNS[refusal.part];
  return PROBLEMS[refusal.kind];
};

const PROBLEMS = {
  missing: NOT_FOUND,
  userGone: USER_GONE,
  limit: MEMBER_LIMIT,
  tooMany: ORDINALS_SPENT,
  notChallenged: NOT_CHALLENGED,
  externalGuidTaken: problem('duplicate', 'external_guid: another member has it already.'),
  useCasesMissing: problem('missing', 'use_cases: one or both of PFM and MONEY_MOVEMENT must be given.'),
  noSuchInstitution: problem('duplicate', 'institution_guid: there is no such institution.'),
  consentNotOffered: problem('malformed', 'is_oauth: the institution does not offer OAuth.'),
  credentialsWithConsent: problem(
    'malformed',
    'credentials: are given to the institution itself where is_oauth is true.',
  ),
  noLogin: problem('malformed', 'credentials: the institution has no login; import a file into the member instead.'),
  notAnswered: problem('missing', 'credentials: the answers to the login form of the institution are required.'),
  answersTooLarge: problem('malformed', 'member.value: the answers to the pending challenges are too long together.'),
  manualStays: problem(
    'ruleBroken',
    'institution_guid: the member of accounts made by hand belongs to no other institution.',
  ),
  jobRuns: problem('conflict', 'institution_guid: a job of the member is running; move it when the job has ended.'),
  moveRuns: problem('conflict', 'credentials: the member is moving to another institution just now.'),
} as const satisfies Partial<Record<Refusal['kind'], Problem>>;

/** What a caller is told when answers do not fit. `list` is the name of the list that it sent. Never quotes a value. */
export const answersProblem = (list: 'credentials' | 'challenges', { kind, field }: AnswersFaulty): Problem => {
  switch (kind) {
    case 'missing':
      return problem('missing', `${list}: the field ${field} needs a value.`);
    case 'unknown':
      return problem('malformed', `${list}: ${field} is not asked for, or not any more; read the list again.`);
    case 'repeated':
      return problem('malformed', `${list}: ${field} is answered twice.`);
  }
};

import type { AnswerFault } from '../../../lib/connectors/kit/manifest.ts';
import { type Problem, problem } from '../../../lib/contract/error-code.ts';
import { MEMBER_LIMIT, ORDINALS_SPENT, USER_GONE } from '../../../lib/contract/members/creation-problems.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import type { AnswersChecked } from '../../../lib/domain/members/credential.ts';
import type { MemberCreated, UpdateRefused } from '../../../lib/store/members/member-store.ts';

export const USE_CASES_MISSING = problem('missing', 'use_cases: one or both of PFM and MONEY_MOVEMENT must be given.');
export const PFM_REQUIRED = problem('forbidden', 'use_cases: only members with PFM can be aggregated.');
export const OTHER_JOB_RUNS = problem(
  'conflict',
  'A job of another kind is running for the member; wait until it ends.',
);
export const NOT_CHALLENGED = problem('notAllowed', 'The member has no challenge that awaits an answer.');

/** `holder` is a member of the caller itself: logins of other users are other logins. */
export const loginTaken = (holder: Guid<'MBR'>): Problem => ({
  ...problem('duplicate', `credentials: this login is connected to the institution already, by the member ${holder}.`),
  beside: { member_guid: holder },
});
const EXTERNAL_GUID_TAKEN = problem('duplicate', 'external_guid: another member has it already.');

export const loginsRefused = (retryAfterSeconds: number): Problem => ({
  ...problem(
    'loginsRefused',
    'Too many logins of this user were refused at the institution within an hour; wait as Retry-After says.',
  ),
  retryAfterSeconds,
});

export const creationProblem = (refused: Exclude<MemberCreated, { readonly kind: 'done' }>): Problem => {
  switch (refused.kind) {
    case 'loginTaken':
      return loginTaken(refused.holder);
    case 'externalGuidTaken':
      return EXTERNAL_GUID_TAKEN;
    case 'limit':
      return MEMBER_LIMIT;
    case 'tooMany':
      return ORDINALS_SPENT;
    case 'userGone':
      return USER_GONE;
  }
};

export const updateProblem = (refused: UpdateRefused): Problem => {
  switch (refused.kind) {
    case 'loginTaken':
      return loginTaken(refused.holder);
    case 'externalGuidTaken':
      return EXTERNAL_GUID_TAKEN;
    case 'barred':
      throw new Error('Only a write beside it can bar the update of a member');
  }
};

/** The connector cannot use an answer. */
export const answerFaultProblem = ({ fieldName, message }: AnswerFault): Problem =>
  problem('malformed', `credentials: ${fieldName} ${message}`);

/** What a caller is told when answers do not fit. `list` is the name of the list that it sent. Never quotes a value. */
export const answersProblem = (
  list: 'credentials' | 'challenges',
  { kind, field }: Exclude<AnswersChecked, { readonly kind: 'complete' }>,
): Problem => {
  switch (kind) {
    case 'missing':
      return problem('missing', `${list}: the field ${field} needs a value.`);
    case 'unknown':
      return problem('malformed', `${list}: ${field} is not asked for, or not any more; read the list again.`);
    case 'repeated':
      return problem('malformed', `${list}: ${field} is answered twice.`);
  }
};

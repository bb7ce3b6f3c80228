import { memberNews } from '../../../lib/app/members/member-news.ts';
import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-changes.ts';
import { isFileImport } from '../../../lib/domain/institutions/file-import.ts';
import { memberDueChanged } from '../../../lib/domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../../lib/domain/jobs/begin.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { checkChallengeAnswers, type GivenAnswer, type NamedAnswer } from '../../../lib/domain/members/credential.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { chooseUseCases } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import type { SealedCredentials } from '../../../lib/store/members/credential-writes.ts';
import { createImportMember } from './import-members.ts';
import { createLoginMember } from './login-members.ts';
import { answersProblem, NOT_CHALLENGED, USE_CASES_MISSING, updateProblem } from './member-problems.ts';
import { MOVE_RUNS, withMoveTo } from './move-member.ts';
import { withNewCredentials } from './new-credentials.ts';
import { createOAuthMember, OAUTH_NOT_OFFERED } from './oauth-members.ts';
import type { RefreshDeps, RefreshRun } from './refresh-deps.ts';
import { startAnswer } from './refresh-headers.ts';
import { resumeWith } from './resume-with.ts';

/** Connects the user to an institution and starts the first aggregation, unless that is to be skipped. */
export const createMember: RefreshRun<typeof entries.createMember> = async (
  { body, skipWebhook, calledAt },
  caller,
  deps,
) => {
  const asked = body.member;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const institution = deps.directoryOf(client).find(asked.institution_guid);
  if (institution === null || institution.isHidden) {
    return problem('duplicate', 'institution_guid: there is no such institution.');
  }
  const chosen = chooseUseCases(client, asked.use_cases, null);
  if (asked.is_oauth === true) {
    if (!institution.supportsOauth) return OAUTH_NOT_OFFERED;
    if (asked.credentials !== undefined) {
      return problem('malformed', 'credentials: are given to the institution itself where is_oauth is true.');
    }
  }
  if (chosen.kind === 'missing') return USE_CASES_MISSING;
  const isQuiet = skipWebhook || asked.skip_webhook === true;
  const request = { asked, user, client, institution, useCases: chosen.useCases, isQuiet };
  if (asked.is_oauth === true) return createOAuthMember({ ...request, calledAt }, deps);
  const isOfFiles = isFileImport({ institutionCode: institution.code });
  return isOfFiles ? createImportMember(request, deps) : createLoginMember(request, deps);
};

/**
 * Changes the fields that are given and keeps the others. New credentials are tried at once, unless a job runs or the
 * aggregation is to be skipped.
 */
export const updateMember: RefreshRun<typeof entries.updateMember> = async (
  { params, body, skipWebhook },
  caller,
  deps,
) => {
  const asked = body.member;
  const [user, client] = await Promise.all([caller.user(), caller.client()]);
  const isQuiet = skipWebhook || asked.skip_webhook === true;
  const written = await changeUntilWon({ what: 'member' }, async () => {
    const before = await deps.members.read(caller.userGuid, params.member_guid);
    if (before === null) return NOT_FOUND;
    const plan = await planUpdate(before, asked, client, deps);
    if (isProblem(plan)) return plan;
    const { after, credentials } = plan;
    const events = isQuiet ? [] : [memberNews('updated', after, user, deps)];
    const due = memberDueChanged(before, after, deps.backgroundIntervalHours);
    const updated = await deps.members.update({ before, after, credentials, due, events });
    if (updated.kind !== 'done') return updated.kind === 'stale' ? LOST : updateProblem(updated);
    await deps.announce(events);
    return plan;
  });
  return isProblem(written) ? written : followUp(written, asked.skip_aggregation === true, client, deps);
};

interface MemberChanges {
  readonly background_aggregation_is_disabled?: boolean | undefined;
  readonly credentials?: readonly GivenAnswer[] | undefined;
  readonly external_guid?: string | null | undefined;
  readonly institution_guid?: Guid<'INS'> | undefined;
  readonly metadata?: string | null | undefined;
  readonly name?: string | null | undefined;
  readonly use_cases?: readonly ('PFM' | 'MONEY_MOVEMENT')[] | undefined;
}

interface UpdatePlan {
  readonly after: Member;
  /** Null to keep the stored ones. */
  readonly credentials: SealedCredentials | null;
  /** Answers to the pending challenges, where they were given as credentials, as older clients do. */
  readonly challengeAnswers: readonly NamedAnswer[] | null;
}

const planUpdate = async (
  before: Member,
  asked: MemberChanges,
  client: Client,
  deps: RefreshDeps,
): Promise<UpdatePlan | Problem> => {
  const chosen = chooseUseCases(client, asked.use_cases, before.useCases);
  if (chosen.kind === 'missing') return USE_CASES_MISSING;
  const changed: Member = {
    ...before,
    name: asked.name === null ? institutionName(before, deps) : (asked.name ?? before.name),
    externalGuid: asked.external_guid === undefined ? before.externalGuid : asked.external_guid,
    metadata: asked.metadata === undefined ? before.metadata : asked.metadata,
    useCases: chosen.useCases,
    backgroundAggregationIsDisabled: asked.background_aggregation_is_disabled ?? before.backgroundAggregationIsDisabled,
    revision: before.revision + 1,
    updatedAt: deps.clock(),
  };
  const { credentials: given, institution_guid: to } = asked;
  if (given === undefined) return { after: changed, credentials: null, challengeAnswers: null };
  // Callers that send a member back as they got it name its institution too, without credentials.
  if (to !== undefined && to !== before.institutionGuid) {
    const moving = await withMoveTo(changed, { to, given }, client, deps);
    return isProblem(moving) ? moving : { ...moving, challengeAnswers: null };
  }
  return planCredentials(changed, given, client, deps);
};

/** New answers to the login form, or answers to the pending challenges. */
const planCredentials = async (
  changed: Member,
  given: readonly GivenAnswer[],
  client: Client,
  deps: RefreshDeps,
): Promise<UpdatePlan | Problem> => {
  const isRunning = isBeingAggregated(changed, deps.clock());
  const pending = isRunning ? (changed.job?.challenges ?? []) : [];
  if (pending.length > 0 && given.every(({ guid }) => pending.some((challenge) => challenge.guid === guid))) {
    const checked = checkChallengeAnswers(pending, given);
    if (checked.kind !== 'complete') return answersProblem('credentials', checked);
    return { after: changed, credentials: null, challengeAnswers: checked.answers };
  }
  if (changed.leaving !== null && isRunning) return MOVE_RUNS;
  const renewed = await withNewCredentials(changed, given, client, deps);
  return isProblem(renewed) ? renewed : { ...renewed, challengeAnswers: null };
};

const institutionName = (member: Member, { directory }: Pick<RefreshDeps, 'directory'>): string =>
  directory.find(member.institutionGuid)?.name ?? member.name;

const followUp = async (plan: UpdatePlan, skipsAggregation: boolean, client: Client, deps: RefreshDeps) => {
  const { after, credentials, challengeAnswers } = plan;
  if (challengeAnswers !== null) {
    const resumed = await resumeWith(after, challengeAnswers, client, deps);
    if (resumed.kind === 'notAllowed') return NOT_CHALLENGED;
    return { body: { member: presentMember(resumed.member, client, deps) } };
  }
  if (credentials !== null && !skipsAggregation) {
    const request = { origin: 'CREDENTIALS_UPDATED', options: FULL_OPTIONS } as const;
    return startAnswer(await deps.jobs.startJob(after, request, client), client, deps);
  }
  return { body: { member: presentMember(after, client, deps) } };
};

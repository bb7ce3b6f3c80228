import { memberDueChanged } from '../../domain/jobs/background.ts';
import { FULL_OPTIONS } from '../../domain/jobs/begin.ts';
import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { checkChallengeAnswers, type GivenAnswer, type NamedAnswer } from '../../domain/members/credential.ts';
import type { Member } from '../../domain/members/member.ts';
import { chooseUseCases, type UseCase } from '../../domain/members/use-case.ts';
import type { Client } from '../../domain/users/client.ts';
import type { SealedCredentials } from '../../store/members/credential-writes.ts';
import type { NameTaken } from '../../store/members/member-store.ts';
import type { Services } from '../adapters.ts';
import { startJob } from '../jobs/start-job.ts';
import type { MemberRequest } from './member-request.ts';
import { type MoveRefusal, withMoveTo } from './move-member.ts';
import { type NewAccessDeps, withNewCredentials } from './new-access.ts';
import { newMemberEvent } from './new-member-event.ts';
import type { LoginRefusal } from './read-login.ts';
import { type ResumeDeps, resumeWith } from './resume-with.ts';
import { type ShownMember, started } from './shown-member.ts';
import { tryUpdate } from './try-update.ts';

/** Fields that are left out stay as they are. */
export interface MemberEdit {
  readonly backgroundAggregationIsDisabled: boolean | undefined;
  /** Answers to the login form, or to the pending challenges, as older clients give them. */
  readonly credentials: readonly GivenAnswer[] | undefined;
  readonly externalGuid: string | null | undefined;
  /** Another institution than the present one: the member moves there, by the credentials that are given. */
  readonly institutionGuid: Guid<'INS'> | undefined;
  readonly metadata: string | null | undefined;
  /** Null for the name of the institution. */
  readonly name: string | null | undefined;
  readonly useCases: readonly UseCase[] | undefined;
  readonly skipsAggregation: boolean;
}

export interface EditMemberDeps
  extends NewAccessDeps,
    ResumeDeps,
    Pick<Services, 'ids' | 'announce' | 'backgroundIntervalHours'> {}

type EditRefusal = { readonly kind: 'useCasesMissing' | 'moveRuns' } | NameTaken | LoginRefusal | MoveRefusal;

export type MemberEdited = ShownMember | EditRefusal | NameTaken | { readonly kind: 'notChallenged' };

interface DecidedEdit {
  readonly kind: 'decided';
  readonly after: Member;
  /** Null to keep the stored ones. */
  readonly credentials: SealedCredentials | null;
  /** Answers to the pending challenges, where they were given as credentials, as older clients do. */
  readonly challengeAnswers: readonly NamedAnswer[] | null;
}

/**
 * Changes the fields that are given and keeps the others. New credentials are tried at once, unless a job runs or the
 * aggregation is to be skipped.
 */
export const editMember = async (
  deps: EditMemberDeps,
  { user, client, isQuiet }: MemberRequest,
  guid: Guid<'MBR'>,
  edit: MemberEdit,
): Promise<MemberEdited> => {
  const written = await changeUntilWon({ what: 'member' }, async () => {
    const before = await deps.members.read(user.guid, guid);
    if (before === null) return { kind: 'missing' } as const;
    const decided = await decideEdit(before, edit, client, deps);
    if (decided.kind !== 'decided') return decided;
    const { after, credentials } = decided;
    const events = isQuiet ? [] : [newMemberEvent('updated', after, user, deps)];
    const due = memberDueChanged(before, after, deps.backgroundIntervalHours);
    const updated = await tryUpdate(deps.members, { before, after, credentials, due, events });
    if (updated === LOST || updated.kind !== 'done') return updated;
    await deps.announce(events);
    return decided;
  });
  return written.kind === 'decided' ? followUp(written, edit, client, deps) : written;
};

const decideEdit = async (
  before: Member,
  edit: MemberEdit,
  client: Client,
  deps: EditMemberDeps,
): Promise<DecidedEdit | EditRefusal> => {
  const chosen = chooseUseCases(client, edit.useCases, before.useCases);
  if (chosen.kind === 'missing') return { kind: 'useCasesMissing' };
  const changed: Member = {
    ...before,
    name: edit.name === null ? institutionName(before, deps) : (edit.name ?? before.name),
    externalGuid: edit.externalGuid === undefined ? before.externalGuid : edit.externalGuid,
    metadata: edit.metadata === undefined ? before.metadata : edit.metadata,
    useCases: chosen.useCases,
    backgroundAggregationIsDisabled: edit.backgroundAggregationIsDisabled ?? before.backgroundAggregationIsDisabled,
    revision: before.revision + 1,
    updatedAt: deps.clock(),
  };
  const { credentials: given, institutionGuid: to } = edit;
  if (given === undefined) return { kind: 'decided', after: changed, credentials: null, challengeAnswers: null };
  // Callers that send a member back as they got it name its institution too, without credentials.
  if (to !== undefined && to !== before.institutionGuid) {
    return withoutAnswers(await withMoveTo(changed, { to, given }, client, deps));
  }
  return decideCredentials(changed, given, client, deps);
};

/** New answers to the login form, or answers to the pending challenges. */
const decideCredentials = async (
  changed: Member,
  given: readonly GivenAnswer[],
  client: Client,
  deps: EditMemberDeps,
): Promise<DecidedEdit | EditRefusal> => {
  const isRunning = isBeingAggregated(changed, deps.clock());
  const pending = isRunning ? (changed.job?.challenges ?? []) : [];
  if (pending.length > 0 && given.every(({ guid }) => pending.some((challenge) => challenge.guid === guid))) {
    const checked = checkChallengeAnswers(pending, given);
    if (checked.kind !== 'complete') return { kind: 'answersFaulty', fault: checked };
    return { kind: 'decided', after: changed, credentials: null, challengeAnswers: checked.answers };
  }
  if (changed.leaving !== null && isRunning) return { kind: 'moveRuns' };
  return withoutAnswers(await withNewCredentials(changed, given, client, deps));
};

const withoutAnswers = (renewed: Awaited<ReturnType<typeof withMoveTo>>): DecidedEdit | EditRefusal =>
  renewed.kind === 'renewed' ? { ...renewed, kind: 'decided', challengeAnswers: null } : renewed;

const institutionName = (member: Member, { directory }: Pick<EditMemberDeps, 'directory'>): string =>
  directory.find(member.institutionGuid)?.name ?? member.name;

const followUp = async (
  { after, credentials, challengeAnswers }: DecidedEdit,
  { skipsAggregation }: MemberEdit,
  client: Client,
  deps: EditMemberDeps,
): Promise<ShownMember | { readonly kind: 'notChallenged' }> => {
  if (challengeAnswers !== null) {
    const resumed = await resumeWith(after, challengeAnswers, client, deps);
    if (resumed.kind === 'notAllowed') return { kind: 'notChallenged' };
    return { kind: 'shown', member: resumed.member, verdict: null };
  }
  if (credentials !== null && !skipsAggregation) {
    const request = { origin: 'CREDENTIALS_UPDATED', options: FULL_OPTIONS } as const;
    return started(await startJob(deps.jobs, after, request, client));
  }
  return { kind: 'shown', member: after, verdict: null };
};

import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import { changeUntilWon, LOST, type Lost } from '../../domain/kernel/change-until-won.ts';
import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Challenge } from '../../domain/members/challenge.ts';
import type { GivenAnswer } from '../../domain/members/credential.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { backfilledUseCases } from '../../domain/members/use-case.ts';
import type { Client } from '../../domain/users/client.ts';
import type { AnswerDraftStore } from '../../store/members/answer-draft-store.ts';
import type { NameTaken } from '../../store/members/member-store.ts';
import { type NewAccessDeps, withNewCredentials } from './new-access.ts';
import type { LoginRefusal } from './read-login.ts';
import { tryUpdate } from './try-update.ts';

export interface KeepAnswerDeps extends NewAccessDeps {
  readonly drafts: AnswerDraftStore;
}

type NotKept =
  | LoginRefusal
  | NameTaken
  /** The answers to the pending challenges would take too much room together. */
  | { readonly kind: 'answersTooLarge' };

export type AnswerKept = { readonly kind: 'kept'; readonly member: Member } | { readonly kind: 'missing' } | NotKept;

/** One try of keeping an answer. */
type Kept = { readonly kind: 'done' } | NotKept | Lost;

/**
 * Stores one answer and starts nothing. An answer to a pending challenge waits until the job is resumed; an answer to
 * the login form replaces the stored one.
 */
export const keepAnswer = (
  deps: KeepAnswerDeps,
  {
    client,
    userGuid,
    memberGuid,
  }: { readonly client: Client; readonly userGuid: Guid<'USR'>; readonly memberGuid: Guid<'MBR'> },
  answer: GivenAnswer,
): Promise<AnswerKept> =>
  changeUntilWon({ what: 'member' }, async (): Promise<AnswerKept | Lost> => {
    const member = await deps.members.read(userGuid, memberGuid);
    if (member === null) return { kind: 'missing' };
    const job = isBeingAggregated(member, deps.clock()) ? member.job : null;
    const challenge = job?.challenges.find(({ guid }) => guid === answer.guid);
    const kept: Kept =
      job === null || challenge === undefined
        ? await keepCredential(member, answer, client, deps)
        : await keepDraft({ job, challenge }, answer.value, client, deps);
    return kept !== LOST && kept.kind === 'done' ? { kind: 'kept', member } : kept;
  });

const keepDraft = async (
  { job, challenge }: { readonly job: Job; readonly challenge: Challenge },
  value: string,
  client: Client,
  { drafts }: Pick<KeepAnswerDeps, 'drafts'>,
): Promise<Kept> => {
  const { guid, fieldName } = challenge;
  if (value === '') return { kind: 'answersFaulty', fault: { kind: 'missing', field: fieldName } };
  const dataKey = dataKeyOwnerOf(client);
  const draft = await drafts.read(job, dataKey);
  const others = draft.answers.filter((one) => one.guid !== guid);
  const saved = await drafts.save(job, dataKey, draft, [...others, { guid, fieldName, value }]);
  switch (saved.kind) {
    case 'done':
      return { kind: 'done' };
    case 'stale':
      return LOST;
    case 'tooLarge':
      return { kind: 'answersTooLarge' };
  }
};

const keepCredential = async (
  member: Member,
  answer: GivenAnswer,
  client: Client,
  deps: NewAccessDeps,
): Promise<Kept> => {
  const renewed = await withNewCredentials(member, [answer], client, deps);
  if (renewed.kind !== 'renewed') return renewed;
  const after: Member = {
    ...renewed.after,
    useCases: backfilledUseCases(client, member.useCases),
    revision: member.revision + 1,
    updatedAt: deps.clock(),
  };
  return tryUpdate(deps.members, { before: member, after, credentials: renewed.credentials, events: [] });
};

import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/members/member-credential-changes.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { changeUntilWon, LOST } from '../../../lib/domain/kernel/change-until-won.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { toTimestamp } from '../../../lib/domain/kernel/time.ts';
import type { Challenge } from '../../../lib/domain/members/challenge.ts';
import type { GivenAnswer } from '../../../lib/domain/members/credential.ts';
import type { Job } from '../../../lib/domain/members/job-record.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import { backfilledUseCases } from '../../../lib/domain/members/use-case.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import type { Written } from '../../../lib/store/table/written.ts';
import { answersProblem, updateProblem } from './member-problems.ts';
import { withNewCredentials } from './new-credentials.ts';
import type { RefreshDeps, RefreshRun } from './refresh-deps.ts';

/**
 * Stores one answer and starts nothing. An answer to a pending challenge waits until the job is resumed; an answer to
 * the login form replaces the stored one.
 */
export const createMemberCredentials: RefreshRun<typeof entries.createMemberCredentials> = async (
  { params, body },
  caller,
  deps,
) => {
  const { credential_guid, value, metadata } = body.member;
  const client = await caller.client();
  const changed = await changeUntilWon({ what: 'member' }, async () => {
    const member = await deps.members.read(caller.userGuid, params.member_guid);
    if (member === null) return NOT_FOUND;
    const outcome = await store(member, { guid: credential_guid, value }, client, deps);
    if (isProblem(outcome)) return outcome;
    return outcome.kind === 'stale' ? LOST : member;
  });
  if (isProblem(changed)) return changed;
  const now = toTimestamp(deps.clock());
  return {
    body: {
      member_credential: {
        created_at: now,
        credential_guid,
        guid: toGuid('MCR', deps.ids.uuid()),
        member_guid: changed.guid,
        metadata: metadata ?? null,
        updated_at: now,
      },
    },
  };
};

type Stored = Written | Problem;

const store = async (member: Member, answer: GivenAnswer, client: Client, deps: RefreshDeps): Promise<Stored> => {
  const job = isBeingAggregated(member, deps.clock()) ? member.job : null;
  const challenge = job?.challenges.find(({ guid }) => guid === answer.guid);
  return job === null || challenge === undefined
    ? storeCredential(member, answer, client, deps)
    : storeDraft({ job, challenge }, answer.value, client, deps);
};

const storeDraft = async (
  { job, challenge }: { readonly job: Job; readonly challenge: Challenge },
  value: string,
  client: Client,
  deps: RefreshDeps,
): Promise<Stored> => {
  const { guid, fieldName } = challenge;
  if (value === '') return answersProblem('credentials', { kind: 'missing', field: fieldName });
  const dataKey = dataKeyOwnerOf(client);
  const draft = await deps.drafts.read(job, dataKey);
  const others = draft.answers.filter((one) => one.guid !== guid);
  const saved = await deps.drafts.save(job, dataKey, draft, [...others, { guid, fieldName, value }]);
  return saved.kind === 'tooLarge'
    ? problem('malformed', 'member.value: the answers to the pending challenges are too long together.')
    : { kind: saved.kind };
};

const storeCredential = async (
  member: Member,
  answer: GivenAnswer,
  client: Client,
  deps: RefreshDeps,
): Promise<Stored> => {
  const renewed = await withNewCredentials(member, [answer], client, deps);
  if (isProblem(renewed)) return renewed;
  const after: Member = {
    ...renewed.after,
    useCases: backfilledUseCases(client, member.useCases),
    revision: member.revision + 1,
    updatedAt: deps.clock(),
  };
  const updated = await deps.members.update({ before: member, after, credentials: renewed.credentials, events: [] });
  return updated.kind === 'done' || updated.kind === 'stale' ? updated : updateProblem(updated);
};

import * as z from 'zod/mini';
import type { DataKeyOwner } from '../../domain/kernel/cipher.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { Job } from '../../domain/members/job-record.ts';
import { keys } from '../table/keys.ts';
import type { ItemStoreDeps } from '../table/store-deps.ts';
import type { Written } from '../table/written.ts';
import { DRAFT_ATTRIBUTE, openAnswers, sealAnswers } from './challenge-answers.ts';

/**
 * With the challenges and the rest of a member's item this stays below DynamoDB's 400 KB; real answers are a few words.
 */
const DRAFT_BYTES_MAX = 64 * 1024;

/**
 * Challenge answers that were given one by one through the older calls. A change writes only while `sealed` is still
 * stored.
 */
export interface DraftAnswers {
  readonly answers: readonly NamedAnswer[];
  readonly sealed: Uint8Array | null;
}

const draftOf = z.object({ draft: z.optional(z.instanceof(Uint8Array)) });

const draftPlaceOf = ({ userGuid, memberGuid }: Job) => ({ userGuid, memberGuid, attribute: DRAFT_ATTRIBUTE }) as const;

type DraftDeps = Pick<ItemStoreDeps, 'table' | 'cipher'>;

export type AnswerDraftStore = ReturnType<typeof createAnswerDraftStore>;

/**
 * Drafts wait in the item of the member, beside the job that asks. The write that ends or resumes the challenge removes
 * them (see `memberUpdate`), so that no secret stays longer than the question that it answers.
 */
export const createAnswerDraftStore = ({ table, cipher }: DraftDeps) => ({
  read: async (job: Job, dataKey: DataKeyOwner): Promise<DraftAnswers> => {
    const item = await table.get(keys.member(job.userGuid, job.memberGuid), { isConsistent: true });
    const sealed = draftOf.parse(item ?? {}).draft ?? null;
    return { answers: sealed === null ? [] : await openAnswers(cipher, dataKey, draftPlaceOf(job), sealed), sealed };
  },
  /** `stale`: another change of the draft came first, or the job no longer waits; nothing is changed then. */
  save: async (
    job: Job,
    dataKey: DataKeyOwner,
    { sealed: before }: DraftAnswers,
    answers: readonly NamedAnswer[],
  ): Promise<Written | { readonly kind: 'tooLarge' }> => {
    const sealed = await sealAnswers(cipher, dataKey, draftPlaceOf(job), answers);
    if (sealed.length > DRAFT_BYTES_MAX) return { kind: 'tooLarge' };
    const isWaiting = '#job.#guid = :job AND #job.#step = :step AND #job.#status = :challenged';
    const isAsRead = before === null ? 'attribute_not_exists(#draft)' : '#draft = :before';
    const result = await table.write({
      kind: 'update',
      key: keys.member(job.userGuid, job.memberGuid),
      set: { [DRAFT_ATTRIBUTE]: sealed },
      condition: {
        expression: `${isWaiting} AND ${isAsRead}`,
        values: { job: job.guid, step: job.step, challenged: 'CHALLENGED', ...(before !== null && { before }) },
      },
    });
    return { kind: result.ok ? 'done' : 'stale' };
  },
});

import type { ResumeOutcome } from '../../../lib/app/jobs/advance-step.ts';
import { placeOf } from '../../../lib/app/jobs/data-key.ts';
import { dataKeyOwnerOf } from '../../../lib/domain/kernel/cipher.ts';
import type { NamedAnswer } from '../../../lib/domain/members/credential.ts';
import type { Member } from '../../../lib/domain/members/member.ts';
import type { Client } from '../../../lib/domain/users/client.ts';
import { sealAnswers } from '../../../lib/store/members/challenge-answers.ts';
import type { RefreshDeps } from './refresh-deps.ts';

/** Hands the answers to all pending challenges to the job that waits for them. */
export const resumeWith = async (
  member: Member,
  answers: readonly NamedAnswer[],
  client: Client,
  { cipher, jobs }: RefreshDeps,
): Promise<ResumeOutcome> =>
  jobs.resumeJob(member, await sealAnswers(cipher, dataKeyOwnerOf(client), placeOf(member), answers));

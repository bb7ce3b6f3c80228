import { dataKeyOwnerOf } from '../../domain/kernel/cipher.ts';
import type { NamedAnswer } from '../../domain/members/credential.ts';
import type { Member } from '../../domain/members/member.ts';
import type { Client } from '../../domain/users/client.ts';
import { sealAnswers } from '../../store/members/challenge-answers.ts';
import type { Adapters } from '../adapters.ts';
import { type ResumeOutcome, resumeJob } from '../jobs/advance-step.ts';
import { placeOf } from '../jobs/data-key.ts';
import type { JobDeps } from '../jobs/job-deps.ts';

export interface ResumeDeps extends Pick<Adapters, 'cipher'> {
  readonly jobs: JobDeps;
}

/** Hands the answers to all pending challenges to the job that waits for them. */
export const resumeWith = async (
  member: Member,
  answers: readonly NamedAnswer[],
  client: Client,
  { cipher, jobs }: ResumeDeps,
): Promise<ResumeOutcome> =>
  resumeJob(jobs, member, await sealAnswers(cipher, dataKeyOwnerOf(client), placeOf(member), answers));

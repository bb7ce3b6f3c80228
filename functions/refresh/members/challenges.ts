import { resumeWith } from '../../../lib/app/members/resume-with.ts';
import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { isBeingAggregated } from '../../../lib/domain/jobs/liveness.ts';
import { checkChallengeAnswers } from '../../../lib/domain/members/credential.ts';
import { presentMember } from '../../../lib/present/members/member.ts';
import { answersProblem, NOT_CHALLENGED } from './member-problems.ts';
import type { RefreshRun } from './refresh-deps.ts';

/** Hands the answers to every pending challenge to the job that waits for them, and lets it go on. */
export const resumeAggregation: RefreshRun<'resumeAggregation'> = async ({ params, body }, caller, deps) => {
  const [member, client] = await Promise.all([deps.members.read(caller.userGuid, params.member_guid), caller.client()]);
  if (member === null) return NOT_FOUND;
  const { job } = member;
  if (job?.status !== 'CHALLENGED' || !isBeingAggregated(member, deps.clock())) return NOT_CHALLENGED;
  const checked = checkChallengeAnswers(job.challenges, body.challenges);
  if (checked.kind !== 'complete') return answersProblem('challenges', checked);
  const resumed = await resumeWith(member, checked.answers, client, deps);
  if (resumed.kind === 'notAllowed') return NOT_CHALLENGED;
  return { body: { member: presentMember(resumed.member, client, deps) } };
};

import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Advance } from '../../domain/jobs/advance.ts';
import { isBackground, type Job } from '../../domain/members/job-record.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { keys } from '../../store/table/keys.ts';
import { itemToUser } from '../../store/users/user-item.ts';
import type { JobDeps } from './job-deps.ts';

/** Asks for a step of a job to be taken. */
export const stepMessage = ({ userGuid, memberGuid, guid, origin }: Job, step: number): PollMessage => ({
  user_guid: userGuid,
  member_guid: memberGuid,
  job_guid: guid,
  step,
  ...(isBackground(origin) && { is_background: true }),
});

export const sendStep = ({ pollQueue, onSendFailed }: JobDeps, job: Job, delaySeconds: number): Promise<void> =>
  pollQueue.send(stepMessage(job, job.step), delaySeconds).catch(onSendFailed);

export const announce = async (deps: JobDeps, events: readonly DomainEvent[]): Promise<void> => {
  if (events.length === 0) return;
  const { failures } = await deps.events.announce(events);
  for (const failure of failures) deps.onSendFailed(failure);
};

/** Events of what changed with a job. There are none when the user is gone: nobody gets news of a deleted user. */
export const eventsOf = async (deps: JobDeps, advanced: Advance, nowMs: number): Promise<readonly DomainEvent[]> => {
  const news = advanced.effects.flatMap((effect) => (effect.kind === 'notify' ? effect.news : []));
  if (news.length === 0) return [];
  const item = await deps.table.get(keys.user(advanced.member.userGuid), { isConsistent: true });
  if (item === null) return [];
  return deps.jobEventsOf({ news, member: advanced.member, job: advanced.job, user: itemToUser(item), nowMs });
};

import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { Advance } from '../../domain/jobs/advance.ts';
import { isBackground, type Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import { keys } from '../../store/table/keys.ts';
import { itemToUser } from '../../store/users/user-item.ts';
import type { JobDeps } from './job-deps.ts';
import { jobEventsOf } from './job-events.ts';

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

/** Events of what changed with a job. There are none when the user is gone: nobody gets events of a deleted user. */
export const eventsOf = async (deps: JobDeps, advanced: Advance, nowMs: number): Promise<readonly DomainEvent[]> => {
  const announcements = advanced.effects.flatMap((effect) => (effect.kind === 'notify' ? effect.announcements : []));
  if (announcements.length === 0) return [];
  const user = await readUser(deps, advanced.member);
  const { member, job } = advanced;
  return user === null ? [] : jobEventsOf({ announcements, member, job, user, nowMs }, deps.ids);
};

/** The event of a change of the member that is none of a job. */
export const memberEventsOf = async (deps: JobDeps, member: Member, nowMs: number): Promise<readonly DomainEvent[]> => {
  const user = await readUser(deps, member);
  const changed = { action: 'updated', member, userId: user?.externalGuid ?? null, nowMs } as const;
  return user === null ? [] : [newEvent(memberEvent(changed), deps.ids, nowMs)];
};

const readUser = async ({ table }: JobDeps, { userGuid }: Member): Promise<User | null> => {
  const item = await table.get(keys.user(userGuid), { isConsistent: true });
  return item === null ? null : itemToUser(item);
};

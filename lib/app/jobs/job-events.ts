import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { JobAnnouncement } from '../../domain/jobs/announcements.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { aggregationEvent, balanceEvent, historyEvent, verificationEvent } from '../../present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../present/members/connection-status-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';

/** The announcements of a step, with the member and the job as they are after it. */
interface AnnouncedStep {
  readonly announcements: readonly JobAnnouncement[];
  readonly member: Member;
  readonly job: Job;
  readonly user: User;
  readonly nowMs: number;
}

/** Makes events of the announcements of a step. */
export const jobEventsOf = (step: AnnouncedStep, ids: Ids): readonly DomainEvent[] =>
  step.announcements.map((announcement) => newEvent(draftOf(announcement, step), ids, step.nowMs));

const draftOf = (announcement: JobAnnouncement, { member, job, user, nowMs }: AnnouncedStep): EventDraft => {
  const userId = user.externalGuid;
  switch (announcement.type) {
    case 'CONNECTION_STATUS':
      return connectionStatusEvent(member);
    case 'JOB_STATUS':
      return jobStatusEvent({ member, job, userId });
    case 'MEMBER':
      return memberEvent({ action: 'updated', member, userId, nowMs });
    case 'BALANCE':
      return balanceEvent({ member, completedAtMs: nowMs });
    case 'HISTORY':
      return historyEvent({ member, job, counts: announcement.counts, completedAtMs: nowMs });
    case 'VERIFICATION':
      return verificationEvent({ member, job, userId, accounts: announcement.accounts, completedAtMs: nowMs });
    case 'AGGREGATION':
      return aggregationEvent({ member, job, userId, counts: announcement.counts, completedAtMs: nowMs });
  }
};

import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { JobNews } from '../../domain/jobs/announcements.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import { type DomainEvent, newEvent } from '../../domain/webhooks/event.ts';
import { aggregationEvent, balanceEvent, historyEvent, verificationEvent } from '../../present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../present/members/connection-status-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';

/** The news of a step, with the member and the job as they are after it. */
interface JobStory {
  readonly news: readonly JobNews[];
  readonly member: Member;
  readonly job: Job;
  readonly user: User;
  readonly nowMs: number;
}

/** Makes events of the news of a step. */
export const jobEventsOf = (story: JobStory, ids: Ids): readonly DomainEvent[] =>
  story.news.map((news) => newEvent(draftOf(news, story), ids, story.nowMs));

const draftOf = (news: JobNews, { member, job, user, nowMs }: JobStory): EventDraft => {
  const userId = user.externalGuid;
  switch (news.type) {
    case 'CONNECTION_STATUS':
      return connectionStatusEvent(member);
    case 'JOB_STATUS':
      return jobStatusEvent({ member, job, userId });
    case 'MEMBER':
      return memberEvent({ action: 'updated', member, userId, nowMs });
    case 'BALANCE':
      return balanceEvent({ member, completedAtMs: nowMs });
    case 'HISTORY':
      return historyEvent({ member, job, counts: news.counts, completedAtMs: nowMs });
    case 'VERIFICATION':
      return verificationEvent({ member, job, userId, accounts: news.accounts, completedAtMs: nowMs });
    case 'AGGREGATION':
      return aggregationEvent({ member, job, userId, counts: news.counts, completedAtMs: nowMs });
  }
};

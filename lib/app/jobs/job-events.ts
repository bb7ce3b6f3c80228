import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { JobNews } from '../../domain/jobs/news.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import { newEvent } from '../../domain/webhooks/event.ts';
import { aggregationEvent, balanceEvent, historyEvent, verificationEvent } from '../../present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../present/members/connection-status-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import type { JobEventsOf, JobStory } from './job-deps.ts';

/** Makes events of the news of a step. */
export const createJobEvents =
  (ids: Ids): JobEventsOf =>
  (story) =>
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

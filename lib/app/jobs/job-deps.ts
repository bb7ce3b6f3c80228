import type { JobNews } from '../../domain/jobs/news.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';
import type { Services } from '../adapters.ts';

/** The news of a step, with the member and the job as they are after it. */
export interface JobStory {
  readonly news: readonly JobNews[];
  readonly member: Member;
  readonly job: Job;
  readonly user: User;
  readonly nowMs: number;
}

/** Makes the events of a step; see `job-events.ts`. */
export type JobEventsOf = (story: JobStory) => readonly DomainEvent[];

/** What every change of a job needs. */
export interface JobDeps
  extends Pick<
    Services,
    | 'table'
    | 'clock'
    | 'ids'
    | 'pollQueue'
    | 'backgroundIntervalHours'
    | 'budgetRuleOf'
    | 'isConnectorOff'
    | 'log'
    | 'onSendFailed'
  > {
  readonly events: Pick<EventStore, 'announce'>;
  readonly jobEventsOf: JobEventsOf;
}

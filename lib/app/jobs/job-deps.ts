import type { PollMessage } from '../../contract/jobs/messages.ts';
import type { JobNews } from '../../domain/jobs/news.ts';
import type { Ids } from '../../domain/kernel/ids.ts';
import type { Queue } from '../../domain/kernel/queue.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import type { Table } from '../../store/table/table-client.ts';
import type { EventStore } from '../../store/webhooks/event-store.ts';

/** What a step brought, with the member and job as they are after it. */
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
export interface JobDeps {
  readonly table: Table;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly pollQueue: Queue<PollMessage>;
  readonly events: Pick<EventStore, 'announce'>;
  readonly jobEventsOf: JobEventsOf;
  /** Told of a message that could not be sent: nothing is lost, the sweep sends it again. */
  readonly onSendFailed: (error: unknown) => void;
  /** 0 switches background aggregation off. */
  readonly backgroundIntervalHours: number;
}

import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { FiredType } from '../../contract/webhooks/fire-webhook-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { type Refused, refused } from '../../domain/kernel/refused.ts';
import type { Clock } from '../../domain/kernel/time.ts';
import { NOTHING_CHANGED } from '../../domain/members/commit-outcome.ts';
import type { Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import type { User } from '../../domain/users/user.ts';
import type { DomainEvent } from '../../domain/webhooks/event.ts';
import { aggregationEvent } from '../../present/jobs/job-data-event.ts';
import { jobStatusEvent } from '../../present/jobs/job-status-event.ts';
import { connectionStatusEvent } from '../../present/members/connection-status-event.ts';
import { memberEvent } from '../../present/members/member-event.ts';
import type { JobHistory } from '../../store/jobs/job-history.ts';
import type { MemberStore } from '../../store/members/member-store.ts';
import type { EmitEvent } from './emit-event.ts';

export interface FireWebhookDeps {
  readonly members: MemberStore;
  readonly history: JobHistory;
  readonly isTestInstitution: (guid: Guid<'INS'>) => boolean;
  readonly emit: EmitEvent;
  readonly clock: Clock;
}

/**
 * `memberMissing`: the user has no such member. `institutionIsReal`: it is at no test institution. `jobDoesNotFit`: its most
 * recent job is not in the state that the event is about.
 */
export type WebhookFired =
  | { readonly kind: 'fired'; readonly event: DomainEvent }
  | Refused<'memberMissing' | 'institutionIsReal' | 'jobDoesNotFit'>;

/** Sends an event about the present state. The member does not change, and each call makes a new event. */
export const fireWebhook = async (
  { members, history, isTestInstitution, emit, clock }: FireWebhookDeps,
  user: User,
  { memberGuid, type }: { readonly memberGuid: Guid<'MBR'>; readonly type: FiredType },
): Promise<WebhookFired> => {
  const member = await members.read(user.guid, memberGuid);
  if (member === null) return refused('memberMissing');
  if (!isTestInstitution(member.institutionGuid)) return refused('institutionIsReal');
  const guid = member.mostRecentJobGuid;
  const found = guid === null ? null : await history.find(user.guid, guid);
  const draft = draftOf(type, { member, job: found?.job ?? null, userId: user.externalGuid, nowMs: clock() });
  return draft === null ? refused('jobDoesNotFit') : { kind: 'fired', event: await emit(draft) };
};

interface Present {
  readonly member: Member;
  readonly job: Job | null;
  /** The partner's own id of the user. */
  readonly userId: string;
  readonly nowMs: number;
}

/** Null where the member is not in the state that the event is about. */
const draftOf = (type: FiredType, { member, job, userId, nowMs }: Present): EventDraft | null => {
  switch (type) {
    case 'CONNECTION_STATUS':
      return connectionStatusEvent(member);
    case 'MEMBER':
      return memberEvent({ action: 'updated', member, userId, nowMs });
    case 'JOB_STATUS':
      return job === null ? null : jobStatusEvent({ member, job, userId });
    case 'AGGREGATION': {
      // A job that runs, failed or had another purpose brought no data that the event could tell of.
      const completedAtMs = job?.kind === 'AGGREGATION' && job.status === 'COMPLETED' ? job.finishedAt : null;
      if (job === null || completedAtMs === null) return null;
      return aggregationEvent({ member, job, userId, counts: NOTHING_CHANGED, completedAtMs });
    }
  }
};

import type * as entries from '../../contract/jobs/job-data-event.ts';
import { todayUtc } from '../../domain/kernel/calendar.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestamp, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { CommitCounts } from '../../domain/members/commit-outcome.ts';
import { isBackground, type Job } from '../../domain/members/job-record.ts';
import type { Member } from '../../domain/members/member.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';
import { updatedBetweenPath } from '../kernel/updated-between-path.ts';

/** A job that has fetched its data. */
interface Completed {
  readonly member: Member;
  readonly job: Job;
  /** The partner's own id of the user. */
  readonly userId: string | null;
  readonly counts: CommitCounts;
  readonly completedAtMs: number;
}

const completion = ({ completedAtMs }: Pick<Completed, 'completedAtMs'>) => ({
  completed_at: toUnixSeconds(completedAtMs),
  completed_on: todayUtc(completedAtMs),
});

/**
 * How many objects the job changed, and the paths of this API to read them by. The paths begin with the start of the
 * job, so that no change is missed; they show changes by others of the same time too.
 */
const whatChanged = ({ counts, job, completedAtMs }: Pick<Completed, 'counts' | 'job' | 'completedAtMs'>) => {
  const beganAtMs = job.startedAt ?? job.createdAt;
  return {
    accounts_created_count: counts.accountsCreated,
    accounts_updated_count: counts.accountsUpdated,
    began_at: toUnixSeconds(beganAtMs),
    events_path: `/events?after=${toTimestamp(beganAtMs)}`,
    holdings_created_count: counts.holdingsCreated,
    holdings_deleted_count: counts.holdingsDeleted,
    holdings_updated_count: counts.holdingsUpdated,
    transactions_created_count: counts.transactionsCreated,
    transactions_deleted_count: counts.transactionsDeleted,
    transactions_path: updatedBetweenPath(beganAtMs, completedAtMs),
    transactions_updated_count: counts.transactionsUpdated,
  };
};

export const aggregationEvent = (facts: Completed) =>
  eventDraft<typeof entries.aggregationEvent>('AGGREGATION', ofOwner(facts.member, facts.member), {
    action: 'member_data_updated',
    ...completion(facts),
    is_background: isBackground(facts.job.origin),
    job_guid: facts.job.guid,
    member_guid: facts.member.guid,
    ...whatChanged(facts),
    type: 'AGGREGATION',
    user_guid: facts.member.userGuid,
    user_id: facts.userId,
  });

export const balanceEvent = ({ member, ...facts }: Pick<Completed, 'member' | 'completedAtMs'>) =>
  eventDraft<typeof entries.balanceEvent>('BALANCE', ofOwner(member, member), {
    action: 'member_data_updated',
    ...completion(facts),
    member_guid: member.guid,
    type: 'BALANCE',
    user_guid: member.userGuid,
  });

export const historyEvent = ({ member, ...facts }: Omit<Completed, 'userId'>) =>
  eventDraft<typeof entries.historyEvent>('HISTORY', ofOwner(member, member), {
    action: 'member_data_updated',
    ...completion(facts),
    member_guid: member.guid,
    ...whatChanged(facts),
    type: 'HISTORY',
    user_guid: member.userGuid,
  });

interface Verified extends Omit<Completed, 'counts'> {
  readonly accounts: readonly Guid<'ACT'>[];
}

/** The event names the accounts whose numbers came. It never has a number. */
export const verificationEvent = ({ member, job, userId, accounts, completedAtMs }: Verified) =>
  eventDraft<typeof entries.verificationEvent>('VERIFICATION', ofOwner(member, member), {
    accounts,
    action: 'member_data_updated',
    ...completion({ completedAtMs }),
    job_guid: job.guid,
    member_guid: member.guid,
    type: 'VERIFICATION',
    user_guid: member.userGuid,
    user_id: userId,
  });

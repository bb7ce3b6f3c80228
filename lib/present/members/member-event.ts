import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/members/member-event.ts';
import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import { toUnixSeconds, toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import type { Member } from '../../domain/members/member.ts';
import { eventDraft, ofOwner } from '../kernel/event-draft.ts';
import { updatedBetweenPath } from '../kernel/updated-between-path.ts';
import { connectionStatusIdOf } from './member.ts';

interface MemberChanged {
  readonly action: ObjectAction;
  /** The member after the change. */
  readonly member: Member;
  /** The partner's own id of the user. */
  readonly userId: string | null;
  readonly nowMs: number;
  /** Left out where the change brought no rows that the feed does not have. */
  readonly backfill?: Backfill;
}

/** Rows of a first import or an extended history, which began and ended at these instants. */
interface Backfill {
  readonly beganAtMs: number;
  readonly endedAtMs: number;
  readonly holdingsCreated: number;
  readonly transactionsCreated: number;
}

/** Where a session of the user reads them. */
const backfillBody = ({ beganAtMs, endedAtMs, holdingsCreated, transactionsCreated }: Backfill) => ({
  began_at: toUnixSeconds(beganAtMs),
  holdings_created_count: holdingsCreated,
  holdings_path: '/holdings',
  transactions_created_count: transactionsCreated,
  transactions_path: updatedBetweenPath(beganAtMs, endedAtMs),
});

export const memberEvent = ({ action, member, userId, nowMs, backfill }: MemberChanged) =>
  eventDraft<typeof entry.memberEvent>('MEMBER', ofOwner(member, member), {
    action,
    member: {
      aggregated_at: toUnixSecondsOrNull(member.aggregatedAt),
      connection_status: member.connectionStatus,
      connection_status_id: connectionStatusIdOf(member),
      connection_status_message: member.connectionStatusMessage,
      created_at: toUnixSeconds(member.createdAt),
      guid: member.guid,
      id: member.externalGuid,
      institution_code: member.institutionCode,
      institution_guid: member.institutionGuid,
      is_being_aggregated: isBeingAggregated(member, nowMs),
      is_managed_by_user: member.isManagedByUser,
      is_oauth: member.isOauth,
      metadata: member.metadata,
      name: member.name,
      revision: member.revision,
      successfully_aggregated_at: toUnixSecondsOrNull(member.successfullyAggregatedAt),
      updated_at: toUnixSeconds(member.updatedAt),
      user_guid: member.userGuid,
      user_id: userId,
    },
    // Behind the member: programs take the first object of a body for the one that it is about.
    backfill: backfill === undefined ? null : backfillBody(backfill),
  });

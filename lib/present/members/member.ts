import type { WireOf } from '../../contract/kernel/wire.ts';
import type { member as memberSchema } from '../../contract/members/member-schema.ts';
import { isBeingAggregated } from '../../domain/jobs/liveness.ts';
import { toTimestampOrNull } from '../../domain/kernel/time.ts';
import { CONNECTION_STATUS_IDS } from '../../domain/members/connection-status.ts';
import type { Member } from '../../domain/members/member.ts';
import { backfilledUseCases, type UseCaseSetting } from '../../domain/members/use-case.ts';
import { presentUpstreamBudget, type Shown } from './upstream-budget.ts';

export const connectionStatusIdOf = ({ connectionStatus }: Member) =>
  connectionStatus === null ? null : CONNECTION_STATUS_IDS[connectionStatus];

/** A member as its user sees it now. A member that is older than the opt-in of its client to use cases shows PFM. */
export const presentMember = (member: Member, setting: UseCaseSetting, shown: Shown): WireOf<typeof memberSchema> => ({
  aggregated_at: toTimestampOrNull(member.aggregatedAt),
  background_aggregation_is_disabled: member.backgroundAggregationIsDisabled,
  connection_status: member.connectionStatus,
  connection_status_id: connectionStatusIdOf(member),
  connection_status_message: member.connectionStatusMessage,
  external_guid: member.externalGuid,
  guid: member.guid,
  institution_code: member.institutionCode,
  institution_guid: member.institutionGuid,
  is_being_aggregated: isBeingAggregated(member, shown.clock()),
  is_managed_by_user: member.isManagedByUser,
  is_manual: member.isManual,
  is_oauth: member.isOauth,
  is_user_created: member.isUserCreated,
  metadata: member.metadata,
  most_recent_job_guid: member.mostRecentJobGuid,
  name: member.name,
  needs_updated_credentials: member.needsUpdatedCredentials,
  oauth_window_uri: null,
  revision: member.revision,
  successfully_aggregated_at: toTimestampOrNull(member.successfullyAggregatedAt),
  upstream_budget: presentUpstreamBudget(member, shown),
  use_cases: backfilledUseCases(setting, member.useCases),
  user_guid: member.userGuid,
});

import * as z from 'zod/mini';
import { CONNECTION_STATUS_IDS } from '../../domain/members/connection-status.ts';
import { institutionGuid, jobGuid, memberGuid, userGuid } from '../kernel/guids.ts';
import { namesOf } from '../kernel/names-of.ts';
import { count, flag, namedObject, nullableFlag, nullableText, nullableTimestamp } from '../kernel/values.ts';
import { upstreamBudget } from './upstream-budget-schema.ts';
import { useCase } from './use-cases.ts';

export const connectionStatusId = z.enum(CONNECTION_STATUS_IDS);
connectionStatusId.register(z.globalRegistry, { id: 'ConnectionStatusId' });

export const connectionStatusName = z.enum(namesOf(CONNECTION_STATUS_IDS));
connectionStatusName.register(z.globalRegistry, { id: 'ConnectionStatus' });

/** A connection of a user to an institution. Each key is always there. */
export const member = namedObject('Member', {
  aggregated_at: nullableTimestamp,
  background_aggregation_is_disabled: flag,
  connection_status: z.nullable(connectionStatusName),
  connection_status_id: z.nullable(connectionStatusId),
  connection_status_message: nullableText,
  external_guid: nullableText,
  guid: memberGuid,
  institution_code: nullableText,
  institution_guid: institutionGuid,
  is_being_aggregated: flag,
  is_managed_by_user: flag,
  is_manual: flag,
  is_oauth: flag,
  is_user_created: flag,
  metadata: nullableText,
  most_recent_job_guid: z.nullable(jobGuid),
  name: nullableText,
  needs_updated_credentials: nullableFlag,
  oauth_window_uri: nullableText,
  revision: count,
  successfully_aggregated_at: nullableTimestamp,
  upstream_budget: z.nullable(upstreamBudget),
  use_cases: z.nullable(z.array(useCase)),
  user_guid: userGuid,
});

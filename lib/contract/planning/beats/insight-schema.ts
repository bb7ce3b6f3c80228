import * as z from 'zod/mini';
import { MICRO_DESCRIPTION_CHARACTERS_MAX, MICRO_TITLE_CHARACTERS_MAX } from '../../../domain/planning/beats/beat.ts';
import { hasChange } from '../../kernel/change-request.ts';
import { beatGuid, clientGuid, userGuid } from '../../kernel/guids.ts';
import { flag, namedObject, nullableFlag, nullableText, nullableTimestamp } from '../../kernel/values.ts';

export const insight = namedObject('Insight', {
  active_at: nullableTimestamp,
  client_guid: clientGuid,
  created_at: nullableTimestamp,
  cta_clicked_at: nullableTimestamp,
  description: nullableText,
  guid: beatGuid,
  has_associated_accounts: nullableFlag,
  has_associated_categories: nullableFlag,
  has_associated_merchants: nullableFlag,
  has_associated_scheduled_payments: nullableFlag,
  has_associated_transactions: nullableFlag,
  has_been_displayed: nullableFlag,
  is_dismissed: nullableFlag,
  micro_call_to_action: nullableText,
  micro_description: z.nullable(z.string().check(z.maxLength(MICRO_DESCRIPTION_CHARACTERS_MAX))),
  micro_title: z.nullable(z.string().check(z.maxLength(MICRO_TITLE_CHARACTERS_MAX))),
  template: nullableText,
  title: nullableText,
  updated_at: nullableTimestamp,
  user_guid: userGuid,
  user_id: nullableText,
});

export const insightUpdateRequest = z
  .object({ has_been_displayed: z.optional(flag), is_dismissed: z.optional(flag) })
  .check(hasChange);
insightUpdateRequest.register(z.globalRegistry, { id: 'InsightUpdateRequest' });

import * as z from 'zod/mini';
import {
  accountGuid,
  beatGuid,
  budgetGuid,
  categoryGuid,
  deliverableGuid,
  eventGuid,
  goalGuid,
  holdingGuid,
  importGuid,
  importMappingGuid,
  institutionGuid,
  jobGuid,
  memberGuid,
  merchantGuid,
  merchantLocationGuid,
  microDepositGuid,
  notificationGuid,
  repeatingTransactionGuid,
  replayGuid,
  scheduledPaymentGuid,
  tagGuid,
  taggingGuid,
  transactionGuid,
  transactionRuleGuid,
  webhookEndpointGuid,
} from './guids.ts';

/** Parameters of paths. A malformed parameter is answered with 404, like an object that does not exist. */
export const endpointPath = z.object({ webhook_endpoint_guid: webhookEndpointGuid });
export const replayPath = z.object({ webhook_endpoint_guid: webhookEndpointGuid, replay_guid: replayGuid });
export const eventPath = z.object({ event_guid: eventGuid });
export const accountPath = z.object({ account_guid: accountGuid });
export const holdingPath = z.object({ holding_guid: holdingGuid });
export const beatPath = z.object({ beat_guid: beatGuid });
export const budgetPath = z.object({ budget_guid: budgetGuid });
export const categoryPath = z.object({ category_guid: categoryGuid });
export const insightPath = z.object({ insight_guid: beatGuid });
export const goalPath = z.object({ goal_guid: goalGuid });
export const importMappingPath = z.object({ member_guid: memberGuid, mapping_guid: importMappingGuid });
export const userImportMappingPath = z.object({ mapping_guid: importMappingGuid });
export const importPath = z.object({ member_guid: memberGuid, import_guid: importGuid });
export const institutionPath = z.object({ institution_guid: institutionGuid });
export const jobPath = z.object({ job_guid: jobGuid });
export const memberPath = z.object({ member_guid: memberGuid });
export const merchantPath = z.object({ merchant_guid: merchantGuid });
export const merchantLocationPath = z.object({ merchant_location_guid: merchantLocationGuid });
export const notificationPath = z.object({ notification_guid: notificationGuid });
export const deliverablePath = z.object({ notification_guid: notificationGuid, deliverable_guid: deliverableGuid });
export const tagPath = z.object({ tag_guid: tagGuid });
export const taggingPath = z.object({ tagging_guid: taggingGuid });
export const microDepositPath = z.object({ micro_deposit_guid: microDepositGuid });
export const repeatingTransactionPath = z.object({ repeating_transaction_guid: repeatingTransactionGuid });
export const scheduledPaymentPath = z.object({ guid: scheduledPaymentGuid });
export const transactionPath = z.object({ transaction_guid: transactionGuid });
export const transactionRulePath = z.object({ transaction_rule_guid: transactionRuleGuid });

import type { WireOf } from '../../contract/kernel/wire.ts';
import type { insight } from '../../contract/planning/beats/insight-schema.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { Beat } from '../../domain/planning/beats/beat.ts';
import type { User } from '../../domain/users/user.ts';

/**
 * A beat under its newer name. No operation tells this service that a user followed the call to action, so that time is
 * null.
 */
export const presentInsight = (
  beat: Beat,
  user: Pick<User, 'clientGuid' | 'externalGuid' | 'guid'>,
): WireOf<typeof insight> => ({
  active_at: toTimestamp(beat.activeAt),
  client_guid: user.clientGuid,
  created_at: toTimestamp(beat.createdAt),
  cta_clicked_at: null,
  description: beat.description,
  guid: beat.guid,
  has_associated_accounts: beat.accountGuids.length > 0,
  has_associated_categories: beat.categoryGuids.length > 0,
  has_associated_merchants: beat.merchantGuids.length > 0,
  has_associated_scheduled_payments: beat.scheduledPaymentGuids.length > 0,
  has_associated_transactions: beat.transactionGuids.length > 0,
  has_been_displayed: beat.hasBeenDisplayed,
  is_dismissed: beat.isDismissed,
  micro_call_to_action: beat.microCallToAction,
  micro_description: beat.microDescription,
  micro_title: beat.microTitle,
  template: beat.template,
  title: beat.title,
  updated_at: toTimestamp(beat.updatedAt),
  user_guid: user.guid,
  user_id: user.externalGuid,
});

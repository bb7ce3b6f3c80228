import type { WireOf } from '../../contract/kernel/wire.ts';
import type { beat as beatSchema } from '../../contract/planning/beats/beat-schema.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toTimestamp, toTimestampOrNull } from '../../domain/kernel/time.ts';
import { type Beat, isRelevant } from '../../domain/planning/beats/beat.ts';

export const presentBeat = (beat: Beat, userGuid: Guid<'USR'>): WireOf<typeof beatSchema> => ({
  account_guids: beat.accountGuids,
  created_at: toTimestamp(beat.createdAt),
  description: beat.description,
  digest: beat.digest,
  displayed_at: toTimestampOrNull(beat.displayedAt),
  guid: beat.guid,
  has_been_displayed: beat.hasBeenDisplayed,
  is_dismissed: beat.isDismissed,
  is_relevant: isRelevant(beat),
  primary_account_guid: beat.primaryAccountGuid,
  primary_transaction_guid: beat.primaryTransactionGuid,
  template: beat.template,
  title: beat.title,
  transaction_guids: beat.transactionGuids,
  updated_at: toTimestamp(beat.updatedAt),
  user_guid: userGuid,
});

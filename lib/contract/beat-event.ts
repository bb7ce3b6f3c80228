import type * as z from 'zod/mini';
import { type Beat, FEED_DAYS, isRelevant } from '../domain/beats/beat.ts';
import { DAY_MS, toUnixSeconds } from '../domain/time.ts';
import type { User } from '../domain/user.ts';
import type { EventDraft, ObjectAction } from './events.ts';
import type { beatEventBody } from './schemas/beat-events.ts';

/** `beat` as it is after the change. */
export const beatEvent = (action: ObjectAction, beat: Beat, user: User): EventDraft => {
  const body: z.output<typeof beatEventBody> = {
    action,
    beat: {
      account_guids: [...beat.accountGuids],
      // Partners give accounts no ids of their own.
      account_ids: [],
      active_at: toUnixSeconds(beat.activeAt),
      created_at: toUnixSeconds(beat.createdAt),
      description: beat.description,
      digest: beat.digest,
      displayed_at: beat.displayedAt === null ? null : toUnixSeconds(beat.displayedAt),
      expires_at: toUnixSeconds(beat.activeAt + FEED_DAYS * DAY_MS),
      guid: beat.guid,
      has_been_displayed: beat.hasBeenDisplayed,
      is_deleted: action === 'deleted',
      is_dismissed: beat.isDismissed,
      is_relevant: isRelevant(beat),
      primary_account_guid: beat.primaryAccountGuid,
      primary_transaction_guid: beat.primaryTransactionGuid,
      template: beat.template,
      title: beat.title,
      transaction_guids: [...beat.transactionGuids],
      updated_at: toUnixSeconds(beat.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'BEAT',
    subjectGuid: beat.guid,
    // Each change has a later instant.
    revision: beat.updatedAt,
    body: JSON.stringify(body),
  };
};

import type * as z from 'zod/mini';
import type { EventDraft, ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Wire } from '../../contract/kernel/wire.ts';
import type { beatEventBody } from '../../contract/planning/beats/beat-event-schema.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import { type Beat, FEED_DAYS } from '../../domain/planning/beats/beat.ts';
import type { User } from '../../domain/users/user.ts';
import { presentBeat } from './beat.ts';

/** `beat` as it is after the change. */
export const beatEvent = (action: ObjectAction, beat: Beat, user: User): EventDraft => {
  const body: Wire<z.output<typeof beatEventBody>> = {
    action,
    beat: {
      ...presentBeat(beat, user.guid),
      // Partners give accounts no ids of their own.
      account_ids: [],
      active_at: toUnixSeconds(beat.activeAt),
      created_at: toUnixSeconds(beat.createdAt),
      displayed_at: beat.displayedAt === null ? null : toUnixSeconds(beat.displayedAt),
      expires_at: toUnixSeconds(beat.activeAt + FEED_DAYS * DAY_MS),
      is_deleted: action === 'deleted',
      updated_at: toUnixSeconds(beat.updatedAt),
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

import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/planning/beats/beat-event.ts';
import { DAY_MS, toUnixSeconds, toUnixSecondsOrNull } from '../../domain/kernel/time.ts';
import { type Beat, FEED_DAYS } from '../../domain/planning/beats/beat.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';
import { presentBeat } from './beat.ts';

/**
 * `beat` is the beat after the change. It has no revision: the time of its last change, which grows with each change,
 * stands for one.
 */
export const beatEvent = (action: ObjectAction, beat: Beat, user: User) =>
  eventDraft<typeof entry.beatEvent>('BEAT', ofUser(user, { guid: beat.guid, revision: beat.updatedAt }), {
    action,
    beat: {
      ...presentBeat(beat, user.guid),
      // Partners give accounts no ids.
      account_ids: [],
      active_at: toUnixSeconds(beat.activeAt),
      created_at: toUnixSeconds(beat.createdAt),
      displayed_at: toUnixSecondsOrNull(beat.displayedAt),
      expires_at: toUnixSeconds(beat.activeAt + FEED_DAYS * DAY_MS),
      is_deleted: action === 'deleted',
      updated_at: toUnixSeconds(beat.updatedAt),
      user_id: user.externalGuid,
    },
  });

import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type * as entry from '../../contract/planning/beats/insight-event.ts';
import type { Beat } from '../../domain/planning/beats/beat.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';
import { presentInsight } from './insight.ts';

/** `beat` is the beat after the change. It has no revision: the time of its last change stands for one. */
export const insightEvent = (action: ObjectAction, beat: Beat, user: User) =>
  eventDraft<typeof entry.insightEvent>('INSIGHT', ofUser(user, { guid: beat.guid, revision: beat.updatedAt }), {
    action,
    insight: presentInsight(beat, user),
  });

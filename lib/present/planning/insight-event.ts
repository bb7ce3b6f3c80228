import type { EventDraft, ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Beat } from '../../domain/planning/beats/beat.ts';
import type { User } from '../../domain/users/user.ts';
import { presentInsight } from './insight.ts';

/** `beat` as it is after the change. It has no revision: the time of its last change stands for it. */
export const insightEvent = (action: ObjectAction, beat: Beat, user: User): EventDraft => ({
  clientGuid: user.clientGuid,
  userGuid: user.guid,
  type: 'INSIGHT',
  subjectGuid: beat.guid,
  revision: beat.updatedAt,
  body: JSON.stringify({ action, insight: presentInsight(beat, user) }),
});

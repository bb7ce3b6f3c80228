import { beatEvent } from '../../lib/contract/beat-event.ts';
import type { EventDraft } from '../../lib/contract/events.ts';
import type { PlanningState } from '../../lib/domain/planning/planning-state.ts';
import type { User } from '../../lib/domain/user.ts';
import { insightEvent } from '../../lib/http/present/insight-event.ts';
import type { ToldPart } from '../../lib/store/planned-record.ts';

/** Events of the objects of a part that were made or changed. */
export const plannedDrafts = (
  part: ToldPart,
  state: PlanningState,
  user: User,
  actionOf: (guid: string) => 'created' | 'updated' | null,
): readonly EventDraft[] => {
  switch (part) {
    case 'beats':
      return state.beats.flatMap((beat) => {
        const action = actionOf(beat.guid);
        return action === null ? [] : [beatEvent(action, beat, user), insightEvent(action, beat, user)];
      });
    case 'budgets':
    case 'goals':
    case 'notifications':
    case 'plan':
      return [];
  }
};

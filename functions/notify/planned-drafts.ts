import type { EventDraft } from '../../lib/contract/events.ts';
import type { PlanningState } from '../../lib/domain/planning/planning-state.ts';
import type { User } from '../../lib/domain/user.ts';
import type { ToldPart } from '../../lib/store/planned-record.ts';

/** Events of the objects of a part that were made or changed. */
export const plannedDrafts = (
  _part: ToldPart,
  _state: PlanningState,
  _user: User,
  _actionOf: (guid: string) => 'created' | 'updated' | null,
): readonly EventDraft[] => [];

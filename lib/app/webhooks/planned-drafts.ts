import type { EventDraft } from '../../contract/kernel/event-draft.ts';
import type { CategoryBook } from '../../domain/categories/category.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { User } from '../../domain/users/user.ts';
import { beatEvent } from '../../present/planning/beat-event.ts';
import { budgetEvent } from '../../present/planning/budget-event.ts';
import { goalEvent } from '../../present/planning/goal-event.ts';
import { insightEvent } from '../../present/planning/insight-event.ts';
import { notificationEvent } from '../../present/planning/notification-event.ts';
import { spendingPlanEvent } from '../../present/planning/spending-plan-event.ts';
import type { PartWithEvents } from '../../store/planning/planned-record.ts';

export interface ObjectWithEvents {
  readonly part: PartWithEvents;
  readonly guid: string;
  readonly action: 'created' | 'updated';
}

export interface PlannedContext {
  readonly state: PlanningState;
  readonly user: User;
  readonly categories: CategoryBook;
  readonly nowMs: number;
}

/** Events of an object that was made or changed, as it is now. An object that is gone has none. */
export const plannedDrafts = (
  { part, guid, action }: ObjectWithEvents,
  { state, user, categories, nowMs }: PlannedContext,
): readonly EventDraft[] => {
  const told = <T extends { readonly guid: string }>(
    objects: readonly T[],
    draftOf: (object: T) => readonly EventDraft[],
  ): readonly EventDraft[] => objects.filter((object) => object.guid === guid).flatMap(draftOf);
  switch (part) {
    case 'budgets':
      return told(state.budgets, (budget) => [budgetEvent(action, budget, user, categories)]);
    case 'goals':
      return told(state.goals, (goal) => [goalEvent(action, goal, user, nowMs)]);
    case 'plan':
      return told(state.plan === null ? [] : [state.plan], (plan) => [spendingPlanEvent(action, plan, user)]);
    case 'notifications':
      // Of a notification only its deliverables change, and that change has an event at once.
      return told(action === 'created' ? state.notifications.notifications : [], (notification) => [
        notificationEvent(notification, user),
      ]);
    case 'beats':
      return told(state.beats, (beat) => [beatEvent(action, beat, user), insightEvent(action, beat, user)]);
  }
};

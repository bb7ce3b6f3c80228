import { budgetEvent } from '../../lib/contract/budget-event.ts';
import type { EventDraft } from '../../lib/contract/events.ts';
import { goalEvent } from '../../lib/contract/goal-event.ts';
import { notificationEvent } from '../../lib/contract/notification-event.ts';
import { spendingPlanEvent } from '../../lib/contract/spending-plan-event.ts';
import type { CategoryBook } from '../../lib/domain/category.ts';
import type { PlanningState } from '../../lib/domain/planning/planning-state.ts';
import type { User } from '../../lib/domain/user.ts';
import { beatEvent } from '../../lib/http/present/beat-event.ts';
import { insightEvent } from '../../lib/http/present/insight-event.ts';
import type { ToldPart } from '../../lib/store/planned-record.ts';

type Action = 'created' | 'updated';

/** Events of the objects of a part that were made or changed. */
export const plannedDrafts = (
  part: ToldPart,
  state: PlanningState,
  user: User,
  categories: CategoryBook,
  actionOf: (guid: string) => Action | null,
): readonly EventDraft[] => {
  const told = <T extends { readonly guid: string }>(
    objects: readonly T[],
    draftOf: (action: Action, object: T) => readonly EventDraft[],
  ): readonly EventDraft[] =>
    objects.flatMap((object) => {
      const action = actionOf(object.guid);
      return action === null ? [] : draftOf(action, object);
    });
  switch (part) {
    case 'budgets':
      return told(state.budgets, (action, budget) => [budgetEvent(action, budget, user, categories)]);
    case 'goals':
      return told(state.goals, (action, goal) => [goalEvent(action, goal, user)]);
    case 'plan':
      return told(state.plan === null ? [] : [state.plan], (action, plan) => [spendingPlanEvent(action, plan, user)]);
    case 'notifications':
      // Nothing of a notification changes but where it is queued for, which is told at once.
      return told(state.notifications.notifications, (action, notification) =>
        action === 'created' ? [notificationEvent(notification, user)] : [],
      );
    case 'beats':
      return told(state.beats, (action, beat) => [beatEvent(action, beat, user), insightEvent(action, beat, user)]);
  }
};

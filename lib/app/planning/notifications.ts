import type { Guid } from '../../domain/kernel/guid.ts';
import {
  addDeliverable,
  addNotification,
  removeDeliverable,
  removeNotification,
} from '../../domain/planning/notifications/change-notifications.ts';
import type { Deliverable } from '../../domain/planning/notifications/notification.ts';
import type { PlanningState } from '../../domain/planning/planning-state.ts';
import type { User } from '../../domain/users/user.ts';
import { notificationEvent } from '../../present/planning/notification-event.ts';
import type { PlanningContext } from './planning-context.ts';

const notificationsOf = ({ notifications }: PlanningState) => notifications.notifications;

/** An event is made only when the partner has something to deliver: a new notification, or one more channel of it. */
const eventsOf = (before: PlanningState, { state }: PlanningContext, user: User) => {
  const earlier = new Map(notificationsOf(before).map((one) => [one.guid, one]));
  return notificationsOf(state)
    .filter((one) => one.deliverables.length > (earlier.get(one.guid)?.deliverables.length ?? -1))
    .map((one) => notificationEvent(one, user));
};

export const NOTIFICATIONS = {
  prefix: 'NTF',
  of: notificationsOf,
  add: ({ state, view }: PlanningContext, guid: Guid<'NTF'>, subject: string) =>
    addNotification(state.notifications, guid, subject, view.nowMs),
  remove: ({ state }: PlanningContext, guid: Guid<'NTF'>) => removeNotification(state.notifications, guid),
  eventsOf,
} as const;

/** The channels that a notification is queued for. */
export const deliverablesOf = (of: Guid<'NTF'>) =>
  ({
    prefix: 'DNF',
    of: (state: PlanningState) => notificationsOf(state).find(({ guid }) => guid === of)?.deliverables ?? [],
    add: ({ state, view }: PlanningContext, guid: Guid<'DNF'>, fields: Pick<Deliverable, 'channel' | 'content'>) =>
      addDeliverable(state.notifications, of, { guid, ...fields }, view.nowMs),
    remove: ({ state }: PlanningContext, guid: Guid<'DNF'>) => removeDeliverable(state.notifications, of, guid),
    eventsOf,
  }) as const;

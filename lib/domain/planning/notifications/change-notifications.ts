import type { Guid } from '../../kernel/guid.ts';
import { refused } from '../../kernel/refused.ts';
import type { PlanningChange } from '../planning-state.ts';
import { isOfApps, NOTIFICATIONS_DISMISSED_MAX, NOTIFICATIONS_TEXT_MAX, textLengthOf } from './newest-that-fit.ts';
import type { Deliverable, Notification, Notifications } from './notification.ts';

export type NotificationRefusal = 'missing' | 'channelTaken' | 'tooMany' | 'tooLarge';

export type NotificationsChange = PlanningChange<'notifications', NotificationRefusal>;

/** So many, with those of the system, stay well within one item. */
export const API_NOTIFICATIONS_MAX = 100;

/** A notification that an app makes is attached to no object. */
export const addNotification = (
  before: Notifications,
  guid: Guid<'NTF'>,
  subject: string,
  nowMs: number,
): NotificationsChange => {
  const ofApps = before.notifications.filter(isOfApps);
  if (ofApps.length >= API_NOTIFICATIONS_MAX) return refused('tooMany');
  const notification: Notification = {
    guid,
    type: 'API_NOTIFICATION',
    subject,
    deepLinkGuid: null,
    entityGuid: null,
    threshold: null,
    hasBeenViewed: false,
    deliverables: [],
    revision: 1,
    createdAt: nowMs,
  };
  return { kind: 'changed', notifications: { ...before, notifications: [notification, ...before.notifications] } };
};

export const removeNotification = (before: Notifications, guid: Guid<'NTF'>): NotificationsChange => {
  const gone = before.notifications.find((notification) => notification.guid === guid);
  if (gone === undefined) return refused('missing');
  const dismissed = isOfApps(gone)
    ? before.dismissed
    : [guid, ...before.dismissed].slice(0, NOTIFICATIONS_DISMISSED_MAX);
  return {
    kind: 'changed',
    notifications: { notifications: before.notifications.filter((notification) => notification !== gone), dismissed },
  };
};

type NewDeliverable = Pick<Deliverable, 'guid' | 'channel' | 'content'>;

/** In the app a notification is delivered at once; whether another channel delivers is not known here. */
export const addDeliverable = (
  before: Notifications,
  guid: Guid<'NTF'>,
  deliverable: NewDeliverable,
  nowMs: number,
): NotificationsChange => {
  const { channel, content } = deliverable;
  const deliveredAt = channel === 'IN_APP' ? nowMs : null;
  const notification = before.notifications.find((one) => one.guid === guid);
  if (notification?.deliverables.some((one) => one.channel === channel)) return refused('channelTaken');
  const textLength = before.notifications.reduce((sum, one) => sum + textLengthOf(one), content.length);
  if (textLength > NOTIFICATIONS_TEXT_MAX) return refused('tooLarge');
  return withDeliverables(before, guid, (deliverables) => [...deliverables, { ...deliverable, deliveredAt }]);
};

export const removeDeliverable = (
  before: Notifications,
  guid: Guid<'NTF'>,
  deliverableGuid: Guid<'DNF'>,
): NotificationsChange => {
  const isThere = before.notifications.some(
    (one) => one.guid === guid && one.deliverables.some((deliverable) => deliverable.guid === deliverableGuid),
  );
  return isThere
    ? withDeliverables(before, guid, (deliverables) => deliverables.filter((one) => one.guid !== deliverableGuid))
    : refused('missing');
};

const withDeliverables = (
  before: Notifications,
  guid: Guid<'NTF'>,
  change: (deliverables: readonly Deliverable[]) => readonly Deliverable[],
): NotificationsChange => {
  if (before.notifications.every((notification) => notification.guid !== guid)) return refused('missing');
  const notifications = before.notifications.map((notification) =>
    notification.guid === guid
      ? { ...notification, deliverables: change(notification.deliverables), revision: notification.revision + 1 }
      : notification,
  );
  return { kind: 'changed', notifications: { ...before, notifications } };
};

import type { Notification } from './notification.ts';

/**
 * Limit of the notifications that the system makes. A user with a large transaction every other day fills two months with
 * them. All notifications of a user lie in one item, which every new one rewrites.
 */
export const SYSTEM_NOTIFICATIONS_MAX = 60;
/** Limit of the notifications that are not made again. A notification is made for a month at most. */
export const NOTIFICATIONS_DISMISSED_MAX = 500;
/** UTF-16 units of all subjects and contents: at most 180 KB as UTF-8. */
export const NOTIFICATIONS_TEXT_MAX = 60_000;

/**
 * The notifications that fit, newest first. The oldest that the system made are left out, those of apps never. The order
 * depends only on values that never change, so that a notification left out once stays out.
 */
export const newestThatFit = (notifications: readonly Notification[]): readonly Notification[] => {
  const sorted = notifications.toSorted((a, b) => b.createdAt - a.createdAt || (a.guid < b.guid ? -1 : 1));
  let places = SYSTEM_NOTIFICATIONS_MAX;
  let room = sorted
    .filter(isOfApps)
    .reduce((left, notification) => left - textLengthOf(notification), NOTIFICATIONS_TEXT_MAX);
  return sorted.filter((notification) => {
    if (isOfApps(notification)) return true;
    places -= 1;
    room -= textLengthOf(notification);
    return places >= 0 && room >= 0;
  });
};

export const isOfApps = ({ type }: Pick<Notification, 'type'>): boolean => type === 'API_NOTIFICATION';

export const textLengthOf = ({ subject, deliverables }: Notification): number =>
  deliverables.reduce((sum, { content }) => sum + content.length, subject.length);

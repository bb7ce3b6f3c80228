import type { Notification } from './notification.ts';

/**
 * Of those that the system makes. Who spends more than the threshold every other day fills two months with them, and all of
 * a user lie in one item that every new one rewrites.
 */
export const SYSTEM_NOTIFICATIONS_MAX = 60;
/** Those not to be made again: a notice is news for a month at most, and nobody deletes more in one. */
export const NOTIFICATIONS_DISMISSED_MAX = 500;
/** UTF-16 units of all subjects and contents: at most 180 KB as UTF-8. */
export const NOTIFICATIONS_TEXT_MAX = 60_000;

/**
 * Newest first; the oldest that the system made have to make room, those of apps never. By what does not change, so that
 * what was left out once is left out again.
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

import type { Notification } from '../notification.ts';

/** All of a user lie in one item that every read of them loads, and nobody reads further back. */
export const NOTIFICATIONS_MAX = 200;
/** UTF-16 units of all subjects and contents: at most 180 KB as UTF-8. */
export const NOTIFICATIONS_TEXT_MAX = 60_000;

/** Newest first; the oldest make room. By what does not change, so that what was left out once is left out again. */
export const newestThatFit = (notifications: readonly Notification[]): readonly Notification[] => {
  const sorted = notifications.toSorted((a, b) => b.createdAt - a.createdAt || (a.guid < b.guid ? -1 : 1));
  let room = NOTIFICATIONS_TEXT_MAX;
  const past = sorted.findIndex((notification, place) => {
    room -= textLengthOf(notification);
    return room < 0 || place >= NOTIFICATIONS_MAX;
  });
  return past === -1 ? sorted : sorted.slice(0, past);
};

export const textLengthOf = ({ subject, deliverables }: Notification): number =>
  deliverables.reduce((sum, { content }) => sum + content.length, subject.length);

import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { DAY_MS } from '../../kernel/time.ts';
import type { Beat } from '../beats/beat.ts';
import type { BeatScene } from '../beats/beat-template.ts';
import { beatNotices } from './beat-notices.ts';
import { budgetNotices } from './budget-notices.ts';
import { NOTIFICATIONS_DISMISSED_MAX, newestThatFit } from './newest-that-fit.ts';
import type { Notice, Notification, Notifications } from './notification.ts';
import { transactionNotices } from './transaction-notices.ts';

/** As far back as lists of them reach by default. */
export const NOTIFICATION_DAYS = 120;

/**
 * Notifications there are and those that the system makes of what was computed, newest first. One that was made stays as it
 * is until it is old, or what it is attached to no longer counts; one that its user deleted is never made again.
 */
export const computeNotifications = (
  scene: BeatScene,
  beats: readonly Beat[],
  before: Notifications,
): Notifications => {
  const counted = new Set<string>([
    ...scene.accounts.map(({ account }) => account.guid),
    ...scene.budgets.map(({ guid }) => guid),
  ]);
  const isKept = ({ entityGuid, createdAt }: Notification): boolean =>
    createdAt > scene.nowMs - NOTIFICATION_DAYS * DAY_MS && (entityGuid === null || counted.has(entityGuid));
  const known = new Set<string>([...before.notifications.map(({ guid }) => guid), ...before.dismissed]);
  const made = [...budgetNotices(scene), ...transactionNotices(scene), ...beatNotices(beats)]
    .map((notice) => notificationOf(notice, scene.userGuid))
    .filter(({ guid }) => !known.has(guid));
  const kept = before.notifications.filter(isKept);
  const notifications = newestThatFit([...kept, ...made.filter(isKept)]);
  const isNews =
    notifications.length !== before.notifications.length ||
    notifications.some((notification, place) => notification !== before.notifications[place]);
  if (!isNews) return before;
  const madeRoom = kept.filter((notification) => !notifications.includes(notification)).map(({ guid }) => guid);
  const dismissed =
    madeRoom.length === 0 ? before.dismissed : [...madeRoom, ...before.dismissed].slice(0, NOTIFICATIONS_DISMISSED_MAX);
  return { notifications, dismissed };
};

/** The text goes to the app at once; further channels are for its partner to ask for. */
const notificationOf = (
  { type, key, entityGuid, deepLinkGuid, threshold, subject, content, knownAt }: Notice,
  userGuid: Guid<'USR'>,
): Notification => {
  const guid = derivedGuid('NTF', userGuid, type, ...key);
  return {
    guid,
    type,
    subject,
    deepLinkGuid,
    entityGuid,
    threshold,
    hasBeenViewed: false,
    deliverables: [{ guid: derivedGuid('DNF', guid, 'IN_APP'), channel: 'IN_APP', content, deliveredAt: knownAt }],
    revision: 1,
    createdAt: knownAt,
  };
};

import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { DAY_MS } from '../../kernel/time.ts';
import type { Beat } from '../beats/beat.ts';
import type { BeatContext } from '../beats/beat-template.ts';
import { beatNotices } from './beat-notices.ts';
import { budgetNotices } from './budget-notices.ts';
import { NOTIFICATIONS_DISMISSED_MAX, newestThatFit } from './newest-that-fit.ts';
import type { Notice, Notification, Notifications } from './notification.ts';
import { transactionNotices } from './transaction-notices.ts';

/** Lists of notifications reach so far back by default. */
export const NOTIFICATION_DAYS = 120;

/**
 * The notifications there are, and those that the system now makes, newest first. A notification stays as it is until it is
 * old, or its object no longer counts; one that its user deleted is not made again.
 */
export const computeNotifications = (
  context: BeatContext,
  beats: readonly Beat[],
  before: Notifications,
): Notifications => {
  const counted = new Set<string>([
    ...context.accounts.map(({ account }) => account.guid),
    ...context.budgets.map(({ guid }) => guid),
  ]);
  const isKept = ({ entityGuid, createdAt }: Notification): boolean =>
    createdAt > context.nowMs - NOTIFICATION_DAYS * DAY_MS && (entityGuid === null || counted.has(entityGuid));
  const kept = before.notifications.filter(isKept);
  // One that went with its account may be made again at once: its row may be listed under another account now.
  const known = new Set<string>([...kept.map(({ guid }) => guid), ...before.dismissed]);
  const made = [...budgetNotices(context), ...transactionNotices(context), ...beatNotices(beats)]
    .map((notice) => ({ notice, guid: derivedGuid('NTF', context.userGuid, notice.type, ...notice.key) }))
    .filter(({ guid }) => !known.has(guid))
    .map(({ notice, guid }) => notificationOf(notice, guid));
  const notifications = newestThatFit([...kept, ...made.filter(isKept)]);
  const isNew =
    notifications.length !== before.notifications.length ||
    notifications.some((notification, place) => notification !== before.notifications[place]);
  if (!isNew) return before;
  const madeRoom = kept.filter((notification) => !notifications.includes(notification)).map(({ guid }) => guid);
  const dismissed =
    madeRoom.length === 0 ? before.dismissed : [...madeRoom, ...before.dismissed].slice(0, NOTIFICATIONS_DISMISSED_MAX);
  return { notifications, dismissed };
};

/** The text is delivered in the app at once; the partner may ask for further channels. */
const notificationOf = (
  { type, entityGuid, deepLinkGuid, threshold, subject, content, knownAt }: Notice,
  guid: Guid<'NTF'>,
): Notification => ({
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
});

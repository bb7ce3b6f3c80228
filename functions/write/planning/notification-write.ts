import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import {
  API_NOTIFICATIONS_MAX,
  type NotificationRefusal,
  type NotificationsChange,
} from '../../../lib/domain/planning/notifications/change-notifications.ts';
import type { Notification, Notifications } from '../../../lib/domain/planning/notifications/notification.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { notificationEvent } from '../../../lib/present/planning/notification-event.ts';
import type { WriteDeps } from '../deps.ts';

/**
 * The notification after the change; null when the change deleted it. The event is sent only when the partner has
 * something to deliver.
 */
export const writeNotifications = async (
  { planning }: WriteDeps,
  caller: SessionCaller,
  guid: Guid<'NTF'>,
  change: (notifications: Notifications, nowMs: number) => NotificationsChange,
): Promise<Notification | null | Problem> => {
  const user = await caller.user();
  const find = ({ notifications }: Notifications) => notifications.find((one) => one.guid === guid);
  const changed = await planning.change(user, ({ view, state }) => change(state.notifications, view.nowMs), {
    tell: (before, after) => {
      const [was, is] = [find(before.notifications), find(after.notifications)];
      const isQueued = is !== undefined && (was === undefined || was.deliverables.length < is.deliverables.length);
      return isQueued ? [notificationEvent(is, user)] : [];
    },
    isQuiet: false,
  });
  return changed.kind === 'changed' ? (find(changed.state.notifications) ?? null) : REFUSALS[changed.reason];
};

const REFUSALS: Readonly<Record<NotificationRefusal, Problem>> = {
  missing: NOT_FOUND,
  channelTaken: problem('malformed', 'deliverable.channel is that of another deliverable of the notification.'),
  tooMany: problem('ruleBroken', `Apps may keep at most ${API_NOTIFICATIONS_MAX} notifications of a user.`),
  tooLarge: problem('malformed', 'deliverable.content: the notifications of this user hold as much text as they can.'),
};

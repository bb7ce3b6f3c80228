import { isProblem, NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import {
  API_NOTIFICATIONS_MAX,
  addDeliverable,
  addNotification,
  type NotificationRefusal,
  type NotificationsChange,
  removeDeliverable,
  removeNotification,
} from '../../../lib/domain/planning/notifications/change-notifications.ts';
import type { Notification, Notifications } from '../../../lib/domain/planning/notifications/notification.ts';
import type { SessionCaller } from '../../../lib/http/caller.ts';
import { presentDeliverable, presentNotification } from '../../../lib/present/planning/notification.ts';
import { notificationEvent } from '../../../lib/present/planning/notification-event.ts';
import type { WriteDeps, WriteRun } from '../deps.ts';

/**
 * The notification after the change; null when the change deleted it. The event is sent only when the partner has
 * something to deliver.
 */
const write = async (
  { planning }: WriteDeps,
  caller: SessionCaller,
  guid: Guid<'NTF'>,
  change: (notifications: Notifications, nowMs: number) => NotificationsChange,
): Promise<Notification | null | Problem> => {
  const user = await caller.user();
  const find = ({ notifications }: Notifications) => notifications.find((one) => one.guid === guid);
  const changed = await planning.change(user, ({ view, state }) => change(state.notifications, view.nowMs), {
    eventsOf: (before, after) => {
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

export const createNotification: WriteRun<'createNotification'> = async ({ body }, caller, deps) => {
  const guid: Guid<'NTF'> = `NTF-${deps.ids.uuid()}`;
  const made = await write(deps, caller, guid, (notifications, nowMs) =>
    addNotification(notifications, guid, body.notification.subject, nowMs),
  );
  if (made === null) return NOT_FOUND;
  return isProblem(made) ? made : { body: { notification: presentNotification(made) } };
};

export const deleteNotification: WriteRun<'deleteNotification'> = async ({ params }, caller, deps) => {
  const guid = params.notification_guid;
  const left = await write(deps, caller, guid, (notifications) => removeNotification(notifications, guid));
  return isProblem(left) ? left : { body: {} };
};

export const createDeliverable: WriteRun<'createDeliverable'> = async ({ params, body }, caller, deps) => {
  const guid: Guid<'DNF'> = `DNF-${deps.ids.uuid()}`;
  const of = params.notification_guid;
  const wanted = body.deliverable ?? body.deliverable_notification;
  if (wanted === undefined) throw new Error('The schema demands one of the two roots');
  const written = await write(deps, caller, of, (notifications, nowMs) =>
    addDeliverable(notifications, of, { guid, ...wanted }, nowMs),
  );
  if (isProblem(written)) return written;
  const deliverable = written?.deliverables.find((one) => one.guid === guid);
  return deliverable === undefined
    ? NOT_FOUND
    : { body: { deliverable_notification: presentDeliverable(deliverable) } };
};

export const deleteDeliverable: WriteRun<'deleteDeliverable'> = async ({ params }, caller, deps) => {
  const of = params.notification_guid;
  const written = await write(deps, caller, of, (notifications) =>
    removeDeliverable(notifications, of, params.deliverable_guid),
  );
  return isProblem(written) ? written : { body: {} };
};

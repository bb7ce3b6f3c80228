import { createObject, deleteObject } from '../../../lib/app/planning/change-objects.ts';
import { deliverablesOf, NOTIFICATIONS } from '../../../lib/app/planning/notifications.ts';
import { NOT_FOUND, type Problem, problem } from '../../../lib/contract/error-code.ts';
import {
  API_NOTIFICATIONS_MAX,
  type NotificationRefusal,
} from '../../../lib/domain/planning/notifications/change-notifications.ts';
import { presentDeliverable, presentNotification } from '../../../lib/present/planning/notification.ts';
import type { WriteRun } from '../deps.ts';
import { requestOf } from '../request-of.ts';

const REFUSALS: Readonly<Record<NotificationRefusal, Problem>> = {
  missing: NOT_FOUND,
  channelTaken: problem('malformed', 'deliverable.channel is that of another deliverable of the notification.'),
  tooMany: problem('ruleBroken', `Apps may keep at most ${API_NOTIFICATIONS_MAX} notifications of a user.`),
  tooLarge: problem('malformed', 'deliverable.content: the notifications of this user hold as much text as they can.'),
};

export const createNotification: WriteRun<'createNotification'> = async ({ body }, caller, deps) => {
  const made = await createObject(deps, await requestOf(caller), NOTIFICATIONS, body.notification.subject);
  return made.kind === 'refused' ? REFUSALS[made.reason] : { body: { notification: presentNotification(made.object) } };
};

export const deleteNotification: WriteRun<'deleteNotification'> = async ({ params }, caller, deps) => {
  const deleted = await deleteObject(deps, await requestOf(caller), NOTIFICATIONS, params.notification_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: {} };
};

export const createDeliverable: WriteRun<'createDeliverable'> = async ({ params, body }, caller, deps) => {
  const fields = body.deliverable ?? body.deliverable_notification;
  if (fields === undefined) throw new Error('The schema demands one of the two roots');
  const made = await createObject(deps, await requestOf(caller), deliverablesOf(params.notification_guid), fields);
  return made.kind === 'refused'
    ? REFUSALS[made.reason]
    : { body: { deliverable_notification: presentDeliverable(made.object) } };
};

export const deleteDeliverable: WriteRun<'deleteDeliverable'> = async ({ params }, caller, deps) => {
  const deliverables = deliverablesOf(params.notification_guid);
  const deleted = await deleteObject(deps, await requestOf(caller), deliverables, params.deliverable_guid);
  return deleted.kind === 'refused' ? REFUSALS[deleted.reason] : { body: {} };
};

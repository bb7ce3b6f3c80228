import { isProblem, NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import {
  addNotification,
  removeNotification,
} from '../../../lib/domain/planning/notifications/change-notifications.ts';
import { presentNotification } from '../../../lib/present/planning/notification.ts';
import type { WriteRun } from '../deps.ts';
import { writeNotifications } from './notification-write.ts';

export const createNotification: WriteRun<'createNotification'> = async ({ body }, caller, deps) => {
  const guid: Guid<'NTF'> = `NTF-${deps.ids.uuid()}`;
  const made = await writeNotifications(deps, caller, guid, (notifications, nowMs) =>
    addNotification(notifications, guid, body.notification.subject, nowMs),
  );
  if (made === null) return NOT_FOUND;
  return isProblem(made) ? made : { body: { notification: presentNotification(made) } };
};

export const deleteNotification: WriteRun<'deleteNotification'> = async ({ params }, caller, deps) => {
  const guid = params.notification_guid;
  const left = await writeNotifications(deps, caller, guid, (notifications) => removeNotification(notifications, guid));
  return isProblem(left) ? left : { body: {} };
};

import { isProblem, NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type { Guid } from '../../../lib/domain/kernel/guid.ts';
import { addDeliverable, removeDeliverable } from '../../../lib/domain/planning/notifications/change-notifications.ts';
import { presentDeliverable } from '../../../lib/present/planning/notification.ts';
import type { WriteRun } from '../deps.ts';
import { writeNotifications } from './notification-write.ts';

export const createDeliverable: WriteRun<'createDeliverable'> = async ({ params, body }, caller, deps) => {
  const guid: Guid<'DNF'> = `DNF-${deps.ids.uuid()}`;
  const of = params.notification_guid;
  const wanted = body.deliverable ?? body.deliverable_notification;
  if (wanted === undefined) throw new Error('the schema wants one of the two');
  const written = await writeNotifications(deps, caller, of, (notifications, nowMs) =>
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
  const written = await writeNotifications(deps, caller, of, (notifications) =>
    removeDeliverable(notifications, of, params.deliverable_guid),
  );
  return isProblem(written) ? written : { body: {} };
};

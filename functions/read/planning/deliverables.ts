import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import type * as entries from '../../../lib/contract/planning/notifications/notification-operations.ts';
import { presentDeliverable } from '../../../lib/present/planning/notification.ts';
import { fromPlan } from './from-plan.ts';

export const listDeliverables = fromPlan<typeof entries.listDeliverables>(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const notification = notifications.notifications.find(({ guid }) => guid === params.notification_guid);
  return notification === undefined
    ? NOT_FOUND
    : { body: { deliverable_notifications: notification.deliverables.map(presentDeliverable) } };
});

export const readDeliverable = fromPlan<typeof entries.readDeliverable>(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const deliverable = notifications.notifications
    .find(({ guid }) => guid === params.notification_guid)
    ?.deliverables.find(({ guid }) => guid === params.deliverable_guid);
  return deliverable === undefined
    ? NOT_FOUND
    : { body: { deliverable_notification: presentDeliverable(deliverable) } };
});

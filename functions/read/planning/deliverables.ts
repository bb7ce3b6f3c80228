import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { presentDeliverable } from '../../../lib/present/planning/notification.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlan } from './from-plan.ts';

export const listDeliverables: ReadRun<'listDeliverables'> = fromPlan(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const notification = notifications.notifications.find(({ guid }) => guid === params.notification_guid);
  return notification === undefined
    ? NOT_FOUND
    : { body: { deliverable_notifications: notification.deliverables.map(presentDeliverable) } };
});

export const readDeliverable: ReadRun<'readDeliverable'> = fromPlan(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const deliverable = notifications.notifications
    .find(({ guid }) => guid === params.notification_guid)
    ?.deliverables.find(({ guid }) => guid === params.deliverable_guid);
  return deliverable === undefined
    ? NOT_FOUND
    : { body: { deliverable_notification: presentDeliverable(deliverable) } };
});

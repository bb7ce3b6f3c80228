import { NOT_FOUND } from '../../../lib/contract/error-code.ts';
import { addDays, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { NOTIFICATION_DAYS } from '../../../lib/domain/planning/notifications/compute-notifications.ts';
import { presentDeliverable, presentNotification } from '../../../lib/present/planning/notification.ts';
import type { ReadRun } from '../deps.ts';
import { fromPlanning } from './from-planning.ts';

export const listNotifications: ReadRun<'listNotifications'> = fromPlanning(
  async ({ query }, caller, { clock, planning }) => {
    const { notifications } = await planning.read(caller, ['notifications']);
    const today = todayUtc(clock());
    const { from_date: from = addDays(today, -NOTIFICATION_DAYS), to_date: to = today } = query;
    const shown = notifications.notifications
      .map(presentNotification)
      .filter(({ created_on }) => created_on >= from && created_on <= to);
    return { body: { notifications: shown } };
  },
);

export const readNotification: ReadRun<'readNotification'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const notification = notifications.notifications.find(({ guid }) => guid === params.notification_guid);
  return notification === undefined ? NOT_FOUND : { body: { notification: presentNotification(notification) } };
});

export const listDeliverables: ReadRun<'listDeliverables'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const notification = notifications.notifications.find(({ guid }) => guid === params.notification_guid);
  return notification === undefined
    ? NOT_FOUND
    : { body: { deliverable_notifications: notification.deliverables.map(presentDeliverable) } };
});

export const readDeliverable: ReadRun<'readDeliverable'> = fromPlanning(async ({ params }, caller, { planning }) => {
  const { notifications } = await planning.read(caller, ['notifications']);
  const deliverable = notifications.notifications
    .find(({ guid }) => guid === params.notification_guid)
    ?.deliverables.find(({ guid }) => guid === params.deliverable_guid);
  return deliverable === undefined
    ? NOT_FOUND
    : { body: { deliverable_notification: presentDeliverable(deliverable) } };
});

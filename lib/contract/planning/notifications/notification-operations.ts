import * as z from 'zod/mini';
import { deliverablePath, notificationPath } from '../../kernel/paths.ts';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { operation } from '../../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
  tag: 'notifications',
  tellsStalePlan: true,
} as const;

const window = z
  .object({
    from_date: z.optional(date.check(z.describe('First day of creation. Default: 120 days ago.'))),
    to_date: z.optional(date.check(z.describe('Last day of creation. Default: today.'))),
  })
  .check(windowIsForward);

export const listNotifications = operation({
  ...shared,
  path: '/notifications',
  summary: 'List notifications',
  source: ['list-notifications', 'notifications-overview'],
  query: window,
  answer: { status: 200, description: 'Notifications created in the window, newest first.', body: 'notifications' },
});

export const readNotification = operation({
  ...shared,
  path: '/notifications/{notification_guid}',
  summary: 'Read a notification',
  source: ['read-notification'],
  params: notificationPath,
  answer: { status: 200, description: 'The notification.', body: 'notification' },
});

export const listDeliverables = operation({
  ...shared,
  path: '/notifications/{notification_guid}/deliverables',
  summary: 'List deliverables of a notification',
  source: ['list-deliverables'],
  params: notificationPath,
  answer: { status: 200, description: 'At most one for each channel.', body: 'deliverableNotifications' },
});

export const readDeliverable = operation({
  ...shared,
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  summary: 'Read a deliverable',
  source: ['read-deliverable'],
  params: deliverablePath,
  answer: { status: 200, description: 'The deliverable.', body: 'deliverableNotification' },
});

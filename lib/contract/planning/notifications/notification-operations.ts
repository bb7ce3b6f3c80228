import * as z from 'zod/mini';
import { deliverablePath, notificationPath } from '../../kernel/paths.ts';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { operation } from '../../operation.ts';

const shared = {
  method: 'GET',
  function: 'read',
  auth: 'session',
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
  query: window,
  answer: { status: 200, body: 'notifications' },
});

export const readNotification = operation({
  ...shared,
  path: '/notifications/{notification_guid}',
  params: notificationPath,
  answer: { status: 200, body: 'notification' },
});

export const listDeliverables = operation({
  ...shared,
  path: '/notifications/{notification_guid}/deliverables',
  params: notificationPath,
  answer: { status: 200, body: 'deliverableNotifications' },
});

export const readDeliverable = operation({
  ...shared,
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  params: deliverablePath,
  answer: { status: 200, body: 'deliverableNotification' },
});

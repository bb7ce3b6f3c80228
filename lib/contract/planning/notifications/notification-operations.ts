import * as z from 'zod/mini';
import { deliverablePath, notificationPath } from '../../kernel/paths.ts';
import { windowIsForward } from '../../kernel/query.ts';
import { date } from '../../kernel/values.ts';
import { operation } from '../../operation.ts';

const window = z
  .object({
    from_date: z.optional(date.check(z.describe('First day they were made; 120 days ago unless given.'))),
    to_date: z.optional(date.check(z.describe('Last day they were made; today unless given.'))),
  })
  .check(windowIsForward);

export const listNotifications = operation({
  id: 'listNotifications',
  method: 'GET',
  path: '/notifications',
  function: 'read',
  auth: 'session',
  tag: 'notifications',
  summary: 'List notifications',
  source: ['list-notifications', 'notifications-overview'],
  query: window,
  tellsStalePlan: true,
  answer: { status: 200, description: 'Notifications made in the window, newest first.', body: 'notifications' },
  errors: [],
});

export const readNotification = operation({
  id: 'readNotification',
  method: 'GET',
  path: '/notifications/{notification_guid}',
  function: 'read',
  auth: 'session',
  tag: 'notifications',
  summary: 'Read a notification',
  source: ['read-notification'],
  params: notificationPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The notification.', body: 'notification' },
  errors: [],
});

export const listDeliverables = operation({
  id: 'listDeliverables',
  method: 'GET',
  path: '/notifications/{notification_guid}/deliverables',
  function: 'read',
  auth: 'session',
  tag: 'notifications',
  summary: 'List deliverables of a notification',
  source: ['list-deliverables'],
  params: notificationPath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'At most one for each channel.', body: 'deliverableNotifications' },
  errors: [],
});

export const readDeliverable = operation({
  id: 'readDeliverable',
  method: 'GET',
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  function: 'read',
  auth: 'session',
  tag: 'notifications',
  summary: 'Read a deliverable',
  source: ['read-deliverable'],
  params: deliverablePath,
  tellsStalePlan: true,
  answer: { status: 200, description: 'The deliverable.', body: 'deliverableNotification' },
  errors: [],
});

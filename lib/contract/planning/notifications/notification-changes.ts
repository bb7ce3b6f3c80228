import * as z from 'zod/mini';
import { deliverablePath, notificationPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { deliverableCreateBody, notificationCreateRequest } from './notification-requests.ts';

const shared = { function: 'write', auth: 'session', tag: 'notifications' } as const;

const deleted = { status: 200, description: 'Deleted; the body is an empty object.', body: 'emptyObject' } as const;

export const createNotification = operation({
  ...shared,
  method: 'POST',
  path: '/notifications',
  summary: 'Create a notification',
  description:
    'Always of type 11 (API_NOTIFICATION) and not attached to an object. It is not delivered until it is queued for a channel.',
  source: ['create-notification'],
  body: { schema: z.object({ notification: notificationCreateRequest }), isRequired: true },
  answer: { status: 200, description: 'Notification created.', body: 'notification' },
  errors: ['ruleBroken'],
});

export const deleteNotification = operation({
  ...shared,
  method: 'DELETE',
  path: '/notifications/{notification_guid}',
  summary: 'Delete a notification',
  description: 'Also deletes its deliverables. A notification made by the system is not made again.',
  source: ['delete-notification'],
  params: notificationPath,
  answer: deleted,
});

export const createDeliverable = operation({
  ...shared,
  method: 'POST',
  path: '/notifications/{notification_guid}/deliverables',
  summary: 'Queue a notification for a channel',
  description:
    'At most one for each channel. In the app it is delivered at once. For e-mail, SMS and push the partner gets the ' +
    'webhook NOTIFICATION and delivers the notification.',
  source: ['create-deliverable'],
  params: notificationPath,
  body: { schema: deliverableCreateBody, isRequired: true },
  answer: { status: 200, description: 'Deliverable queued.', body: 'deliverableNotification' },
});

export const deleteDeliverable = operation({
  ...shared,
  method: 'DELETE',
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  summary: 'Delete a deliverable',
  source: ['delete-deliverable'],
  params: deliverablePath,
  answer: deleted,
});

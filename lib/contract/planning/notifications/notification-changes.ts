import * as z from 'zod/mini';
import { deliverablePath, notificationPath } from '../../kernel/paths.ts';
import { operation } from '../../operation.ts';
import { deliverableCreateBody, notificationCreateRequest } from './notification-requests.ts';

const shared = { function: 'write', auth: 'session' } as const;

const deleted = { status: 200, body: 'emptyObject' } as const;

export const createNotification = operation({
  ...shared,
  method: 'POST',
  path: '/notifications',
  body: { schema: z.object({ notification: notificationCreateRequest }), isRequired: true },
  answer: { status: 200, body: 'notification' },
  errors: ['ruleBroken'],
});

export const deleteNotification = operation({
  ...shared,
  method: 'DELETE',
  path: '/notifications/{notification_guid}',
  params: notificationPath,
  answer: deleted,
});

export const createDeliverable = operation({
  ...shared,
  method: 'POST',
  path: '/notifications/{notification_guid}/deliverables',
  params: notificationPath,
  body: { schema: deliverableCreateBody, isRequired: true },
  answer: { status: 200, body: 'deliverableNotification' },
});

export const deleteDeliverable = operation({
  ...shared,
  method: 'DELETE',
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  params: deliverablePath,
  answer: deleted,
});

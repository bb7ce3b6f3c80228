import * as z from 'zod/mini';
import { changeOperation, ok } from '../../operation.ts';
import { deliverableCreateBody, notificationCreateRequest } from './notification-requests.ts';

export const createNotification = changeOperation({
  method: 'POST',
  path: '/notifications',
  body: { schema: z.object({ notification: notificationCreateRequest }), isRequired: true },
  answer: ok('notification'),
  errors: ['ruleBroken'],
});

export const deleteNotification = changeOperation({
  method: 'DELETE',
  path: '/notifications/{notification_guid}',
  answer: ok('emptyObject'),
});

export const createDeliverable = changeOperation({
  method: 'POST',
  path: '/notifications/{notification_guid}/deliverables',
  body: { schema: deliverableCreateBody, isRequired: true },
  answer: ok('deliverableNotification'),
});

export const deleteDeliverable = changeOperation({
  method: 'DELETE',
  path: '/notifications/{notification_guid}/deliverables/{deliverable_guid}',
  answer: ok('emptyObject'),
});

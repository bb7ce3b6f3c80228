import * as z from 'zod/mini';
import { changeOperation, ok } from '../operation.ts';
import { fireWebhookRequest } from './fire-webhook-schema.ts';

export const fireWebhook = changeOperation({
  method: 'POST',
  path: '/sandbox/members/{member_guid}/fire_webhook',
  body: { schema: z.object({ fire_webhook: fireWebhookRequest }), isRequired: true },
  answer: ok('fireWebhook'),
  errors: ['forbidden', 'notAllowed'],
});

import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { fireWebhookRequest } from './fire-webhook-schema.ts';

export const fireWebhook = operation({
  method: 'POST',
  path: '/sandbox/members/{member_guid}/fire_webhook',
  function: 'write',
  auth: 'session',
  params: memberPath,
  body: { schema: z.object({ fire_webhook: fireWebhookRequest }), isRequired: true },
  answer: { status: 200, body: 'fireWebhook' },
  errors: ['forbidden', 'notAllowed'],
});

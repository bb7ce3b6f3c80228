import * as z from 'zod/mini';
import { memberPath } from '../kernel/paths.ts';
import { operation } from '../operation.ts';
import { fireWebhookRequest } from './fire-webhook-schema.ts';

export const fireWebhook = operation({
  method: 'POST',
  path: '/sandbox/members/{member_guid}/fire_webhook',
  function: 'write',
  auth: 'session',
  tag: 'sandbox',
  summary: 'Send a webhook about a test member',
  description:
    'Sends an event about the current state of the member to every endpoint that subscribes to its type. Only for ' +
    'members of test institutions.',
  source: ['own'],
  params: memberPath,
  body: { schema: z.object({ fire_webhook: fireWebhookRequest }), isRequired: true },
  answer: { status: 200, body: 'fireWebhook', description: 'The event that is being sent.' },
  errors: ['forbidden', 'notAllowed'],
});

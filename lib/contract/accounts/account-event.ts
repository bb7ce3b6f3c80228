import * as z from 'zod/mini';
import { event } from '../event.ts';
import { objectAction } from '../kernel/object-action.ts';
import { account } from './account-schema.ts';
import { inWebhookWords } from './in-webhook-words.ts';

export const accountEvent = event({
  type: 'ACCOUNT',
  summary: 'An account was created, updated or deleted',
  schema: z.object({ account: inWebhookWords(account.shape), action: objectAction }),
});

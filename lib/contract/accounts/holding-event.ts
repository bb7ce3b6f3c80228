import * as z from 'zod/mini';
import { event } from '../event.ts';
import { objectAction } from '../kernel/object-action.ts';
import { holding } from './holding-schema.ts';
import { inWebhookWords } from './in-webhook-words.ts';

export const holdingEvent = event({
  type: 'HOLDING',
  summary: 'A holding was created, updated or deleted',
  schema: z.object({ action: objectAction, holding: inWebhookWords(holding.shape) }),
});

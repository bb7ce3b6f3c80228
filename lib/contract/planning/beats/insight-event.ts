import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { insight } from './insight-schema.ts';

/** Unlike in most webhooks, times are spelled as in answers: the contract documents it so. */
export const insightEvent = event({
  type: 'INSIGHT',
  summary: 'An insight was created or changed',
  schema: z.object({ action: objectAction, insight }),
});

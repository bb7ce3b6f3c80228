import * as z from 'zod/mini';
import { event } from '../../event.ts';
import { objectAction } from '../../kernel/object-action.ts';
import { insight } from './insight-schema.ts';

/** Times as in answers, unlike those of most webhooks: so this one is documented. */
export const insightEvent = event({
  type: 'INSIGHT',
  summary: 'An insight was found or has changed',
  schema: z.object({ action: objectAction, insight }),
});

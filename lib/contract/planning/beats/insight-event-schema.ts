import * as z from 'zod/mini';
import { objectAction } from '../../kernel/object-action.ts';
import { insight } from './insight-schema.ts';

/** Times as in answers, unlike those of most webhooks: so this one is documented. */
export const insightEventBody = z.object({ action: objectAction, insight });
insightEventBody.register(z.globalRegistry, { id: 'InsightEvent' });

import * as z from 'zod/mini';
import { objectAction } from './events.ts';
import { insight } from './insight.ts';

/** Times as in answers, unlike those of most webhooks: so this one is documented. */
export const insightEventBody = z.object({ action: objectAction, insight });
insightEventBody.register(z.globalRegistry, { id: 'InsightEvent' });

import * as z from 'zod/mini';
import { pollMessage } from './messages.ts';

/** The source of events by which one function of this service gives work to another. No rule of another function matches it. */
export const WORK_EVENT_SOURCE = 'tributary.work';

/** The call of an import did not end it, so the function `import` is to take the next step of its job. */
export const IMPORT_INTERRUPTED = 'Import Interrupted';

/** The part of the EventBridge event that this service reads. */
export const importInterrupted = z.object({
  source: z.literal(WORK_EVENT_SOURCE),
  'detail-type': z.literal(IMPORT_INTERRUPTED),
  detail: pollMessage,
});

import { DAY_MS } from '../kernel/time.ts';

/** An event of the bus that comes again later than this counts as a new one. EventBridge tries one for an hour at most. */
export const HEARD_EVENT_KEPT_MS = DAY_MS;

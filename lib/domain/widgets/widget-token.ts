import { MINUTE_MS } from '../kernel/time.ts';

/** As for API tokens: a page is loaded at once. */
export const WIDGET_TOKEN_LIFE_MS = 10 * MINUTE_MS;
/** For so long after its exchange a page may ask again: the answer may have been lost. Three tries of 15 s fit in. */
export const EXCHANGE_REPEAT_MS = MINUTE_MS;

import { SECOND_MS } from './time.ts';

/** The clocks of two workers may differ by so much: a hundred times as much as they do on AWS. */
export const CLOCK_SKEW_MS_MAX = SECOND_MS;

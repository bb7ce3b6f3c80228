import * as z from 'zod/mini';

/**
 * What the schedule asks of one run of the sweep: one lane of due work, and of the turns part `part` of `parts`. An event
 * that names none, such as `{}`, asks for everything.
 */
export const sweepOrder = z.object({
  lane: z.optional(z.enum(['work', 'turn'])),
  part: z._default(z.int().check(z.minimum(0)), 0),
  parts: z._default(z.int().check(z.minimum(1)), 1),
});
export type SweepOrderAsked = z.input<typeof sweepOrder>;

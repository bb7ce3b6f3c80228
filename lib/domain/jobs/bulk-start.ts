import { mapLimit } from '../kernel/map-limit.ts';
import { type Clock, SECOND_MS } from '../kernel/time.ts';
import type { Member } from '../members/member.ts';

/**
 * Jobs started at the same time: quick for a few dozen members, without a burst of calls to the table, the queue or an
 * institution.
 */
export const STARTS_AT_ONCE = 10;

/** A function that answers calls may run for ten seconds; the others are for reading the members and for the answer. */
export const STARTS_MS_MAX = 6 * SECOND_MS;

/** What became of one member of many. */
export type BulkStart<Outcome> =
  | { readonly kind: 'asked'; readonly member: Member; readonly outcome: Outcome }
  | { readonly kind: 'failed'; readonly member: Member; readonly error: unknown }
  /** There was no time left; nothing was done. */
  | { readonly kind: 'left'; readonly member: Member };

/** Asks for a job of each member, a few at a time and within `STARTS_MS_MAX`; a failure of one does not stop the others. */
export const startEach = <Outcome>(
  members: readonly Member[],
  start: (member: Member) => Promise<Outcome>,
  clock: Clock,
): Promise<readonly BulkStart<Outcome>[]> => {
  const untilMs = clock() + STARTS_MS_MAX;
  return mapLimit(members, STARTS_AT_ONCE, async (member): Promise<BulkStart<Outcome>> => {
    if (clock() >= untilMs) return { kind: 'left', member };
    try {
      return { kind: 'asked', member, outcome: await start(member) };
    } catch (error) {
      return { kind: 'failed', member, error };
    }
  });
};

import { DAY_MS } from '../kernel/time.ts';

/**
 * How long events are still made of a record of a user or member that was deleted: what was committed before is told to
 * its end. It ends a day before what the record names is purged, so that no event is made while the purge looks for the
 * events of the user.
 */
export const EVENTS_AFTER_DELETION_MS = 13 * DAY_MS;

export const hasEventsStill = ({ deletedAt }: { readonly deletedAt: number | null }, nowMs: number): boolean =>
  deletedAt === null || nowMs < deletedAt + EVENTS_AFTER_DELETION_MS;

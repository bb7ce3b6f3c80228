import type { Decided } from '../oracle.ts';
import type { ServiceReading } from './planned.ts';
import { recursIn } from './shown.ts';
import { shownBeats } from './shown-beats.ts';
import { doubtfulPayments, doubtfulSubscriptions } from './shown-repeating.ts';

/** What the service decided on the day of a reading where the rows leave a doubt. */
export const decidedIn = (read: ServiceReading): Decided => ({
  doubtful: (isDecided) => doubtfulPayments(read, isDecided),
  doubtfulSubscriptions: (isDecided) => doubtfulSubscriptions(read, isDecided),
  beats: shownBeats(read),
  recurs: recursIn(read),
});

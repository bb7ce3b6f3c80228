import { wire } from './wire.ts';

/**
 * One message of the queues of `notify`: an event or a part of a record to fan out, an attempt of a delivery, or a page
 * of a replay.
 */
export const handler = wire(process.env);

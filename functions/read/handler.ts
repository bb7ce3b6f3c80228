import { wire } from './wire.ts';

/** Every call of a session that changes nothing, and what the feed of events holds. */
export const handler = wire(process.env);

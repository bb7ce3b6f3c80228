import { wire } from './wire.ts';

/** Serves every call of a session that changes nothing, and the feed of events. */
export const handler = wire(process.env);

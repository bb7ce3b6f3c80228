import { wire } from './wire.ts';

/** One message of the notify queue: fan an event out, or make one attempt of one delivery. */
export const handler = wire(process.env);

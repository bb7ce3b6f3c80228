import { wire } from './wire.ts';

/** Every call of a session that changes nothing. */
export const handler = wire(process.env);

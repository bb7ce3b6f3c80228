import { wire } from './wire.ts';

/** Every call of a session that changes something and starts no job; also the 404 of paths that do not exist. */
export const handler = wire(process.env);

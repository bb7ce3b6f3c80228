import { wire } from './wire.ts';

/** Serves every call of a session that changes something and starts no job, and answers unknown paths with 404. */
export const handler = wire(process.env);

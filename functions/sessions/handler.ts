import { wire } from './wire.ts';

/** `POST /sessions`. */
export const handler = wire(process.env);

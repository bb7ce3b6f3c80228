import { wire } from './wire.ts';

/** Every call with MD-API-KEY. */
export const handler = wire(process.env);

import { wire } from './wire.ts';

/** The pages for people: what the service is, its API reference, the console. */
export const handler = wire(process.env);

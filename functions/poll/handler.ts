import { wire } from './wire.ts';

/** One step of one job per message: the delay loop. */
export const handler = wire(process.env);

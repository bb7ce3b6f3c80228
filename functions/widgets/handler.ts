import { wire } from './wire.ts';

/** The pages of the widgets, their files, and the sessions that they open. */
export const handler = wire(process.env);

import { wire } from './wire.ts';

/** One step of a job, of a microdeposit or of a consent per message. */
export const handler = wire(process.env);

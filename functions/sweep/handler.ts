import { wire } from './wire.ts';

/** Every minute: work that is due, jobs past their lease, purges, background aggregation. */
export const handler = wire(process.env);

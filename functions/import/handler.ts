import { wire } from './wire.ts';

/** Takes the files that users import, and undoes imports. */
export const handler = wire(process.env);

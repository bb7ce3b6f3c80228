import { wire } from './wire.ts';

export const handler = wire(process.env);

import * as z from 'zod/mini';
import { namesOf } from './names-of.ts';

/** Where the value of a field came from. */
export const SET_BY_IDS = { FEED: 1, USER: 2, SYSTEM: 3 } as const;

export const setBy = z.nullable(z.enum(SET_BY_IDS));
setBy.register(z.globalRegistry, {
  id: 'SetBy',
  description: 'Origin of the value: 1 FEED, 2 USER, 3 SYSTEM; null when it was never set.',
});

export const setByName = z.nullable(z.enum(namesOf(SET_BY_IDS)));
setByName.register(z.globalRegistry, { id: 'SetByName', description: 'Name of the origin.' });

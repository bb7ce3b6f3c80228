import { SET_BY_IDS } from '../../contract/kernel/set-by.ts';
import type { Origin } from '../../domain/accounts/account-view.ts';

/** The origin of a value that only the feed can set: FEED where there is a value, null where there is none. */
export const setBy = (value: unknown): typeof SET_BY_IDS.FEED | null => (value === null ? null : SET_BY_IDS.FEED);
export const setByName = (value: unknown): 'FEED' | null => (value === null ? null : 'FEED');

export const setById = (origin: Origin | null) => (origin === null ? null : SET_BY_IDS[origin]);

/** The origin of a value, as the two fields of an answer show it. */
export const FEED = { id: SET_BY_IDS.FEED, name: 'FEED' } as const;
export const USER = { id: SET_BY_IDS.USER, name: 'USER' } as const;
export const SYSTEM = { id: SET_BY_IDS.SYSTEM, name: 'SYSTEM' } as const;
export const NOBODY = { id: null, name: null } as const;

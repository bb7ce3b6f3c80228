import { type KnownAccount, OPEN } from './account.ts';

/** An account that its upstream lists for the first time, or that its user makes by hand (`feed` null). */
export const newAccount = (
  identity: Pick<KnownAccount, 'guid' | 'ordinal' | 'feed' | 'upstreamId'>,
  nowMs: number,
): KnownAccount => ({
  ...identity,
  edits: {},
  state: OPEN,
  holdingsValueMinor: null,
  revision: 1,
  createdAt: nowMs,
  updatedAt: nowMs,
});

import { dayOf } from '../../domain/kernel/calendar.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { ProtocolVersion } from './info.ts';
import type { Window } from './window.ts';

/** Asked without credentials. */
export const INFO_PATH = '/info';

interface AccountsAsked {
  readonly window: Window;
  /** Pending rows lie in no window: they are asked for together with the recent days only. */
  readonly wantsPending: boolean;
  readonly version: ProtocolVersion;
}

/**
 * All accounts with the rows of one window. It names no account: requests that do have a quota of their own, and would be
 * as many as there are accounts.
 */
export const accountsPath = ({ window, wantsPending, version }: AccountsAsked): `/${string}` => {
  const query = new URLSearchParams({ 'start-date': secondsOf(window.from) });
  if (window.before !== null) query.set('end-date', secondsOf(window.before));
  // Some servers test whether the parameter is there, whatever its value.
  if (wantsPending) query.set('pending', '1');
  if (version === 2) query.set('version', '2');
  return `/accounts?${query.toString()}`;
};

/** Midnight in UTC. The first day is included, the last is not. */
const secondsOf = (date: string): string => String(toUnixSeconds(dayOf(date) * DAY_MS));

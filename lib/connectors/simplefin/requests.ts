import { dayOf } from '../../domain/kernel/calendar.ts';
import { DAY_MS, toUnixSeconds } from '../../domain/kernel/time.ts';
import type { Window } from './window.ts';

interface AccountsAsked {
  readonly window: Window;
  /** Pending rows lie in no window: they are asked for together with the recent days only. */
  readonly wantsPending: boolean;
}

/**
 * All accounts with the rows of one window. It names no account: requests that do have a quota of their own, and would be
 * as many as there are accounts. It always asks for version 2; a server that knows version 1 alone ignores that, and its
 * answer is read too.
 */
export const accountsPath = ({ window, wantsPending }: AccountsAsked): `/${string}` => {
  const query = new URLSearchParams({ version: '2', 'start-date': secondsOf(window.from) });
  if (window.before !== null) query.set('end-date', secondsOf(window.before));
  // Some servers test whether the parameter is there, whatever its value.
  if (wantsPending) query.set('pending', '1');
  return `/accounts?${query.toString()}`;
};

/** Midnight in UTC. The first day is included, the last is not. */
const secondsOf = (date: string): string => String(toUnixSeconds(dayOf(date) * DAY_MS));

import { HOUR_MS } from '../kernel/time.ts';
import type { ConnectionStatus } from './connection-status.ts';
import type { JobStatus } from './job-record.ts';

/**
 * Logins of one user at one institution that are being tried or were refused within the window: three tries each for
 * three logins, and one more. An attacker that guesses passwords of a user has 240 tries a day, and not 36,000.
 */
export const LOGIN_TRIES_MAX = 10;
export const LOGIN_TRY_WINDOW_MS = HOUR_MS;

/** While `LOGIN_TRIES_MAX` tries are under way, a further job asks again after so long. */
export const LOGIN_HELD_SECONDS = 5;

/** One job that logs in, or logged in, with credentials that the institution has never accepted. */
export interface LoginTry {
  readonly jobGuid: string;
  readonly atMs: number;
  readonly isRefused: boolean;
}

export type LoginVerdict =
  | { readonly kind: 'free' }
  /** Others are under way and may be accepted: this one waits for them. */
  | { readonly kind: 'held' }
  | { readonly kind: 'barred'; readonly untilMs: number };

/** Whether the job may log in, given the tries of its user at its institution. */
export const loginVerdict = (tries: readonly LoginTry[], jobGuid: string | null, nowMs: number): LoginVerdict => {
  const counted = tries.filter((one) => one.jobGuid !== jobGuid && one.atMs + LOGIN_TRY_WINDOW_MS > nowMs);
  const refused = counted.filter(({ isRefused }) => isRefused).toSorted((a, b) => a.atMs - b.atMs);
  // The window slides: the job may try again as soon as fewer refused tries lie in it.
  const first = refused.at(-LOGIN_TRIES_MAX);
  if (first !== undefined && refused.length >= LOGIN_TRIES_MAX)
    return { kind: 'barred', untilMs: first.atMs + LOGIN_TRY_WINDOW_MS };
  return counted.length >= LOGIN_TRIES_MAX ? { kind: 'held' } : { kind: 'free' };
};

/** What a member shows when its login was refused. REJECTED is for an answer, IMPAIRED for credentials that were not guessed. */
const SHOWN_WHEN_REFUSED: ReadonlySet<ConnectionStatus | null> = new Set<ConnectionStatus>([
  'DENIED',
  'LOCKED',
  'PREVENTED',
  'UPDATED',
]);

/** Whether a job ended because its login was refused; `shown` is the status of its member after it. */
export const isLoginRefused = (status: JobStatus, shown: ConnectionStatus | null): boolean =>
  (status === 'DENIED' || status === 'PREVENTED') && SHOWN_WHEN_REFUSED.has(shown);

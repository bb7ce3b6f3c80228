import type { Challenge } from '../members/challenge.ts';

/** How the upstream's own job stands. */
export type Observation =
  | { readonly kind: 'running'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'challenged'; readonly challenges: readonly Challenge[] }
  | { readonly kind: 'ready' }
  /** The user must act: the login (denied, disabled), the answer (rejected), the lock, or a task at the institution. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

export type RefusalReason = 'denied' | 'rejected' | 'locked' | 'disabled' | 'impeded';

/** Why a call brought nothing. The codes are stable and shown in timelines; texts from upstream never are. */
export const UPSTREAM_FAILURES = [
  'unauthorized',
  'rate_limited',
  'server_error',
  'bad_request',
  'not_json',
  'malformed',
  'connection_lost',
  'timed_out',
] as const;
export type UpstreamFailureCode = (typeof UPSTREAM_FAILURES)[number];

export interface UpstreamFailure {
  readonly code: UpstreamFailureCode;
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
}

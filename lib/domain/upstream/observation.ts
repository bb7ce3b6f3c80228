import type { Challenge } from '../members/challenge.ts';

/** How the upstream's own job stands. */
export type Observation =
  | { readonly kind: 'running'; readonly retryAfterSeconds: number | null }
  | { readonly kind: 'challenged'; readonly challenges: readonly Challenge[] }
  | { readonly kind: 'ready' }
  /** The upstream's job has ended without data. */
  | { readonly kind: 'refused'; readonly reason: RefusalReason };

/** Why the job of an upstream ended without data. */
export const REFUSAL_REASONS = [
  /** The login was not accepted, or (`disabled`) the institution has switched it off. */
  'denied',
  'disabled',
  /** The answer to a challenge was wrong. */
  'rejected',
  /** A challenge was not answered in time. */
  'expired',
  'locked',
  /** The user must do something at the institution. */
  'impeded',
  /** Some of the credentials that the upstream needs are missing or unusable. */
  'impaired',
  /** The upstream has switched importing off for this connection. */
  'suspended',
  'closed',
  /** The upstream no longer serves the institution. */
  'discontinued',
  /** The upstream cannot reach the institution. */
  'disconnected',
  /** The connection fails often, and the upstream is working on it. */
  'degraded',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** Why a call brought nothing. The codes are stable and shown in timelines; texts from upstream never are. */
export const UPSTREAM_FAILURES = [
  'unauthorized',
  /** Somebody, mostly the user, must pay the upstream first. */
  'payment_required',
  /** The credentials worked once only, and were used, or may have been. */
  'credentials_spent',
  'rate_limited',
  /** We made no call, because the upstream allows only so many and all of them are made. */
  'budget_spent',
  /** A setting of this service, such as a key of its operator, is wrong. No user can change that. */
  'configuration',
  'server_error',
  'bad_request',
  'not_json',
  'malformed',
  'connection_lost',
  /** We made no call, because the address is one that must not be called. */
  'address_forbidden',
  'timed_out',
] as const;
export type UpstreamFailureCode = (typeof UPSTREAM_FAILURES)[number];

export interface UpstreamFailure {
  readonly code: UpstreamFailureCode;
  /** HTTP status, null when there was no answer. */
  readonly status: number | null;
  readonly retryAfterSeconds: number | null;
}

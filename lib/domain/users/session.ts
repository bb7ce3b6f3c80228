import { DAY_MS, MINUTE_MS, SECOND_MS } from '../kernel/time.ts';

/** Thirty minutes from the last call. */
export const SESSION_IDLE_MS = 30 * MINUTE_MS;
/**
 * The expiry is pushed at most once a minute, so that reading does not cost a write each time, and a minute further
 * than asked: a session never ends early and at most a minute late.
 */
export const SESSION_PUSH_MS = MINUTE_MS;
/** One use within ten minutes. */
export const API_TOKEN_LIFE_MS = 10 * MINUTE_MS;
/** A dead session is kept a week so that a late call still learns that it expired. */
const SESSION_KEPT_MS = 7 * DAY_MS;

/** `user`: every call of a session. `widget`: only the calls that the widgets make. */
export const SESSION_SCOPES = ['user', 'widget'] as const;
export type SessionScope = (typeof SESSION_SCOPES)[number];

export interface SessionTimes {
  readonly pushedAt: number;
  readonly expiresAt: number;
  /** Epoch seconds, for DynamoDB's own clean-up. */
  readonly ttl: number;
}

export const sessionTimesAt = (nowMs: number): SessionTimes => {
  const expiresAt = nowMs + SESSION_IDLE_MS + SESSION_PUSH_MS;
  return { pushedAt: nowMs, expiresAt, ttl: Math.ceil((expiresAt + SESSION_KEPT_MS) / SECOND_MS) };
};

export const isSessionPushDue = (pushedAt: number, nowMs: number): boolean => nowMs - pushedAt >= SESSION_PUSH_MS;

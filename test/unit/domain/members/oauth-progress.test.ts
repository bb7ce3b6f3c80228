import { describe, expect, test } from 'vitest';
import type { ConsentEnd, ConsentStage } from '../../../../lib/domain/members/consent.ts';
import { oauthProgressOf } from '../../../../lib/domain/members/oauth.ts';

const EXPIRES_AT = 1_000;

const progress = (stage: ConsentStage, end: ConsentEnd | null, nowMs: number) =>
  oauthProgressOf({ stage, end, expiresAt: EXPIRES_AT }, nowMs);

describe('the progress of a consent', () => {
  test.each([
    ['OPEN', EXPIRES_AT - 1, { authStatus: 'PENDING' }],
    ['OPEN', EXPIRES_AT, { authStatus: 'ERROR', reason: 'EXPIRED' }],
    // A browser came in time, and the exchange goes on after the page has expired.
    ['TAKEN', EXPIRES_AT, { authStatus: 'PENDING' }],
    ['SENT', EXPIRES_AT, { authStatus: 'PENDING' }],
    ['SAVED', EXPIRES_AT, { authStatus: 'SUCCESS' }],
  ] as const)('is %s at %i', (stage, nowMs, expected) => {
    expect(progress(stage, null, nowMs)).toEqual(expected);
  });

  test.each([
    ['CONNECTED', { authStatus: 'SUCCESS' }],
    ['DENIED', { authStatus: 'ERROR', reason: 'DENIED' }],
    ['FAILED', { authStatus: 'ERROR', reason: 'FAILED' }],
    ['UNKNOWN', { authStatus: 'ERROR', reason: 'FAILED' }],
    ['GONE', { authStatus: 'ERROR', reason: 'EXPIRED' }],
  ] as const)('that ended as %s is the same before and after it would have expired', (end, expected) => {
    expect([progress('CLOSED', end, EXPIRES_AT - 1), progress('CLOSED', end, EXPIRES_AT + 1)]).toEqual([
      expected,
      expected,
    ]);
  });
});

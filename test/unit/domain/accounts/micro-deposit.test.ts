import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  checkAmounts,
  DEPOSIT_WAIT_MS_MAX,
  isRoutingNumber,
  type MicroDeposit,
  missDeposit,
  NETWORK_FAILURES_MAX,
  observeDeposit,
} from '../../../../lib/domain/accounts/micro-deposit.ts';
import { HOUR_MS, MINUTE_MS } from '../../../../lib/domain/kernel/time.ts';
import { testDeposit } from '../../../support/accounts/micro-deposits.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { forAll } from '../../../support/project/runs.ts';

const account = { accountNumber: '3333000108', routingNumber: '091000019', accountType: 'CHECKING' } as const;
const deposit = (fields: Partial<MicroDeposit> = {}): MicroDeposit =>
  testDeposit({
    ...{ status: 'DEPOSITED', dueAtMs: TEST_NOW },
    details: { ...testDeposit().details, account, amountsMinor: [9n, 2n] },
    ...fields,
  });

describe('a routing number', () => {
  test.each(['091000019', '114000093', '011401533'])('such as %s is valid', (number) =>
    expect(isRoutingNumber(number)).toBe(true),
  );

  test('with one wrong digit is always refused', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    forAll(100, fc.integer({ min: 0, max: 8 }), digit, (at, wrong) => {
      const right = '091000019';
      const mistyped = right.slice(0, at) + wrong + right.slice(at + 1);
      expect(isRoutingNumber(mistyped)).toBe(mistyped === right);
    });
  });
});

test('a microdeposit is verified by its two amounts alone, in either order', () => {
  const cents = fc.bigInt({ min: 0n, max: 100n });
  forAll(100, cents, cents, cents, cents, (a, b, c, d) => {
    const arrived = deposit();
    const after = checkAmounts({ ...arrived, details: { ...arrived.details, amountsMinor: [a, b] } }, [c, d], TEST_NOW);
    const isRight = (a === c && b === d) || (a === d && b === c);
    expect(after.status).toBe(isRight ? 'VERIFIED' : 'DENIED');
    expect(after.verifiedAt).toBe(isRight ? TEST_NOW : null);
  });
});

describe('waiting for the payment network', () => {
  test('ends after ten days', () => {
    const underway = (nowMs: number) =>
      observeDeposit(
        deposit({ status: 'REQUESTED' }),
        { upstreamId: 'up', institutionName: null, observation: { kind: 'underway', retryAfterSeconds: null } },
        nowMs,
      );
    expect(underway(TEST_NOW + DEPOSIT_WAIT_MS_MAX - 1)).toMatchObject({ status: 'REQUESTED' });
    expect(underway(TEST_NOW + DEPOSIT_WAIT_MS_MAX)).toMatchObject({ status: 'ERRORED', dueAtMs: null });
  });

  test.each([
    [0, MINUTE_MS],
    [90, 90_000],
    [1e9, HOUR_MS],
    [null, HOUR_MS],
  ])('asks again as the network wishes (%s s), within a minute and an hour', (retryAfterSeconds, pauseMs) => {
    const after = observeDeposit(
      deposit({ status: 'REQUESTED' }),
      { upstreamId: 'up', institutionName: null, observation: { kind: 'underway', retryAfterSeconds } },
      TEST_NOW,
    );
    expect(after.dueAtMs).toBe(TEST_NOW + pauseMs);
  });

  test('that cannot be reached grows longer with each call, up to an hour, and ends', () => {
    const pauses: number[] = [];
    let current = deposit({ status: 'INITIATED' });
    while (current.dueAtMs !== null) {
      current = missDeposit(current, TEST_NOW);
      if (current.dueAtMs !== null) pauses.push((current.dueAtMs - TEST_NOW) / MINUTE_MS);
    }
    expect(pauses.slice(0, 8)).toEqual([1, 2, 4, 8, 16, 32, 60, 60]);
    expect(pauses).toHaveLength(NETWORK_FAILURES_MAX - 1);
    expect(current).toMatchObject({ status: 'ERRORED', errorCode: 'NETWORK_UNREACHABLE' });
  });
});

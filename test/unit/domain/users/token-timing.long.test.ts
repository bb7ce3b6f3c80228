import { expect, test } from 'vitest';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { mintToken, openToken, type TokenKeys } from '../../../../lib/domain/users/token.ts';
import { testIds } from '../../../support/ids.ts';

const ROUNDS = 2_000;
const CALLS_A_ROUND = 50;
/** A fair coin leaves this range once in 16,000 runs. */
const SIGMAS_MAX = 4;

const ids = testIds();
const key = ids.bytes(32);
const keys: TokenKeys = { signing: key, accepted: [key] };
const user = toGuid('USR', ids.uuid());
const good = Buffer.from(mintToken('session', user, keys, ids).token, 'base64url');

/** A guess that has the first bytes of the MAC right. */
const guessWith = (rightBytes: number): Buffer => {
  const guess = Buffer.from(good);
  for (let at = guess.length - 16 + rightBytes; at < guess.length; at += 1) guess[at] = (guess[at] ?? 0) ^ 0xff;
  return guess;
};

const msOf = (check: (guess: Buffer) => boolean, guess: Buffer): number => {
  const startedAt = performance.now();
  for (let call = 0; call < CALLS_A_ROUND; call += 1)
    if (check(guess)) throw new Error('a guess was taken for a token');
  return performance.now() - startedAt;
};

/**
 * By how many standard deviations of a fair coin the guess with 15 right bytes takes longer more often than the one with
 * none. Both are tried in each round, in changing order, so that whatever else the machine does falls on both.
 */
const sigmasOf = (check: (guess: Buffer) => boolean): number => {
  const [none, nearly] = [guessWith(0), guessWith(15)];
  let longer = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const isNoneFirst = round % 2 === 0;
    const first = msOf(check, isNoneFirst ? none : nearly);
    const second = msOf(check, isNoneFirst ? nearly : none);
    if (isNoneFirst === second > first) longer += 1;
  }
  return Math.abs(longer - ROUNDS / 2) / Math.sqrt(ROUNDS / 4);
};

test('P43 the time of a refusal does not tell how much of a token was guessed', () => {
  const check = (guess: Buffer): boolean => openToken('session', guess.toString('base64url'), keys) !== null;
  expect(sigmasOf(check)).toBeLessThan(SIGMAS_MAX);
});

test('a check that stops at the first wrong byte would be seen', () => {
  const right = good.subarray(-16);
  const stopsEarly = (guess: Buffer): boolean => {
    const mac = guess.subarray(-16);
    return right.every((byte, at) => byte === mac[at]);
  };
  expect(sigmasOf(stopsEarly)).toBeGreaterThan(SIGMAS_MAX * 2);
});

import { expect, test } from 'vitest';
import { toGuid } from '../../../../lib/domain/kernel/guid.ts';
import { mintToken, openToken, type TokenKeys, type TokenKind } from '../../../../lib/domain/users/token.ts';
import { createApiKeyReader } from '../../../../lib/store/users/api-key-reader.ts';
import { foundClient } from '../../../../lib/store/users/client-store.ts';
import { testClock } from '../../../support/adapters/clock.ts';
import { testIds } from '../../../support/adapters/ids.ts';
import { createMemoryTable } from '../../../support/table/memory-table.ts';

const ROUNDS = 2_000;
const CALLS_A_ROUND = 50;
/** A fair coin leaves this range once in 16,000 runs. */
const SIGMAS_MAX = 4;

const ids = testIds();
const key = ids.bytes(32);
const keys: TokenKeys = { signing: key, accepted: [key] };
const user = toGuid('USR', ids.uuid());
const MAC_BYTES = 16;

/** Gives null for a guess. */
type Check = (guess: string) => unknown;
/** A guess with nothing right, and one that has all right but the last three bytes. */
type Guesses = readonly [none: string, nearly: string];
const WRONG_BYTES = 3;

/**
 * Other ones each time, made in the same way: how the engine keeps a text, and where a map has its place, shows in the time
 * too, and says nothing of what was guessed.
 */
const guessesOf = (good: Buffer, secretFrom: number, textOf: (guess: Buffer) => string): Guesses => {
  const noise = ids.bytes(good.length);
  const wrongFrom = (place: number): string =>
    textOf(Buffer.from(good.map((byte, at) => (at < place ? byte : byte ^ (1 + ((noise[at] ?? 0) % 31))))));
  return [wrongFrom(secretFrom), wrongFrom(good.length - WRONG_BYTES)];
};
/** The rest of a token is known to whoever guesses: the guesses are of its MAC. */
const guessesOfToken = (token: string): Guesses => {
  const bytes = Buffer.from(token, 'base64url');
  return guessesOf(bytes, bytes.length - MAC_BYTES, (guess) => guess.toString('base64url'));
};
const guessesOfApiKey = (apiKey: string): Guesses => guessesOf(Buffer.from(apiKey), 0, (guess) => guess.toString());

const API_KEY = Buffer.from(ids.bytes(32)).toString('base64url');

const msOf = async (check: Check, guess: string): Promise<number> => {
  const startedAt = performance.now();
  for (let call = 0; call < CALLS_A_ROUND; call += 1)
    if ((await check(guess)) !== null) throw new Error('a guess was taken for the real one');
  return performance.now() - startedAt;
};

/**
 * By how many standard deviations of a fair coin the guess that is nearly right takes longer more often than the one that
 * is wrong from the start. Both are tried in each round, in changing order, so that whatever else the machine does falls
 * on both.
 */
const sigmasOf = async (check: Check, guesses: () => Guesses): Promise<number> => {
  let longer = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const [none, nearly] = guesses();
    const isNoneFirst = round % 2 === 0;
    const first = await msOf(check, isNoneFirst ? none : nearly);
    const second = await msOf(check, isNoneFirst ? nearly : none);
    if (isNoneFirst === second > first) longer += 1;
  }
  return Math.abs(longer - ROUNDS / 2) / Math.sqrt(ROUNDS / 4);
};

const KINDS: readonly TokenKind[] = ['session', 'api', 'oauth', 'widget'];

test.each(KINDS)('the time of a refusal does not show how much of a token was guessed: %s (P43)', async (kind) => {
  const { token } = mintToken(kind, user, keys, ids);
  expect(openToken(kind, token, keys)).not.toBeNull();
  expect(
    await sigmasOf(
      (guess) => openToken(kind, guess, keys),
      () => guessesOfToken(token),
    ),
  ).toBeLessThan(SIGMAS_MAX);
});

test('the time of a refusal does not show how much of an API key was guessed (P43)', async () => {
  // What DynamoDB does is not measured: it compares SHA-256 hashes, which are nothing alike where keys are nearly the same.
  const deps = { table: createMemoryTable(), clock: testClock() };
  const wrapDataKey = async () => ids.bytes(64);
  await foundClient({ ...deps, ids, wrapDataKey }, { name: 'A Bank', apiKey: API_KEY });
  const { find } = createApiKeyReader(deps);
  expect(await find(API_KEY)).not.toBeNull();
  expect(await sigmasOf(find, () => guessesOfApiKey(API_KEY))).toBeLessThan(SIGMAS_MAX);
});

test.each([
  { what: 'a token', good: mintToken('session', user, keys, ids).token, guesses: guessesOfToken },
  { what: 'an API key', good: API_KEY, guesses: guessesOfApiKey },
])('the test would notice a check of $what that stops at the first wrong byte', async ({ good, guesses }) => {
  const right = Buffer.from(good);
  const stopsEarly: Check = async (guess) => {
    const bytes = Buffer.from(guess);
    return right.every((byte, at) => byte === bytes[at]) ? good : null;
  };
  expect(await sigmasOf(stopsEarly, () => guesses(good))).toBeGreaterThan(SIGMAS_MAX * 2);
});

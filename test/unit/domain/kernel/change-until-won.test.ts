import { expect, test } from 'vitest';
import { changeUntilWon, fullJitter, LOST, tryUntilWon } from '../../../../lib/domain/kernel/change-until-won.ts';
import { Busy, Unavailable } from '../../../../lib/domain/kernel/unavailable.ts';

/** A step that loses so often first, and the numbers of its tries. */
const losing = (times: number) => {
  const tries: number[] = [];
  return {
    tries,
    step: async (tryNumber: number) => {
      tries.push(tryNumber);
      return tries.length > times ? 'won' : LOST;
    },
  };
};

test('a change is repeated until no other writer comes first, and gives its result', async () => {
  const { tries, step } = losing(3);
  expect(await changeUntilWon({ what: 'user' }, step)).toBe('won');
  expect(tries).toEqual([1, 2, 3, 4]);
});

test('twenty-five writers of one item all succeed in the end', async () => {
  let [revision, refused] = [0, 0];
  const write = async () => {
    const read = revision;
    await Promise.resolve();
    if (revision !== read) {
      refused += 1;
      return LOST;
    }
    revision += 1;
    return revision;
  };
  const written = await Promise.all(Array.from({ length: 25 }, () => changeUntilWon({ what: 'user' }, write)));
  expect(new Set(written).size).toBe(25);
  expect(refused).toBeGreaterThan(0);
});

test('a change that never wins ends after its limit and says what is busy', async () => {
  const usual = losing(1_000);
  const error = await changeUntilWon({ what: 'tags' }, usual.step).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Unavailable);
  expect(error).toEqual(new Busy('tags'));
  expect(error).toMatchObject({ message: 'The tags are being changed by many calls at once' });
  expect(usual.tries).toHaveLength(25);
  const own = losing(1_000);
  await expect(changeUntilWon({ what: 'tags', tries: 3 }, own.step)).rejects.toThrow(Busy);
  expect(own.tries).toEqual([1, 2, 3]);
});

test('a caller with its own answer for this gets it when every try lost', async () => {
  expect(await tryUntilWon({ tries: 2 }, losing(2).step)).toBe(LOST);
  expect(await tryUntilWon({ tries: 3 }, losing(2).step)).toBe('won');
});

test('an answer without writes ends the tries, also null and undefined', async () => {
  for (const answer of [null, undefined, false]) {
    let calls = 0;
    const step = async () => {
      calls += 1;
      return answer;
    };
    expect(await changeUntilWon({ what: 'user' }, step)).toBe(answer);
    expect(calls).toBe(1);
  }
});

test('a step that throws ends the tries with its own error', async () => {
  const broken = async () => Promise.reject(new TypeError('a bug'));
  await expect(changeUntilWon({ what: 'user' }, broken)).rejects.toThrow(TypeError);
});

test('pauses are between two tries, never after the last', async () => {
  const pauses: number[] = [];
  const pause = async (lostTry: number) => void pauses.push(lostTry);
  await tryUntilWon({ tries: 3, pause }, losing(3).step);
  expect(pauses).toEqual([1, 2]);
});

test('a pause is random between nothing and a limit that doubles and is capped', async () => {
  const waited: number[] = [];
  const wait = async (ms: number) => void waited.push(ms);
  const drawn = (fraction: number) =>
    fullJitter({ ids: { fraction: () => fraction }, wait }, { msFirst: 25, msMax: 80 });
  for (const lostTry of [1, 2, 3, 4]) await drawn(1)(lostTry);
  await drawn(0)(4);
  await drawn(0.5)(2);
  expect(waited).toEqual([25, 50, 80, 80, 0, 25]);
});

import { expect, it } from 'vitest';
import { createFaults, type FaultSettings } from '../../../infra/local/faults.ts';

/** What befalls the next so many calls to the store. */
const callsUnder = (settings: FaultSettings, count: number): readonly string[] => {
  const faults = createFaults();
  // What was counted before does not count.
  faults.set({ store: { fail_nth: 2 } });
  faults.storeCall();
  faults.set(settings);
  return Array.from({ length: count }, () => faults.storeCall());
};

it.each([
  [{}, ['none', 'none']],
  [{ store: { fail_nth: 1 } }, ['fail', 'none', 'none']],
  [{ store: { fail_nth: 2 } }, ['none', 'fail', 'none', 'fail']],
  [{ store: { fail_nth: 2, lose_answer: true } }, ['none', 'lose_answer', 'none', 'lose_answer']],
  [{ store: { lose_answer: true } }, [...Array(6).fill('none'), 'lose_answer', 'none']],
] as const)('with the faults %j the calls come to %j', (settings, expected) => {
  expect(callsUnder(settings, expected.length)).toEqual(expected);
});

it('a planned kill ends one call of one function, once', () => {
  const faults = createFaults();
  faults.set({ kill: { function: 'poll', step: 2 }, seed: 3 });
  const calls = [
    ['poll', 1],
    ['sweep', 2],
    ['poll', 2],
    ['poll', 2],
  ] as const;
  expect(calls.map(([name, step]) => faults.killsAt(name, step))).toEqual([false, false, true, false]);
  expect(faults.settings()).toEqual({ seed: 3 });
});

it('random faults are the same for one seed, and others for another', () => {
  const rolls = (seed: number): readonly number[] => {
    const faults = createFaults();
    faults.set({ seed });
    return Array.from({ length: 20 }, faults.roll);
  };
  expect(rolls(7)).toEqual(rolls(7));
  expect(rolls(7)).not.toEqual(rolls(8));
  expect(rolls(7).every((roll) => roll >= 0 && roll < 1)).toBe(true);
});

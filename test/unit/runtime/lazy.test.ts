import { describe, expect, test } from 'vitest';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { lazy, lazyFor } from '../../../lib/runtime/lazy.ts';
import { testClock } from '../../support/adapters/clock.ts';

/** Makes 1, 2, 3, …; the attempts named fail. */
const counting = (...failing: readonly number[]) => {
  let made = 0;
  return async (): Promise<number> => {
    made += 1;
    if (failing.includes(made)) throw new Error(`attempt ${made}`);
    return made;
  };
};

describe('a lazy value', () => {
  test('is made at first use, once, however many ask at the same time', async () => {
    let calls = 0;
    const get = lazy(async () => {
      calls += 1;
      return 'value';
    });
    expect(calls).toBe(0);
    expect(await Promise.all([get(), get(), get()])).toEqual(['value', 'value', 'value']);
    expect(calls).toBe(1);
  });

  test('forgets a failure: callers that waited get it, the next call tries again', async () => {
    const get = lazy(counting(1));
    const waiting = await Promise.allSettled([get(), get()]);
    expect(waiting.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await get()).toBe(2);
    expect(await get()).toBe(2);
  });
});

describe('a lazy value with an age', () => {
  test('is made again when it is too old, and not before', async () => {
    const clock = testClock();
    const get = lazyFor(5 * MINUTE_MS, clock, counting());
    expect(await get()).toBe(1);
    clock.advance(5 * MINUTE_MS);
    expect(await get()).toBe(1);
    clock.advance(1);
    expect(await Promise.all([get(), get()])).toEqual([2, 2]);
  });

  test('forgets a failure at once, whatever its age', async () => {
    const clock = testClock();
    const get = lazyFor(5 * MINUTE_MS, clock, counting(1, 3));
    await expect(get()).rejects.toThrow('attempt 1');
    expect(await get()).toBe(2);
    clock.advance(5 * MINUTE_MS + 1);
    await expect(get()).rejects.toThrow('attempt 3');
    expect(await get()).toBe(4);
  });
});

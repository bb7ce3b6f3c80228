import type { Clock } from '../../../lib/domain/kernel/time.ts';

/** A clock that stands still until a test moves it. */
export interface TestClock extends Clock {
  readonly advance: (ms: number) => void;
}

export const testClock = (startMs: number = Date.parse('2026-11-21T08:00:00.000Z')): TestClock => {
  let nowMs = startMs;
  return Object.assign(() => nowMs, {
    advance: (ms: number) => {
      nowMs += ms;
    },
  });
};

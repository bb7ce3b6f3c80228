/** The clock of a thread ticks every few milliseconds. */
const SECONDS_OF_ROUND = 0.1;
/** On a busy machine, caches are emptied for seconds. */
const ROUNDS_MAX = 20;

/** Time of this thread alone, since other tests share the processors. */
const secondsOf = (run: () => void): number => {
  const before = process.threadCpuUsage();
  let count = 0;
  let seconds = 0;
  while (seconds < SECONDS_OF_ROUND) {
    run();
    count += 1;
    const { user, system } = process.threadCpuUsage(before);
    seconds = (user + system) / 1e6;
  }
  return seconds / count;
};

interface Sizes {
  readonly large: Uint8Array;
  readonly small: Uint8Array;
}

/**
 * How many times as long a byte takes in the large file as in the small one. Caches that others empty make a round slow and
 * none fast, so the best rounds count, and there are more of them as long as the ratio is `bound` or more.
 */
export const timeRatioOf = (read: (bytes: Uint8Array) => void, { large, small }: Sizes, bound: number): number => {
  secondsOf(() => read(small));
  const best = { large: Number.POSITIVE_INFINITY, small: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS_MAX && ratio >= bound; round += 1) {
    best.large = Math.min(best.large, secondsOf(() => read(large)) / large.length);
    best.small = Math.min(best.small, secondsOf(() => read(small)) / small.length);
    ratio = best.large / best.small;
  }
  return ratio;
};

/** Megabytes that are read in a second, in the best of as many rounds as it takes to reach `bound`. */
export const megabytesPerSecondOf = (read: (bytes: Uint8Array) => void, bytes: Uint8Array, bound: number): number => {
  let best = 0;
  for (let round = 0; round < ROUNDS_MAX && best <= bound; round += 1) {
    best = Math.max(best, bytes.length / 1e6 / secondsOf(() => read(bytes)));
  }
  return best;
};

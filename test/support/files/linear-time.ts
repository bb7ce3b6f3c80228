/** The clock of a thread ticks every few milliseconds, and bounds are far above its error. */
const SECONDS_OF_ROUND = 0.03;
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

/** What any reader does at least: text, lines, cells. */
const readPlainly = (bytes: Uint8Array): number =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .reduce((count, line) => count + line.split(',').length, 0);

/**
 * How many times as long reading the bytes takes as reading them plainly does in the same process. The best rounds count, as
 * above.
 */
export const costRatioOf = (read: (bytes: Uint8Array) => void, bytes: Uint8Array, bound: number): number => {
  const best = { read: Number.POSITIVE_INFINITY, plain: Number.POSITIVE_INFINITY };
  let ratio = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS_MAX && ratio >= bound; round += 1) {
    best.read = Math.min(
      best.read,
      secondsOf(() => read(bytes)),
    );
    best.plain = Math.min(
      best.plain,
      secondsOf(() => readPlainly(bytes)),
    );
    ratio = best.read / best.plain;
  }
  return ratio;
};

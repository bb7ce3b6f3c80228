import { seededRandom } from '../simulation/scheduler.ts';

/** Draws from one seed. Each part of the city has dice of its own, so that one part does not change what another draws. */
export interface Dice {
  readonly fraction: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 to below the count. */
  readonly upTo: (count: number) => number;
  readonly among: <T>(list: readonly [T, ...T[]]) => T;
}

export const diceOf = (seed: number, part: number): Dice => {
  const fraction = seededRandom(seed * 7_919 + part * 104_729);
  const upTo = (count: number): number => Math.floor(fraction() * count);
  return {
    fraction,
    chance: (share) => fraction() < share,
    upTo,
    among: (list) => list[upTo(list.length)] ?? list[0],
  };
};

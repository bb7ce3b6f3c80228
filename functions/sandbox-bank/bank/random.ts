/**
 * Numbers that look random and are a pure function of their inputs, so that the bank answers the same after a restart
 * and any single row can be made without the ones before it.
 */
export const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

/** A whole number from 0 to 2^32 - 1. */
export const draw = (seed: number, ...parts: readonly number[]): number => {
  let hash = seed | 0;
  for (const part of parts) {
    hash = Math.imul(hash ^ part, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
  return (hash ^ (hash >>> 15)) >>> 0;
};

/** Maps a drawn number onto `low` to `high`, both included. */
export const between = (drawn: number, low: number, high: number): number => low + (drawn % (high - low + 1));

export type NonEmpty<T> = readonly [T, ...T[]];
export const pick = <T>(drawn: number, choices: NonEmpty<T>): T => choices[drawn % choices.length] ?? choices[0];

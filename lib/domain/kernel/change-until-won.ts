import type { Ids } from './ids.ts';
import { Busy, type Contended } from './unavailable.ts';

/** What a try answers where another writer came first and nothing was written. */
export const LOST: unique symbol = Symbol('lost');
export type Lost = typeof LOST;

export interface Limits {
  /** Left out: `TRIES_MAX`. */
  readonly tries?: number;
  /** Resolves when the next try may begin; given the number of the try that lost. Left out: the next try begins at once. */
  readonly pause?: (lostTry: number) => Promise<void>;
}

/** Each time one of the writers of a thing wins, so that so many calls at once all get their turn. */
const TRIES_MAX = 25;

/**
 * Repeats a try until it wins. A try reads, decides, and writes on the condition that no other writer came in between; no
 * other code has such a loop. `step` is one try and gets its number, from 1; it must read anew what it decides on. It
 * answers `LOST`, or what the change comes to, also where there was nothing to write. Throws `Busy` after the last try.
 */
export const changeUntilWon = async <T>(
  { what, ...limits }: Limits & { readonly what: Contended },
  step: (tryNumber: number) => Promise<T | Lost>,
): Promise<T> => {
  const outcome = await tryUntilWon(limits, step);
  if (outcome === LOST) throw new Busy(what);
  return outcome;
};

/** As `changeUntilWon`, for callers that have an answer of their own when every try lost. */
export const tryUntilWon = async <T>(
  { tries = TRIES_MAX, pause }: Limits,
  step: (tryNumber: number) => Promise<T | Lost>,
): Promise<T | Lost> => {
  for (let tryNumber = 1; tryNumber <= tries; tryNumber += 1) {
    const outcome = await step(tryNumber);
    if (outcome !== LOST) return outcome;
    if (tryNumber < tries) await pause?.(tryNumber);
  }
  return LOST;
};

/**
 * Pauses of a random length, up to a limit that doubles with every try, so that writers that lost do not meet again at the
 * same moment.
 */
export const fullJitter =
  (
    { ids, wait }: { readonly ids: Pick<Ids, 'fraction'>; readonly wait: (ms: number) => Promise<void> },
    { msFirst, msMax }: { readonly msFirst: number; readonly msMax: number },
  ): ((lostTry: number) => Promise<void>) =>
  (lostTry) =>
    wait(ids.fraction() * Math.min(msFirst * 2 ** (lostTry - 1), msMax));

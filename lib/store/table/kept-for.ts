import { createBoundedMap } from '../../domain/kernel/bounded-map.ts';
import type { Clock } from '../../domain/kernel/time.ts';

export interface KeptSettings {
  readonly clock: Clock;
  /** How old what is given may be, counted from before it was read; 0: it is read anew each time. */
  readonly ageMsMax: number;
  /** When there are more, the one that was used longest ago is forgotten. */
  readonly entriesMax: number;
}

export interface Kept<T> {
  readonly value: T;
  /** The clock before the read. */
  readonly readAtMs: number;
}

/**
 * A memory of one environment for what is read again and again and changes seldom. What is not there is not kept: it is read
 * again by the next call.
 */
export const createKept = <T>({ clock, ageMsMax, entriesMax }: KeptSettings) => {
  const known = createBoundedMap<string, Kept<T>>(entriesMax);
  return {
    /** `isGood`: whether what was read then will do. */
    get: async (
      key: string,
      read: () => Promise<T | null>,
      isGood: (kept: Kept<T>) => boolean = () => true,
    ): Promise<T | null> => {
      const nowMs = clock();
      const kept = known.get(key);
      if (kept !== undefined && nowMs - kept.readAtMs < ageMsMax && isGood(kept)) return kept.value;
      const value = await read();
      if (value === null) known.delete(key);
      else if (ageMsMax > 0) known.set(key, { value, readAtMs: nowMs });
      return value;
    },
  };
};

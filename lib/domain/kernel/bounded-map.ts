export interface BoundedMap<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
  readonly delete: (key: K) => void;
  /** The one that was used longest ago comes first. */
  readonly entries: () => readonly (readonly [K, V])[];
}

/** A map of at most `entriesMax` entries: a new one pushes out the one that was used longest ago. */
export const createBoundedMap = <K, V>(entriesMax: number): BoundedMap<K, V> => {
  const entries = new Map<K, V>();
  return {
    get: (key) => {
      const value = entries.get(key);
      if (value !== undefined) {
        entries.delete(key);
        entries.set(key, value);
      }
      return value;
    },
    set: (key, value) => {
      entries.delete(key);
      entries.set(key, value);
      for (const oldest of entries.keys()) {
        if (entries.size <= entriesMax) break;
        entries.delete(oldest);
      }
    },
    delete: (key) => void entries.delete(key),
    entries: () => [...entries],
  };
};

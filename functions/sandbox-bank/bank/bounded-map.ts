/** A map that forgets what was used longest ago. */
export const createBoundedMap = <K, V>(
  entriesMax: number,
): { get: (key: K) => V | undefined; set: (key: K, value: V) => void } => {
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
  };
};

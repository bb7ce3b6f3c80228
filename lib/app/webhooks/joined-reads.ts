/** Answers callers that ask for the same thing, while it is being read, with one read. */
export type JoinedReads<K, T> = (key: K, read: () => Promise<T>) => Promise<T>;

/** A worker gets ten messages at a time, often to one endpoint: what they need is read once for all. */
export const createJoinedReads = <K, T>(): JoinedReads<K, T> => {
  const underWay = new Map<K, Promise<T>>();
  return (key, read) => {
    const found = underWay.get(key);
    if (found !== undefined) return found;
    const reading = read().finally(() => underWay.delete(key));
    underWay.set(key, reading);
    return reading;
  };
};

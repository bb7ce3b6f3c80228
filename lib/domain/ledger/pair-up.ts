/**
 * Pairs what an upstream serves with what is stored, each with one other at most. A test is asked only about what the tests
 * before it left without a pair.
 */
export const pairUp = <Served, Stored>(
  served: readonly Served[],
  stored: readonly Stored[],
  tests: readonly ((served: Served, stored: Stored) => boolean)[],
): ReadonlyMap<Served, Stored> => {
  const pairs = new Map<Served, Stored>();
  const free = new Set(stored);
  for (const isPair of tests) {
    for (const one of served) {
      const found = pairs.has(one) ? undefined : stored.find((other) => free.has(other) && isPair(one, other));
      if (found === undefined) continue;
      pairs.set(one, found);
      free.delete(found);
    }
  }
  return pairs;
};

import type { Operation } from '../../lib/contract/operation.ts';

/**
 * The text of `lib/contract/known-paths.json`: each path of the contract with its
 * methods, spaces between them. The list is a file of its own, because a
 * function that loaded it from the operations would load all of them.
 */
export const knownPathsOf = (operations: readonly Pick<Operation, 'method' | 'path'>[]): string => {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  const lines = [...byPath.keys()].toSorted().map((path) => {
    const methods = new Set((byPath.get(path) ?? []).map(({ method }) => method));
    return `  ${JSON.stringify(path)}: ${JSON.stringify([...methods].join(' '))}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
};

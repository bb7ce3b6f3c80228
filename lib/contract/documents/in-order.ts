import type { Operation } from '../operation.ts';

const keyOf = ({ path, method }: Operation): string => `${path} ${method}`;

/**
 * Entries sorted by path, then by method. The bundler may change the order of a namespace import, and the docs must not
 * change with it.
 */
export const inOrder = <O extends Operation>(entries: readonly O[]): readonly O[] =>
  entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

import type { Operation } from './operation.ts';

const keyOf = ({ path, method }: Operation): string => `${path} ${method}`;

/** By path, then method: the order of a namespace import is the bundler's business and must not show in the docs. */
export const inOrder = <O extends Operation>(entries: readonly O[]): readonly O[] =>
  entries.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));

import type { CallKind } from './fake.ts';

export const matchesKind = (
  { matches }: CallKind,
  { method, path }: { readonly method: string; readonly path: string },
) => matches.test(`${method} ${path}`);

import type { Method, Operation } from './operation.ts';

const METHODS: readonly Method[] = ['DELETE', 'GET', 'POST', 'PUT'];

/** The text of `paths.ts`: a function that meets a path of another one can tell it without carrying the other's entries. */
export const pathsModule = (entries: readonly Operation[]): string =>
  [
    '/** Paths of every operation by method. Written by `npm run docs` out of the entries; do not edit. */',
    'export const PATHS = {',
    ...METHODS.flatMap((method) => [
      `  ${method}: [`,
      ...entries
        .filter((entry) => entry.method === method)
        .map(({ path }) => `    '${path}',`)
        .sort(),
      '  ],',
    ]),
    '} as const;',
    '',
  ].join('\n');

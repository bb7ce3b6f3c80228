import { expect, test } from 'vitest';
import lockfile from '../../package-lock.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const packages: Readonly<Record<string, Locked>> = lockfile.packages;

/** Wanted only where it exists, and rightly absent everywhere else. */
const ABSENT_BY_CHOICE: ReadonlySet<string> = new Set(['graceful-fs']);

/**
 * npm leaves a package for another platform out of the lockfile when the registry it asked does not have it, and `npm ci`
 * then refuses the whole lockfile: on every platform, the one it was written on included.
 */
test('npm ci finds every optional package of every platform in the lockfile', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) =>
        !ABSENT_BY_CHOICE.has(name) &&
        !(`node_modules/${name}` in packages) &&
        !(`${path}/node_modules/${name}` in packages),
    ),
  );
  expect(missing).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import lockfile from '../../package-lock.json' with { type: 'json' };

interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  /** Its files are in the archive of the package that holds it. */
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly os?: string | readonly string[];
  readonly cpu?: string | readonly string[];
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

/** The DynamoDB emulator for other machines. The registry that wrote the lockfile does not have these packages. */
const EMULATORS = {
  '@dynoxide/darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
  '@dynoxide/darwin-x64': { os: ['darwin'], cpu: ['x64'] },
  '@dynoxide/linux-arm64': { os: ['linux'], cpu: ['arm64'] },
  '@dynoxide/win32-x64': { os: ['win32'], cpu: ['x64'] },
};

test('npm ci takes the DynamoDB emulator of four more machines where a registry has it', () => {
  for (const [name, { os, cpu }] of Object.entries(EMULATORS)) {
    expect(manifest.optionalDependencies).toMatchObject({ [name]: '1.2.1' });
    const { version, optional, ...locked } = packages[`node_modules/${name}`] ?? {};
    expect({ name, version, optional, os: locked.os, cpu: locked.cpu }).toEqual({
      name,
      version: manifest.optionalDependencies['@dynoxide/linux-x64'],
      optional: true,
      os,
      cpu,
    });
  }
});

test('npm ci checks what it installs: all but four packages have their integrity', () => {
  const unchecked = Object.entries(packages).filter(
    ([path, { integrity = '', inBundle = false }]) => path !== '' && !inBundle && !/^sha512-.{88}$/.test(integrity),
  );
  expect(unchecked.map(([path]) => path)).toEqual(Object.keys(EMULATORS).map((name) => `node_modules/${name}`));
});

test('the lockfile names no registry', () => {
  expect(Object.values(packages).filter(({ resolved }) => resolved !== undefined)).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { launchFault } from '../../../launch/launch.cjs';
import { hostFault, nodeFault } from '../../../launch/preflight.cjs';
import manifest from '../../../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..', '..', '..');
const ALL = () => true;

const machine = {
  version: 'v24.1.0',
  platform: 'linux',
  arch: 'x64',
  environment: {},
  has: (name: string) => name === 'undici' || name === '@dynoxide/linux-x64',
};

describe('the check before TypeScript loads', () => {
  it.each(['v12.22.12', 'v20.20.2', 'v23.11.0'])(
    'names the Node that is needed, and how to get it, on %s',
    (version) => {
      const fault = nodeFault(version);
      expect(fault).toMatch(
        `Tributary needs Node 24 or newer, and this is Node ${version}. In a checkout, \`npm ci\` installs it`,
      );
      expect(fault).toContain('https://nodejs.org/');
      expect(hostFault({ ...machine, version, has: ALL })).toBe(fault);
    },
  );

  it('accepts Node 24 and newer, as package.json says', () => {
    expect(manifest.engines.node).toBe('>=24');
    for (const version of ['v24.0.0', 'v25.3.1', 'v100.0.0']) expect(nodeFault(version)).toBeNull();
    expect(hostFault(machine)).toBeNull();
  });

  it.each([
    ['darwin', 'arm64'],
    ['darwin', 'x64'],
    ['win32', 'x64'],
    ['linux', 'arm64'],
  ])('names the emulator of %s-%s if npm did not install it, and passes if it did', (platform, arch) => {
    const name = `@dynoxide/${platform}-${arch}`;
    expect(Object.keys(manifest.optionalDependencies)).toContain(name);
    const has = (wanted: string): boolean => wanted === 'undici' || wanted === name;
    expect(hostFault({ ...machine, platform, arch, has })).toBeNull();
    expect(hostFault({ ...machine, platform, arch })).toMatch(`The DynamoDB emulator ${name} is missing: install it`);
  });

  it.each([
    ['darwin', 'arm64'],
    ['win32', 'arm64'],
    ['freebsd', 'x64'],
  ])('says what to use instead of the emulator on %s-%s', (platform, arch) => {
    const fault = hostFault({ ...machine, platform, arch });
    if (platform !== 'darwin')
      expect(fault).toMatch(`No DynamoDB emulator comes with Tributary for ${platform}-${arch}.`);
    expect(fault).toMatch(/Java.* Docker.*DYNAMODB_ENDPOINT=http:\/\/127\.0\.0\.1:8000/);
    const environment = { DYNAMODB_ENDPOINT: 'http://127.0.0.1:8000' };
    expect(hostFault({ ...machine, platform, arch, environment })).toBeNull();
  });

  it.each(['infra/local/start.ts', 'infra/local/demo.ts', '/opt/tributary/infra/local/start.ts'])(
    'needs an emulator before it starts %s',
    (program) => {
      expect(launchFault([program], { ...machine, platform: 'darwin' })).toMatch('@dynoxide/darwin-x64 is missing');
      expect(launchFault([program], machine)).toBeNull();
    },
  );

  it('needs no emulator where a program calls a host, and still Node', () => {
    const seed = ['infra/seed/seed.ts'];
    expect(launchFault(seed, { ...machine, platform: 'win32' })).toBeNull();
    expect(launchFault(seed, { ...machine, version: 'v20.20.2' })).toMatch('needs Node 24');
    expect(launchFault(seed, { ...machine, has: () => false })).toMatch('Run `npm ci`');
  });

  it('names npm ci where packages are missing', () => {
    expect(hostFault({ ...machine, has: () => false })).toMatch('Run `npm ci`');
    expect(hostFault({ ...machine, has: (name) => name === 'undici' })).toMatch('without --omit=optional');
  });

  it.each(['launch/preflight.cjs', 'launch/launch.cjs', 'cli/tributary.cjs'])(
    'has in %s no syntax that Node 12 cannot read',
    async (path) => {
      const source = readFileSync(join(ROOT, path), 'utf8');
      const asNow = await transform(source, { target: 'esnext' });
      const asThen = await transform(source, { target: 'node12.20' });
      expect(asThen.code).toBe(asNow.code);
      expect(source).not.toMatch(/require\('node:/);
    },
  );
});

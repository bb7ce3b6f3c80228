import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DCLinter } from 'dclint';
import { validate } from 'dockerfile-utils';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import manifest from '../../package.json' with { type: 'json' };
import { filesInContext } from '../support/project/built-image.ts';
import { stagesOf } from '../support/project/dockerfile-steps.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface LintedFile {
  readonly messages: readonly { readonly rule: string }[];
}

describe('the Dockerfile', () => {
  const text = textOf('Dockerfile');

  it('passes dockerfile-utils without a finding', () => {
    expect(validate(text)).toEqual([]);
    expect(validate(text.replace('WORKDIR /app', 'WORKDIR app')).length + validate(`${text}\nCMD node`).length).toBe(2);
  });

  it('runs as a user other than root, with one volume, a health check, and one Node', () => {
    const stages = stagesOf(text);
    expect(new Set(stages.map(({ image }) => image))).toEqual(
      new Set([`node:${/\d+/.exec(manifest.engines.node)?.[0]}-bookworm-slim`]),
    );
    const last = stages.at(-1)?.steps ?? [];
    const wordsOf = (keyword: string) => last.filter((step) => step.keyword === keyword).map(({ words }) => words[0]);
    expect([wordsOf('USER'), wordsOf('VOLUME'), wordsOf('HEALTHCHECK')]).toEqual([['node'], ['/data'], ['CMD']]);
    expect(wordsOf('RUN')).toEqual([]);
  });

  it('copies no secret, no history, no tests and no packages', () => {
    const sent = ['package.json', 'lib/domain/kernel/guid.ts', 'docs/openapi.json', 'stages/dev.json'];
    const kept = ['.env', '.git/config', 'test/golden/keep.ts', 'node_modules/undici/index.js', '.tributary/dev.json'];
    expect(filesInContext([...sent, ...kept])).toEqual(sent);
  });
});

describe('compose.yaml', () => {
  const text = textOf('compose.yaml');
  const { services, volumes } = parse(text);
  const { tributary } = services;

  it('passes dclint without a finding, also for the schema of Compose', () => {
    const rules = {
      // Volumes belong to the project. With its folder as its name, two checkouts do not share their data.
      'require-project-name-field': 0,
      // What belongs together stands together.
      'service-keys-order': 0,
      // As the formatter of this project writes them.
      'require-quotes-in-ports': [2, { quoteType: 'double' }],
    } as const;
    const linter = new DCLinter({ rules, quiet: true, debug: false, exclude: [] });
    const folder = temporaryFolder();
    const found = (compose: string): readonly string[] => {
      const file = join(folder, 'compose.yaml');
      writeFileSync(file, compose);
      // Its types name no files that this compiler would find.
      const linted: readonly LintedFile[] = linter.lintFiles([file], false);
      return linted.flatMap(({ messages }) => messages.map(({ rule }) => rule));
    };
    expect(found(text)).toEqual([]);
    expect(found(text.replace('read_only', 'readonly'))).toEqual(['invalid-schema']);
    expect(found(text.replace('127.0.0.1:', ''))).toEqual(['no-unbound-port-interfaces']);
    // Compose would look for it in a registry first.
    expect(found(text.replace('build: .', 'build: .\n    image: tributary:1'))).toEqual(['no-build-and-image']);
  });

  it('has one service with one volume, at an address of this machine alone', () => {
    expect(Object.keys(services)).toEqual(['tributary']);
    expect(Object.keys(volumes)).toEqual(['data']);
    expect(tributary.volumes).toEqual(['data:/data']);
    expect(tributary.ports).toEqual(['127.0.0.1:3000:3000']);
  });

  it('gives the container no rights and no default of a key', () => {
    expect(tributary).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
      platform: 'linux/amd64',
    });
    expect(tributary.privileged).toBeUndefined();
    expect(tributary.network_mode).toBeUndefined();
    for (const name of ['TRIBUTARY_API_KEY', 'TRIBUTARY_ADMIN_KEY']) {
      expect(tributary.environment[name]).toMatch(new RegExp(`^\\$\\{${name}:\\?[^}]+\\}$`));
    }
  });
});

describe('launch/tributary.service', () => {
  const unit = textOf('launch/tributary.service');
  /** What systemd says of the unit where the checkout is in this folder; of the whole system, too, but for `about`. */
  const analysed = (text: string, ...args: readonly string[]) => {
    const file = join(temporaryFolder(), 'tributary.service');
    writeFileSync(file, text.replaceAll('/opt/tributary', ROOT));
    const { status, stderr } = spawnSync('systemd-analyze', [...args, file], { encoding: 'utf8' });
    return { status, about: stderr.split('\n').filter((line) => line.includes('tributary.service')) };
  };
  const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0;

  it('runs as a user of its own, and writes to one folder', () => {
    const settings = Object.fromEntries(
      [...unit.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const),
    );
    expect(settings).toMatchObject({
      DynamicUser: 'yes',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      NoNewPrivileges: 'yes',
      CapabilityBoundingSet: '',
      StateDirectory: 'tributary',
      StateDirectoryMode: '0700',
      // The host ends its emulator itself, after the last write.
      KillMode: 'mixed',
      // `infra/local/process/ending.ts`
      SuccessExitStatus: '143',
    });
    expect(settings).not.toHaveProperty('ReadWritePaths');
    expect(settings.Environment).toContain('TRIBUTARY_DATA=/var/lib/tributary');
  });

  it.skipIf(!hasSystemd)('is understood by systemd', () => {
    expect(analysed(unit, 'verify')).toEqual({ status: 0, about: [] });
    const wrong = unit.replace('ProtectSystem=strict', 'ProtectSystem=very');
    expect(analysed(wrong, 'verify').about).toEqual([expect.stringContaining('protect system value')]);
  });

  it.skipIf(!hasSystemd)('has a low exposure by the measure of systemd', () => {
    // Of 100; a service without any of these settings has 96.
    const open = ['security', '--offline=yes', '--threshold=20'];
    expect(analysed(unit, ...open).status).toBe(0);
    expect(analysed(unit.replace(/^CapabilityBoundingSet=$/m, ''), ...open).status).toBe(1);
  });
});

it('has the same start command as package.json', () => {
  const start: string = JSON.parse(textOf('package.json')).scripts.start;
  const command = start.replace(/^exec node /, '');
  expect(textOf('launch/tributary.service')).toContain(`node ${command}\n`);
  expect(
    JSON.parse(
      stagesOf(textOf('Dockerfile'))
        .at(-1)
        ?.steps.find(({ keyword }) => keyword === 'CMD')?.text ?? '[]',
    ).join(' '),
  ).toBe(`node ${command}`);
});

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = mkdtempSync(join(tmpdir(), 'layers-'));
afterAll(() => rmSync(project, { recursive: true }));

const config = JSON.parse(readFileSync('biome.json', 'utf8')) as Record<string, unknown>;
writeFileSync(join(project, 'biome.json'), JSON.stringify({ ...config, $schema: undefined, vcs: undefined }));
const biome = resolve('node_modules/.bin/biome');

/** Lints one file as if it stood at `path` of the project, under the project's own rules. */
const lint = (path: string, target: string): string => {
  const file = join(project, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `import { planted } from '${target}';\n\nexport const again = planted;\n`);
  const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', path], { cwd: project, encoding: 'utf8' });
  return stdout + stderr;
};

test.each([
  ['lib/domain/planted.ts', '../store/table.ts', 'The domain is pure'],
  ['lib/domain/job/planted.ts', '../../contract/operation.ts', 'The domain is pure'],
  ['lib/contract/planted.ts', '../store/keys.ts', 'The contract imports the domain'],
  ['lib/store/planted.ts', '../http/answer.ts', 'Adapters import'],
  ['lib/connectors/planted.ts', '../runtime/clock.ts', 'Adapters import'],
  ['lib/delivery/planted.ts', '../../functions/notify/handler.ts', 'Adapters import'],
  ['lib/http/planted.ts', '../store/keys.ts', 'HTTP imports the contract'],
  ['lib/runtime/planted.ts', '../http/answer.ts', 'The runtime wires'],
  ['functions/read/planted.ts', '../poll/step.ts', 'A function imports lib'],
  ['functions/read/planted.ts', '../../infra/stages.ts', 'A function imports lib'],
  ['cli/planted.ts', '../lib/store/keys.ts', 'The command line speaks to a service over HTTP'],
  ['cli/commands/planted.ts', '../../infra/stages.ts', 'The command line speaks to a service over HTTP'],
  ['verify/planted.ts', '../lib/delivery/sign.ts', 'A receiver has the verifier'],
  ['examples/receivers/planted.ts', '../../lib/delivery/sign.ts', 'A receiver has the verifier'],
])('an import against the layers is refused: %s may not take %s', (path, target, message) => {
  expect(lint(path, target)).toContain(message);
});

test('an import along the layers passes', () => {
  expect(lint('functions/read/planted.ts', '../../lib/domain/kernel/guid.ts')).not.toContain('noRestrictedImports');
});

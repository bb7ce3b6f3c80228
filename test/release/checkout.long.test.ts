import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles } from '../support/project/project-files.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';

/** Of npm and of the compiler, beside other tests. */
const RUN_MS_MAX = 600_000;

test('a fresh checkout compiles after npm ci', { timeout: RUN_MS_MAX }, () => {
  const folder = temporaryFolder();
  for (const path of projectFiles()) if (existsSync(path)) cpSync(path, join(folder, path));
  // Without what the npm of this test has set.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(?!config_registry)/.test(name)),
  );
  const run = {
    cwd: folder,
    env: { ...env, NODE_ENV: undefined },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  } as const;
  execFileSync('npm', ['ci', '--prefer-offline'], run);
  const { status, stdout } = spawnSync('npx', ['--no', '--', 'tsc', '-p', '.'], run);
  expect([status, stdout]).toEqual([0, '']);
});

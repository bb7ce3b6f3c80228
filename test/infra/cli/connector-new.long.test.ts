import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { projectFiles } from '../../support/project/project-files.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const copy = temporaryFolder();
const run = (command: string, ...args: readonly string[]) => {
  // Authors do not ask for long tests.
  const env = { ...process.env, TRIBUTARY_LONG: '0' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, env, encoding: 'utf8' });
  return { status, text: `${stdout}${stderr}` };
};
const green = (command: string, ...args: readonly string[]): void => {
  const { status, text } = run(command, ...args);
  expect([status, status === 0 ? '' : text.slice(-3_000)]).toEqual([0, '']);
};
/** A program of the project. */
const installed = (...words: readonly string[]): void => green('npx', '--no', '--', ...words);

beforeAll(() => {
  const files = projectFiles();
  for (const file of files) if (existsSync(file)) cpSync(file, join(copy, file));
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
  // Some of our tools look at the files that are under version control.
  green('git', 'init', '--quiet');
  green('git', 'add', '--all', '--', ':!node_modules');
});

describe('npm run connector:new', () => {
  test('makes a connector that passes all static checks, and its own tests, at once', () => {
    green('npm', 'run', '--silent', 'connector:new', 'fjord');
    // All other files are checked where they are.
    const written = run('git', 'ls-files', '-mo', '--exclude-standard', '--', ':!node_modules').text.trim().split('\n');
    expect(written.length).toBeGreaterThan(5);
    green('git', 'add', '--all', '--', ':!node_modules');
    installed('tsc', '-p', '.');
    installed('biome', 'check', '--error-on-warnings', ...written);
    installed('oxlint', '--type-aware', '--deny-warnings', ...written);
    installed('knip');
    installed('node', 'infra/documents/docs.ts', '--check');
    const tests = [
      'test/connectors/fjord',
      'test/connectors/conformance-page.test.ts',
      'test/connectors/pages.test.ts',
      'test/unit/connectors/directory.test.ts',
      'test/unit/connectors/manifests.test.ts',
    ];
    installed('vitest', 'run', '--project', 'main', ...tests, 'test/unit/docs', 'test/unit/layers.test.ts');
    expect(readFileSync(join(copy, 'docs/connectors/conformance.md'), 'utf8')).toContain('| fjord |');
  });

  test('refuses the same name again, and a wrong one, and changes nothing', () => {
    const before = run('git', 'status', '--porcelain').text;
    const again = run('npm', 'run', '--silent', 'connector:new', 'fjord');
    expect(again).toMatchObject({ status: 2, text: expect.stringContaining('lib/connectors/fjord exists already') });
    const wrong = run('npm', 'run', '--silent', 'connector:new', 'Fjord Bank');
    expect(wrong).toMatchObject({ status: 2, text: expect.stringContaining('2 to 30 lower-case letters') });
    const none = run('npm', 'run', '--silent', 'connector:new');
    expect(none).toMatchObject({ status: 2, text: expect.stringContaining('One name is needed') });
    expect(run('git', 'status', '--porcelain').text).toBe(before);
  });
});

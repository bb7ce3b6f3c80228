import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../support/project/temporary-folder.ts';

/** npm is a script of the shell there. */
const IS_WINDOWS = process.platform === 'win32';
const TABLE = 'packages/client/operation-table.mjs';
const TYPES = 'packages/client/operations.d.mts';
const SOURCES = [
  'package.json',
  'docs/openapi.json',
  'infra/documents/client',
  'launch/preflight.cjs',
  'cli/tributary.cjs',
];

/** A folder with some of the project's files, and what is done in it. */
const copyOf = (paths: readonly string[]) => {
  const folder = temporaryFolder();
  for (const path of paths) cpSync(path, join(folder, path), { recursive: true });
  return {
    at: (path: string) => join(folder, path),
    textOf: (path: string) => readFileSync(join(folder, path), 'utf8'),
    prepare: () =>
      execFileSync('npm', ['run', '--silent', 'prepare'], { cwd: folder, encoding: 'utf8', shell: IS_WINDOWS }),
  };
};

/** A checkout as `npm ci` finds it. */
const checkout = () => {
  const copy = copyOf([...SOURCES, 'packages/client/client.mjs']);
  copy.prepare();
  return copy;
};

test('what is made of the contract for the client is not under version control', () => {
  const ignored = execFileSync('git', ['check-ignore', '--no-index', TABLE, TYPES], { encoding: 'utf8' });
  expect(ignored.trim().split('\n')).toEqual([TABLE, TYPES]);
});

test('npm ci makes the types and the table of the client', () => {
  const { textOf } = checkout();
  expect(textOf(TABLE)).toBe(readFileSync(TABLE, 'utf8'));
  expect(textOf(TYPES)).toBe(readFileSync(TYPES, 'utf8'));
});

test('npm ci goes through where the sources are not there yet', () => {
  const { prepare, at } = copyOf(['package.json']);
  expect(prepare()).toBe('');
  expect(existsSync(at('packages'))).toBe(false);
});

test('the files of the client are made again only after a change of their sources', () => {
  const { at, prepare, textOf } = checkout();
  const { mtimeMs } = statSync(at(TABLE));
  prepare();
  expect(statSync(at(TABLE)).mtimeMs).toBe(mtimeMs);
  writeFileSync(
    at('docs/openapi.json'),
    textOf('docs/openapi.json').replace('"/accounts/{account_guid}"', '"/changed/{account_guid}"'),
  );
  const later = new Date(mtimeMs + 1_000);
  utimesSync(at('docs/openapi.json'), later, later);
  prepare();
  expect(textOf(TABLE)).toContain(`readAccount: 'GET /changed/{account_guid}'`);
});

test('the command line makes what is missing of the client before it starts', () => {
  const { at, textOf } = checkout();
  rmSync(at(TABLE));
  writeFileSync(at('cli/tributary.ts'), 'console.log("started");\n');
  expect(execFileSync(process.execPath, [at('cli/tributary.cjs')], { encoding: 'utf8' })).toBe('started\n');
  expect(textOf(TABLE)).toBe(readFileSync(TABLE, 'utf8'));
});

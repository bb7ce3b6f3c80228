import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';

export interface Finding {
  readonly filename: string;
  readonly code: string;
  readonly message: string;
}

/** Settings of the linter that have one rule of ours on, and no other rule. */
export const onlyRule = (rule: string): string =>
  JSON.stringify({
    jsPlugins: ['./test/lint/house.ts'],
    categories: { correctness: 'off' },
    rules: { [rule]: 'error' },
  });

/** Plants files, path and text, in a project of its own. Gives what the linter finds there in the file of a path. */
export const lintPlanted = (
  settings: string,
  files: readonly (readonly [string, string])[],
): ((path: string) => readonly Finding[]) => {
  const project = temporaryFolder();
  cpSync('test/lint', join(project, 'test/lint'), { recursive: true });
  for (const [path, text] of [['.oxlintrc.json', settings] as const, ...files]) {
    mkdirSync(join(project, dirname(path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
  const oxlint = resolve('node_modules/.bin/oxlint');
  const { stdout } = spawnSync(process.execPath, [oxlint, '--format=json'], { cwd: project, encoding: 'utf8' });
  const findings = JSON.parse(stdout).diagnostics as readonly Finding[];
  return (path) => findings.filter(({ filename }) => filename.endsWith(path));
};

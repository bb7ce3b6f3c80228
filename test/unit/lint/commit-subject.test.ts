import { execFileSync, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import packageFile from '../../../package.json' with { type: 'json' };
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const HOOKS = 'test/lint/hooks';

const repository = temporaryFolder();
execFileSync('git', ['init', '--quiet'], { cwd: repository });

/** Makes an empty commit where the hooks of this project are installed; what Git printed when it made none, else null. */
const refusalOf = (message: string): string | null => {
  const settings = [`core.hooksPath=${resolve(HOOKS)}`, 'user.name=Ada', 'user.email=ada@example.org'];
  const { status, stderr } = spawnSync(
    'git',
    [...settings.flatMap((setting) => ['-c', setting]), 'commit', '--quiet', '--allow-empty', '-m', message],
    { cwd: repository, encoding: 'utf8' },
  );
  return status === 0 ? null : stderr;
};

describe('the hook for subjects of commits', () => {
  test('is installed by the script that CONTRIBUTING names', () => {
    expect(packageFile.scripts.hooks).toBe(`git config core.hooksPath ${HOOKS}`);
  });

  test.each([
    'A short sentence',
    `${'A'.repeat(71)}ß`,
    '64 bugs are planted\n\nThe body may have lines of any length. It gives the reason, and it ends with a full stop.',
    'fixup! a commit before',
  ])('accepts "%s"', (message) => {
    expect(refusalOf(message)).toBeNull();
  });

  test.each([
    ['A'.repeat(73), '73 characters'],
    ['a small letter', 'capital'],
    ['`npm run x` does more', 'capital'],
    ['A full stop.', 'full stop'],
  ])('refuses "%s"', (message, reason) => {
    expect(refusalOf(message)).toContain(reason);
  });
});

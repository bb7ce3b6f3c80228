import { execFileSync } from 'node:child_process';

/** Every file of the project, committed or not. What git ignores is none of it. */
export const projectFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' }).trim().split('\n');

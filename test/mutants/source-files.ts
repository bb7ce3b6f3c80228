import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where bugs are planted. */
const FOLDERS = ['lib', 'functions', 'infra', 'web'];

export interface SourceFile {
  /** Below the root of the project. */
  readonly path: string;
  readonly text: string;
}

/** The source of the project in this folder, which is a clone of it. */
export const sourceFiles = (root: string): readonly SourceFile[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '--', ...FOLDERS], { cwd: root, encoding: 'utf8' })
    .trim()
    .split('\n')
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));

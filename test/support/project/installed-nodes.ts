import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The oldest that the client and the verifier run in. */
const NODE_MAJOR_MIN = 20;

const versionOf = (node: string): string => execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();

/** Version and path of every Node of this machine that is on PATH, one for each version, and of the one of the project. */
export const installedNodes = (): readonly (readonly [version: string, path: string])[] =>
  [
    ...new Map(
      [
        process.execPath,
        ...(process.env.PATH ?? '')
          .split(delimiter)
          .map((folder) => join(folder, 'node'))
          .filter(existsSync),
      ].map((node) => [versionOf(node), node]),
    ),
  ].filter(([version]) => Number(/^v(\d+)/.exec(version)?.[1]) >= NODE_MAJOR_MIN);

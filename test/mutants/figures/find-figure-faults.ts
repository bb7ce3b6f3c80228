import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { placeOf } from '../place.ts';
import { sourceFiles } from '../source-files.ts';
import { type FigureFault, figureFaults } from './figure-faults.ts';

export type PlacedFault = ReturnType<typeof placeOf> & { readonly fault: FigureFault };

/** Fails where a fault is stale. */
export const placedFaults = (root: string): readonly PlacedFault[] => {
  const files = sourceFiles(root);
  return figureFaults.map((fault) => ({ ...placeOf(fault, files), fault }));
};

const USER_MS_MAX = 2 * MINUTE_MS;

/** The first wrong figure that the oracle finds for the user of this seed; null where all are right. */
const firstDifference = (root: string, seed: number): string | null => {
  const args = [join(root, 'test/oracle/compare-users.ts'), String(seed)];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    timeout: USER_MS_MAX,
  });
  if (status === 0) return null;
  const [line = ''] = stdout.split('\n');
  if (line === '') throw new Error(`Comparing user ${seed} failed: ${stderr}`);
  return line;
};

/**
 * Plants each fault into the copy of the project, one after the other, and compares its user with the oracle. True if each
 * is found, and no user differs without a fault.
 */
export const findFigureFaults = (root: string, only: string, say: (line: string) => void): boolean => {
  const faults = placedFaults(root).filter(({ fault }) => fault.bug.includes(only));
  let areFound = true;
  for (const seed of new Set(faults.map(({ fault }) => fault.seed))) {
    const difference = firstDifference(root, seed);
    if (difference === null) continue;
    say(`differs without a fault: ${difference}`);
    areFound = false;
  }
  for (const { fault, path, sound, broken } of faults) {
    writeFileSync(join(root, path), broken);
    const difference = firstDifference(root, fault.seed);
    writeFileSync(join(root, path), sound);
    say(difference === null ? `not found: ${fault.bug} (${path})` : `found: ${fault.bug}: ${difference}`);
    areFound &&= difference !== null;
  }
  return areFound;
};

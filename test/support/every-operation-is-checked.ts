import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { documentedOperationIds } from './contract-check.ts';

/**
 * Set up around a whole run: it fails the run when an operation gave no success that was checked against
 * `docs/openapi.json`. A run of chosen files checks what it checks, and nothing is demanded of it.
 */
export const setup = (project: TestProject): (() => void) => {
  const directory = mkdtempSync(join(tmpdir(), 'tributary-checked-'));
  const file = join(directory, 'answers');
  // Workers are started later and inherit it.
  process.env.TRIBUTARY_CHECKED_ANSWERS = file;
  return () => {
    const answers = existsSync(file) ? new Set(readFileSync(file, 'utf8').split('\n')) : new Set();
    rmSync(directory, { recursive: true });
    if (isPartial(project)) return;
    const unchecked = documentedOperationIds().filter((id) => !answers.has(`${id} 200`) && !answers.has(`${id} 204`));
    if (unchecked.length > 0) {
      throw new Error(`No test checked a success of ${unchecked.join(', ')} against docs/openapi.json`);
    }
  };
};

/** Some files only, or some tests only. */
const isPartial = ({ vitest }: TestProject): boolean =>
  vitest.config.testNamePattern !== undefined ||
  ('filenamePattern' in vitest && Array.isArray(vitest.filenamePattern) && vitest.filenamePattern.length > 0);

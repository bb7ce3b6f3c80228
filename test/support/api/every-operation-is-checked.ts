import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { documentedOperations } from './contract-check.ts';
import { uncheckedOperations } from './unchecked-operations.ts';

/**
 * Fails a whole run when an operation had no success, or no refusal, that was checked against `docs/openapi.json`. A
 * run of chosen files does not have to check all operations. If TRIBUTARY_CHECKED_ANSWERS names a file, the checked
 * answers are in this file after the run.
 */
export const setup = (project: TestProject): (() => void) => {
  const given = process.env.TRIBUTARY_CHECKED_ANSWERS;
  const directory = mkdtempSync(join(tmpdir(), 'tributary-checked-'));
  const file = given ?? join(directory, 'answers');
  // Workers are started later and inherit it.
  process.env.TRIBUTARY_CHECKED_ANSWERS = file;
  return () => {
    const checked = new Set(existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []);
    rmSync(directory, { recursive: true });
    if (given === undefined) delete process.env.TRIBUTARY_CHECKED_ANSWERS;
    if (isPartial(project)) return;
    const unchecked = uncheckedOperations(documentedOperations(), checked);
    if (unchecked.length > 0) {
      throw new Error(`Not checked against docs/openapi.json in this run:\n${unchecked.join('\n')}`);
    }
  };
};

/** Some files only, some tests only, a shard, or a project that holds only some files. */
const isPartial = ({ vitest }: TestProject): boolean => {
  const { testNamePattern, project, shard } = vitest.config;
  const files: unknown = 'filenamePattern' in vitest ? vitest.filenamePattern : undefined;
  const isOneOfSeveral = testNamePattern !== undefined || shard !== undefined || project.length > 0;
  return isOneOfSeveral || (Array.isArray(files) && files.length > 0);
};

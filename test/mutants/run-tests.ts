import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';

export interface NamedTest {
  /** The path of its file. */
  readonly file: string;
  /** With the titles around it, as `vitest -t` has it. */
  readonly name: string;
}

export interface TestRun {
  /** `vitest run` and these. */
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly msMax: number;
}

const assertion = z.object({ status: z.string(), ancestorTitles: z.array(z.string()), title: z.string() });
const report = z.object({
  testResults: z.array(z.object({ name: z.string(), assertionResults: z.array(assertion) })),
});

/** The tests that fail, by name. None where the run did not end in its time: a test that hangs has no name to show. */
export const failingTests = async (root: string, { args, env = {}, msMax }: TestRun): Promise<readonly NamedTest[]> => {
  const file = join(root, 'mutants-report.json');
  rmSync(file, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const child = spawn(
    process.execPath,
    [vitest, 'run', '--reporter=json', `--outputFile=${file}`, '--passWithNoTests', ...args],
    { cwd: root, env: { ...process.env, ...env }, stdio: 'ignore', detached: true },
  );
  const timer = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), msMax);
  await new Promise<void>((resolve) => child.once('exit', () => resolve()));
  clearTimeout(timer);
  return readReport(file).flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ ancestorTitles, title }) => ({ file: name, name: [...ancestorTitles, title].join(' > ') })),
  );
};

const readReport = (file: string) => {
  try {
    return report.parse(JSON.parse(readFileSync(file, 'utf8'))).testResults;
  } catch {
    return [];
  }
};

import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/**
 * Adds up the JSON reports of vitest and prints `N passed, N failed[, N skipped]`. Each failed test has its name and
 * message above, since what the runner printed of it may be thousands of lines away. A file that failed outside its
 * tests, for example because it cannot be loaded, is printed too and counts as one failure. So do a run that failed
 * outside all files, and a missing report.
 */
const report = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      message: z.string(),
      assertionResults: z.array(
        z.object({ status: z.string(), fullName: z.string(), failureMessages: z.nullish(z.array(z.string())) }),
      ),
    }),
  ),
});

let [passed, failed, skipped] = [0, 0, 0];
for (const path of process.argv.slice(2)) {
  try {
    const run = report.parse(JSON.parse(readFileSync(path, 'utf8')));
    const brokenFiles = run.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    );
    for (const { name, assertionResults } of run.testResults) {
      for (const test of assertionResults.filter(({ status }) => status === 'failed')) {
        console.log(`${name}: ${test.fullName}: ${test.failureMessages?.join('\n') ?? ''}`);
      }
    }
    for (const { name, message } of brokenFiles) console.log(`${name}: ${message}`);
    const failures = run.numFailedTests + brokenFiles.length;
    passed += run.numPassedTests;
    failed += run.success ? failures : Math.max(failures, 1);
    skipped += run.numPendingTests;
  } catch {
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

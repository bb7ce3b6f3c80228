import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** Sums vitest's JSON reports and prints `N passed, N failed[, N skipped]`; a missing report is a failure. */
const report = z.object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() });

let [passed, failed, skipped] = [0, 0, 0];
for (const path of process.argv.slice(2)) {
  try {
    const counts = report.parse(JSON.parse(readFileSync(path, 'utf8')));
    passed += counts.numPassedTests;
    failed += counts.numFailedTests;
    skipped += counts.numPendingTests;
  } catch {
    failed += 1;
  }
}
console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

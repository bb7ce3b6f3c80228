import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const folder = temporaryFolder();

const file = (...statuses: readonly string[]) => ({
  name: 'some.test.ts',
  status: statuses.includes('failed') ? 'failed' : 'passed',
  message: '',
  assertionResults: statuses.map((status) => ({
    status,
    fullName: `is ${status}`,
    failureMessages: status === 'failed' ? ['expected 1 to be 2'] : [],
  })),
});
const unloadable = { name: 'unloadable.test.ts', status: 'failed', message: 'cannot be loaded', assertionResults: [] };

const run = (testResults: readonly ReturnType<typeof file>[], success = true) => {
  const statuses = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
  const count = (wanted: string) => statuses.filter((status) => status === wanted).length;
  return {
    success,
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('pending'),
    testResults,
  };
};

const counted = (...reports: readonly unknown[]) => {
  const paths = reports.map((report, n) => {
    const path = join(folder, `${n}.json`);
    writeFileSync(path, JSON.stringify(report));
    return path;
  });
  const { stdout, status } = spawnSync(process.execPath, ['.ci/count.ts', ...paths], { encoding: 'utf8' });
  return { lines: stdout.trimEnd().split('\n'), status };
};

it.each([
  ['tests that pass', [run([file('passed', 'passed')]), run([file('passed')])], '3 passed, 0 failed', 0],
  ['a skipped test', [run([file('passed', 'pending')])], '1 passed, 0 failed, 1 skipped', 0],
  ['a failed test, once', [run([file('passed', 'failed')], false)], '1 passed, 1 failed', 1],
  ['a file that cannot be loaded', [run([file('passed'), unloadable], false)], '1 passed, 1 failed', 1],
  ['a run that failed outside its files', [run([file('passed')], false)], '1 passed, 1 failed', 1],
  ['a report that is none', [run([file('passed')]), {}], '1 passed, 1 failed', 1],
  ['no test at all', [run([])], '0 passed, 0 failed', 1],
])('the line of counts names %s', (_, reports, line, status) => {
  const { lines, status: given } = counted(...reports);
  expect([lines.at(-1), given]).toEqual([line, status]);
});

it('a file that cannot be loaded is named, with the reason', () => {
  expect(counted(run([unloadable], false)).lines[0]).toBe('unloadable.test.ts: cannot be loaded');
});

it('a failed test is named, with the reason', () => {
  const { lines } = counted(run([file('passed', 'failed')], false));
  expect(lines[0]).toBe('some.test.ts: is failed: expected 1 to be 2');
});

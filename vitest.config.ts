import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { FILES_AT_ONCE } from './test/browser/files-at-once.ts';
import { LongestFirst } from './test/support/project/longest-first.ts';

// The processes of a run, and the programs that they start by the hundred, compile a file once. Each run begins anew: tests
// copy the project to folders of their own, whose files would add up. Not where the lines that ran are counted: Node counts
// less exactly in what was compiled before.
if (process.env.NODE_COMPILE_CACHE === undefined && !process.argv.includes('--coverage')) {
  const folder = join(import.meta.dirname, 'node_modules/.cache/compiled');
  rmSync(folder, { recursive: true, force: true });
  process.env.NODE_COMPILE_CACHE = folder;
}

const shared = {
  // For tests that hang; on a machine that is busy with other work, a good one may take a minute.
  testTimeout: 120_000,
  hookTimeout: 120_000,
  runner: './test/support/project/runner.ts',
  experimental: { viteModuleRunner: false, nodeLoader: false },
};

/**
 * Files take turns in the processes of a run instead of one process each: the service is loaded, and its emulator started,
 * once. Not for the files of `LONG_FILES`, some of which measure the memory of their process.
 */
const inTurns = { ...shared, isolate: false };

/**
 * The rules must not notice the zone. West of the date line, and Chatham, which is east of it, off the full hour, and has
 * daylight saving. Tests of the calendar and of dates in files name more zones themselves.
 */
const WEST = 'Etc/GMT+12';
const EAST = 'Pacific/Chatham';

/**
 * Operations that are tried on the emulator too, where its conditions, transactions and throttles decide; `npm test` runs
 * them all on the table in memory, which is held to the emulator by tests of its own. The recorded calls of every room are
 * made on the emulator as well.
 */
const ON_EMULATOR = [
  'test/operations/{idempotency,jobs,webhooks}/**/*.test.ts',
  'test/operations/imports/{import-crash,undo}.test.ts',
  'test/operations/members/{consent-lost-answer,refused-logins}.test.ts',
  'test/operations/users/{deleted-elsewhere,sessions,user-purge}.test.ts',
];

/** Operations that are repeated at length on the table in memory: on the emulator, thousands of deliveries take too long. */
const LONG_IN_MEMORY = [
  'test/operations/webhooks/{expand-changes,fair-delivery,feed-is-pushes,parked-deliveries,replay,webhook-endpoints}.test.ts',
  'test/operations/{jobs/poll-fetch,upstream/upstream-hints}.test.ts',
];

/** Every recorded call: on the table in memory, and by `npm run test:long` on the emulator. */
const RECORDED = 'test/recorded/recorded.test.ts';

const LONG_FILES = ['test/**/*.long.test.ts'];

/** What `npm run test:long` repeats at length. */
const REPEATED = ['test/**/*.property.test.ts', 'test/simulation/**/*.test.ts', 'test/connectors/*/*.test.ts'];

/** Properties and long files. */
const AT_LENGTH = { TRIBUTARY_TABLE: 'emulator', TZ: WEST };

/** Set where `npm run test:long` runs too: the others then leave out what it has run, and `npm test` has another zone. */
const isAfterLong = process.env.TRIBUTARY_AFTER_LONG === '1';
const NOT_HERE = [...LONG_FILES, ...(isAfterLong ? [...REPEATED, ...LONG_IN_MEMORY, RECORDED] : [])];

/** `npm run test:e2e`: the service as its users have it, and what watches it from outside. */
const E2E = ['test/{cli,e2e,prove,recorded,release}/**/*.test.ts'];

/** `npm run test:infra`: stacks, the host of one machine, its pages and launchers, and data of earlier releases. */
const INFRA = [
  'test/{golden,infra}/**/*.test.ts',
  'test/unit/{infra-local,launch,pages}/**/*.test.ts',
  'test/unit/{lockfile,other-machines}.test.ts',
];

/** What `npm run test:fast` leaves out: upstreams, receivers and the host of one machine, over real connections. */
const NOT_FAST = ['test/unit/{connectors,delivery,outbound,sandbox-bank}/**', 'test/operations/{imports,upstream}/**'];

/** `npm test` runs everything once at modest size; `npm run test:long` repeats the properties and simulations at length. */
export default defineConfig({
  test: {
    // Two files at once on two cores too, where one is the default: much of the time goes by in emulators and timers. In the
    // long tests even more does, in receivers and upstreams that hang.
    maxWorkers: availableParallelism() + (process.env.TRIBUTARY_LONG === '1' ? 2 : 0),
    sequence: { sequencer: LongestFirst },
    globalSetup: ['./test/support/project/client-files.ts', './test/support/api/every-operation-is-checked.ts'],
    projects: [
      {
        test: {
          ...inTurns,
          name: 'main',
          env: { TZ: isAfterLong ? EAST : 'UTC' },
          include: ['test/**/*.test.ts'],
          exclude: [
            ...NOT_HERE,
            'test/{browser,generators,lambda-runtime}/**',
            ...E2E,
            ...INFRA,
            // Sandbox and examples, with the same suite as SimpleFIN and files. The long tests run it for all.
            'test/connectors/{acme,harbor,sandbox}/**',
            ...(process.env.TRIBUTARY_FAST === '1' ? NOT_FAST : []),
          ],
        },
      },
      ...(process.env.TRIBUTARY_E2E === '1'
        ? [{ test: { ...inTurns, name: 'e2e', env: { TZ: 'UTC' }, include: E2E, exclude: NOT_HERE } }]
        : []),
      ...(process.env.TRIBUTARY_INFRA === '1'
        ? [{ test: { ...inTurns, name: 'infra', env: { TZ: 'UTC' }, include: INFRA, exclude: NOT_HERE } }]
        : []),
      ...(process.env.TRIBUTARY_LONG === '1'
        ? [
            {
              test: {
                ...shared,
                testTimeout: 900_000,
                name: 'long',
                env: AT_LENGTH,
                include: LONG_FILES,
              },
            },
            {
              test: {
                ...inTurns,
                testTimeout: 900_000,
                name: 'long properties',
                env: AT_LENGTH,
                include: REPEATED,
                exclude: LONG_FILES,
              },
            },
            {
              test: {
                ...inTurns,
                name: 'long operations',
                env: { TZ: 'UTC', TRIBUTARY_LONG: '0', TRIBUTARY_TABLE: 'emulator' },
                include: [...ON_EMULATOR, RECORDED],
                exclude: LONG_FILES,
              },
            },
            {
              test: {
                ...inTurns,
                testTimeout: 900_000,
                name: 'long in memory',
                env: { TZ: 'UTC' },
                include: LONG_IN_MEMORY,
              },
            },
          ]
        : []),
      ...(process.env.TRIBUTARY_LAMBDA === '1'
        ? [{ test: { ...shared, name: 'lambda', include: ['test/lambda-runtime/*.test.ts'], env: { TZ: 'UTC' } } }]
        : []),
      ...(process.env.TRIBUTARY_GENERATORS === '1'
        ? [{ test: { ...shared, name: 'generators', include: ['test/generators/*.test.ts'], env: { TZ: 'UTC' } } }]
        : []),
      ...(process.env.TRIBUTARY_BROWSER === '1'
        ? [
            {
              test: {
                ...shared,
                name: 'browser',
                include: ['test/browser/*.test.ts'],
                globalSetup: ['./test/browser/setup.ts'],
                env: { TZ: 'UTC' },
                maxWorkers: FILES_AT_ONCE,
              },
            },
          ]
        : []),
    ],
    exclude: ['**/node_modules/**'],
  },
});

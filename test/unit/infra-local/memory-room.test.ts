import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { FUNCTIONS } from '../../../infra/app/functions.ts';
import { createActivity } from '../../../infra/local/clock/activity.ts';
import { createVirtualClock } from '../../../infra/local/clock/virtual-clock.ts';
import { threadEnvironments } from '../../../infra/local/functions/environment-worker.ts';
import { createFunctionHost, type FunctionHost } from '../../../infra/local/functions/function-host.ts';
import { FOREGROUND, planningShare } from '../../../infra/local/functions/machine-share.ts';
import { endsAtRest, environmentsMax } from '../../../infra/local/functions/memory-room.ts';
import { createLogBook } from '../../../infra/local/monitoring/log-book.ts';
import { createStats } from '../../../infra/local/monitoring/stats.ts';
import type { FunctionModel } from '../../../infra/local/template/models.ts';
import { temporaryFolder } from '../../support/project/temporary-folder.ts';

const MEGABYTE = 1024 * 1024;
const NAMES = ['read', 'plan', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;

let residentBytes = 0;
let host: FunctionHost;
let stats: ReturnType<typeof createStats>;

const modelOf = (name: string, bundleFolder: string): FunctionModel => ({
  name,
  arn: `arn:${name}`,
  bundleFolder,
  handler: 'index.handler',
  environment: {},
  timeoutMs: 10_000,
  memoryMb: 1_769,
  roleName: name,
  statements: [],
  logGroupArn: '',
  asyncRetriesMax: 0,
  failureQueueArn: null,
  allowsRecursiveLoop: false,
  invokers: new Set(),
});

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
  residentBytes = 300 * MEGABYTE;
  const folder = temporaryFolder();
  writeFileSync(
    join(folder, 'index.mjs'),
    `import { resourceLimits } from 'node:worker_threads';
     export const handler = async () => resourceLimits.maxOldGenerationSizeMb;`,
  );
  stats = createStats(NAMES, []);
  const shareOf = (name: string) => (name === 'plan' ? planningShare() : FOREGROUND);
  host = createFunctionHost({
    models: new Map(NAMES.map((name) => [name, modelOf(name, folder)])),
    startEnvironment: threadEnvironments({
      clock: createVirtualClock(),
      shareOf,
      callAws: () => Promise.reject(new Error('no function here calls AWS')),
    }),
    activity: createActivity(),
    stats,
    logBook: createLogBook(),
    authorizer: { refused: () => null },
    sourcesOf: () => 1,
    shareOf,
    residentBytes: () => residentBytes,
    callsReceivers: 'notify',
    awsEndpoint: () => 'http://127.0.0.1:9',
  });
});

afterEach(async () => {
  vi.useRealTimers();
  await host.stop();
});

it('in a process whose memory nobody watches, no function ends for another', () => {
  expect(environmentsMax(0)).toBeGreaterThanOrEqual(Object.keys(FUNCTIONS).length);
});

const coldStartsOf = (name: (typeof NAMES)[number]): number | undefined => stats.report()[name]?.cold_starts;

it('idle environments are kept while the process has memory', async () => {
  await host.invoke('plan', {});
  vi.advanceTimersByTime(60_000);
  await host.invoke('read', {});
  await host.invoke('plan', {});
  expect(coldStartsOf('plan')).toBe(1);
});

it('idle environments end when memory is short, and one starts again if needed', async () => {
  await host.invoke('plan', {});
  residentBytes = 900 * MEGABYTE;
  vi.advanceTimersByTime(1_000);
  await host.invoke('read', {});
  await host.invoke('plan', {});
  expect(coldStartsOf('plan')).toBe(1);
  vi.advanceTimersByTime(2_000);
  await host.invoke('read', {});
  await host.invoke('plan', {});
  expect([coldStartsOf('plan'), coldStartsOf('read')]).toEqual([2, 1]);
});

it('memory is given back after a long idle time, one environment at a time', async () => {
  residentBytes = 400 * MEGABYTE;
  for (const name of ['plan', 'read', 'a'] as const) {
    await host.invoke(name, {});
    vi.advanceTimersByTime(1);
  }
  host.giveMemoryBack();
  vi.advanceTimersByTime(30_000);
  host.giveMemoryBack();
  host.giveMemoryBack();
  residentBytes = 300 * MEGABYTE;
  host.giveMemoryBack();
  for (const name of ['plan', 'read', 'a'] as const) await host.invoke(name, {});
  expect([coldStartsOf('plan'), coldStartsOf('read'), coldStartsOf('a')]).toEqual([2, 2, 1]);
});

it('the heap of a function that no caller waits for has its own limit', async () => {
  expect(await Promise.all([host.invoke('plan', {}), host.invoke('read', {})])).toEqual([
    { ok: true, payload: '512' },
    { ok: true, payload: '1769' },
  ]);
});

it('planning runs for one user at a time', async () => {
  await Promise.all([host.invoke('plan', {}), host.invoke('plan', {}), host.invoke('plan', {})]);
  expect(coldStartsOf('plan')).toBe(1);
});

it('environments above the number for short memory end after an event, oldest first', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
  const invokeEach = async (): Promise<void> => {
    for (const name of names.toReversed()) {
      await host.invoke(name, {});
      vi.advanceTimersByTime(1);
    }
  };
  await invokeEach();
  residentBytes = 900 * MEGABYTE;
  await host.invoke('a', {});
  residentBytes = 300 * MEGABYTE;
  await invokeEach();
  expect(names.filter((name) => coldStartsOf(name) === 2)).toEqual(['g', 'h']);
});

it('fewer environments start when memory is short, and no busy one ends', () => {
  expect(environmentsMax(900 * MEGABYTE)).toBeLessThan(environmentsMax(300 * MEGABYTE));
  expect(endsAtRest(50, 900 * MEGABYTE)).toBe(false);
});

import { expect } from 'vitest';
import type { LocalHostOptions } from '../../infra/local/host/local-host-options.ts';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import type { App } from './app.ts';
import { expectMirrored, feedEverything } from './expect-mirrored.ts';
import { type FinalState, runStorm, type StormCase } from './storm.ts';

/** Runs the cases once in calm and once in the weather, each on a host of its own, and expects the same end, also of a mirror. */
export const expectSameEnd = async (cases: readonly StormCase[]): Promise<void> => {
  const expected = await onOwnHost((host) => runStorm(host, cases, false));
  await onOwnHost(async (stormy) => {
    await feedEverything(stormy);
    expectSame(await runStorm(stormy, cases, true, (apps) => expectMirrored(stormy, apps)), expected);
    // The weather was real: environments did die.
    const { functions } = await stormy.stats();
    expect(functions.poll?.errors).toBeGreaterThanOrEqual(cases.length / 3);
  });
};

/**
 * Runs `first`, and then the cases in calm, on the release of today and on other environments, and expects the same end.
 * `beforeEnd` is called when all cases are through, before the end is read.
 */
export const expectSameEndOn = async (
  environments: NonNullable<LocalHostOptions['environments']>,
  cases: readonly StormCase[],
  first: (host: LocalHost) => Promise<readonly string[]>,
  beforeEnd: (host: LocalHost, apps: readonly App[]) => Promise<void>,
): Promise<void> => {
  const run = async (host: LocalHost) => {
    const told = await first(host);
    return { end: await runStorm(host, cases, false, (apps) => beforeEnd(host, apps)), told };
  };
  const expected = await onOwnHost(run);
  await onOwnHost(
    async (host) => {
      const { end, told } = await run(host);
      expectSame(end, expected.end);
      expect(told).toEqual(expected.told);
    },
    { environments },
  );
};

const expectSame = (actual: FinalState, expected: FinalState): void => {
  for (const login of Object.keys(expected.members)) {
    expect({ [login]: actual.members[login] }).toEqual({ [login]: expected.members[login] });
  }
  const missing = expected.events.filter((event) => !actual.events.includes(event));
  const unexpected = actual.events.filter((event) => !expected.events.includes(event));
  expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
};

const onOwnHost = async <T>(
  run: (host: LocalHost) => Promise<T>,
  options: Pick<LocalHostOptions, 'environments'> = {},
): Promise<T> => {
  const host = await startLocalHost({ port: 0, hasOwnProcess: true, ...options });
  try {
    return await run(host);
  } finally {
    await host.stop();
  }
};

import { expect } from 'vitest';
import { type LocalHost, startLocalHost } from '../../infra/local/start-local-host.ts';
import { runStorm, type StormCase } from './storm.ts';

/** Runs the cases once in calm and once in the weather, each on a host of its own, and expects the same end. */
export const expectSameEnd = async (cases: readonly StormCase[]): Promise<void> => {
  const expected = await onOwnHost((host) => runStorm(host, cases, false));
  await onOwnHost(async (stormy) => {
    const actual = await runStorm(stormy, cases, true);
    for (const { login } of cases) {
      expect({ [login]: actual.members[login] }).toEqual({ [login]: expected.members[login] });
    }
    const missing = expected.events.filter((event) => !actual.events.includes(event));
    const unexpected = actual.events.filter((event) => !expected.events.includes(event));
    expect({ missing, unexpected }).toEqual({ missing: [], unexpected: [] });
    // The weather was real: environments did die.
    const { functions } = await stormy.stats();
    expect(functions.poll?.errors).toBeGreaterThanOrEqual(cases.length / 3);
  });
};

const onOwnHost = async <T>(run: (host: LocalHost) => Promise<T>): Promise<T> => {
  const host = await startLocalHost({ port: 0, hasOwnProcess: true });
  try {
    return await run(host);
  } finally {
    await host.stop();
  }
};

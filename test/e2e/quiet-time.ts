import { expect } from 'vitest';
import type { LocalHost } from '../../infra/local/host/start-local-host.ts';

/** Lets time pass in which nothing is aggregated: neither is `poll` invoked, nor any upstream called. */
export const expectNoPolls = async (host: LocalHost, seconds: number): Promise<void> => {
  const polls = async () => {
    const { upstream, functions } = await host.stats();
    return { upstream, invocations: functions.poll?.invocations };
  };
  const before = await polls();
  await host.advance(seconds);
  expect(await polls()).toEqual(before);
};

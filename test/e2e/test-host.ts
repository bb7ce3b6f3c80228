import { type DemoBank, startDemoBank } from '../../infra/local/demo/demo-bank.ts';
import type { LocalHostOptions } from '../../infra/local/host/local-host-options.ts';
import { type LocalHost, startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { stopsAtEnd } from '../support/project/lifetime.ts';

/** A local host on a free port. It stops by itself. */
export const startTestHost = async (options: Partial<LocalHostOptions> = {}): Promise<LocalHost> => {
  const host = await startLocalHost({ port: 0, ...options });
  return { ...host, stop: stopsAtEnd(host.stop) };
};

/** Also a bank that it reaches by SimpleFIN, which has the host's clock. */
export const startTestHostWithBank = async (
  options: Partial<LocalHostOptions> = {},
): Promise<{ readonly host: LocalHost; readonly bank: DemoBank }> => {
  let clock = Date.now;
  const bank = await startDemoBank('simplefin', { clock: () => clock(), port: 0 });
  stopsAtEnd(bank.stop);
  const host = await startTestHost({ ...options, connectors: bank.connectors });
  clock = host.now;
  return { host, bank };
};

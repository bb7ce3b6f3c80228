import type { TestProject } from 'vitest/node';
import { startLocalHost } from '../../infra/local/host/start-local-host.ts';
import { type BrowserName, programOf } from './browsers.ts';
import { FILES_AT_ONCE } from './files-at-once.ts';
import { startPartnerServer } from './partner-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** One for each file that runs at the same time: each moves its clock as it likes. */
    readonly worlds: readonly World[];
  }
}

interface World {
  readonly url: string;
  readonly apiKey: string;
  readonly partnerUrl: string;
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox-esr'];

/** The service on this machine, and a partner's page on another site. */
const startWorld = async (): Promise<{ readonly world: World; readonly stop: () => Promise<void> }> => {
  const host = await startLocalHost({ port: 0 });
  const partner = await startPartnerServer(host.logLines);
  return {
    world: { url: host.url, apiKey: host.apiKey, partnerUrl: partner.url },
    stop: async () => {
      await partner.stop();
      await host.stop();
    },
  };
};

export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  for (const name of BROWSERS) programOf(name);
  const started = await Promise.all(Array.from({ length: FILES_AT_ONCE }, startWorld));
  project.provide(
    'worlds',
    started.map(({ world }) => world),
  );
  return async () => {
    await Promise.all(started.map(({ stop }) => stop()));
  };
};

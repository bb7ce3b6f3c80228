import type { TestProject } from 'vitest/node';
import { startLocalHost } from '../../infra/local/start-local-host.ts';
import { type BrowserName, programOf } from './browsers.ts';
import { startPartnerServer } from './partner-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly world: { readonly url: string; readonly apiKey: string; readonly partnerUrl: string };
  }
}

const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox-esr'];

/** The service on this machine and a partner's page on another site, for all files. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  for (const name of BROWSERS) programOf(name);
  const host = await startLocalHost({ port: 0, hasOwnProcess: true });
  const partner = await startPartnerServer(host.logLines);
  project.provide('world', { url: host.url, apiKey: host.apiKey, partnerUrl: partner.url });
  return async () => {
    await partner.close();
    await host.stop();
  };
};

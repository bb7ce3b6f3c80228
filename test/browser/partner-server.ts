import { join } from 'node:path';
import { build } from 'esbuild';
import type { LogLine } from '../../infra/local/monitoring/log-book.ts';
import { startLocalServer } from '../support/adapters/local-server.ts';

/** A page of a partner, and what the local host has logged. */
export interface PartnerServer {
  /** On the name `localhost`: another site than the address 127.0.0.1, on which the widgets are. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Partner</title>
<link rel="icon" href="data:,"></head><body style="margin:0"><main id="widget"></main>
<script src="/partner.js"></script></body></html>`;

const bundle = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'partner-page.ts')],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
};

export const startPartnerServer = async (logLines: () => readonly LogLine[]): Promise<PartnerServer> => {
  const script = await bundle();
  const server = await startLocalServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/partner.js') response.setHeader('content-type', 'text/javascript').end(script);
    else if (pathname === '/log')
      response.setHeader('content-type', 'application/json').end(JSON.stringify(logLines()));
    else response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  });
  return { ...server, url: server.url.replace('127.0.0.1', 'localhost') };
};

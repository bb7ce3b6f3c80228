import type { IsOwnCaller } from '../http/own-callers.ts';
import { startSimplefinServer } from '../upstreams/simplefin-server.ts';
import { demoBook } from './simplefin-demo-book.ts';

/** What the demo connects its user to, and what `npm start` has beside it for people who have no bank. */
export interface DemoBank {
  readonly title: string;
  /** Null for the bank that every local host has. */
  readonly url: string | null;
  /** Settings of connectors for the local host, over those of the dev stage. */
  readonly connectors: object;
  readonly institutionCode: string;
  /** The answer to a field of the login form. */
  readonly answerTo: (fieldName: string) => string;
  readonly stop: () => Promise<void>;
}

interface DemoBankOptions {
  /** Epoch milliseconds. */
  readonly clock: () => number;
  /** 0 means any free port. */
  readonly port: number;
  /** Requests for which it is false are refused. */
  readonly isServed?: IsOwnCaller;
}

/** With this login a job is done at its second poll, so that people see it running. */
const LOGIN = 'demo+slow2';
const PASSWORD = 'correct horse';

/** The bank that runs beside every local host. */
const SANDBOX: DemoBank = {
  title: 'a made-up bank',
  url: null,
  connectors: {},
  institutionCode: 'sandbox',
  answerTo: (fieldName) => (fieldName.toLowerCase().includes('password') ? PASSWORD : LOGIN),
  stop: async () => undefined,
};

const startSimplefin = async (options: DemoBankOptions): Promise<DemoBank> => {
  const server = await startSimplefinServer({ ...options, book: demoBook(options.clock()) });
  return {
    title: 'a SimpleFIN server with made-up banks',
    url: server.url,
    connectors: { simplefin: { allowed_hosts: [server.host], allow_http: true } },
    institutionCode: 'simplefin',
    answerTo: () => server.issueToken(),
    stop: server.close,
  };
};

const STARTS: Readonly<Record<string, (options: DemoBankOptions) => Promise<DemoBank>>> = {
  sandbox: async () => SANDBOX,
  simplefin: startSimplefin,
};

/** Throws one sentence for a connector that has no such bank. */
export const startDemoBank = async (connector: string, options: DemoBankOptions): Promise<DemoBank> => {
  const start = Object.hasOwn(STARTS, connector) ? STARTS[connector] : undefined;
  if (start === undefined) throw new Error(`--connector must be one of ${Object.keys(STARTS).join(', ')}`);
  return start(options);
};

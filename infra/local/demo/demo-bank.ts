import { startSimplefinServer } from '../upstreams/simplefin-server.ts';
import { demoBook } from './simplefin-demo-book.ts';

/** What the demo connects its user to. */
export interface DemoBank {
  readonly title: string;
  /** Settings of connectors for the local host, over those of the dev stage. */
  readonly connectors: object;
  readonly institutionCode: string;
  /** The answer to a field of the login form. */
  readonly answerTo: (fieldName: string) => string;
  readonly stop: () => Promise<void>;
}

/** With this login a job is done at its second poll, so that people see it running. */
const LOGIN = 'demo+slow2';
const PASSWORD = 'correct horse';

/** The bank that runs beside every local host. */
const SANDBOX: DemoBank = {
  title: 'a made-up bank',
  connectors: {},
  institutionCode: 'sandbox',
  answerTo: (fieldName) => (fieldName.toLowerCase().includes('password') ? PASSWORD : LOGIN),
  stop: async () => undefined,
};

const startSimplefin = async (): Promise<DemoBank> => {
  const server = await startSimplefinServer({ clock: Date.now, book: demoBook(Date.now()) });
  return {
    title: 'a SimpleFIN server with made-up banks',
    connectors: { simplefin: { allowed_hosts: [server.host], allow_http: true } },
    institutionCode: 'simplefin',
    answerTo: () => server.issueToken(),
    stop: server.close,
  };
};

const STARTS: Readonly<Record<string, () => Promise<DemoBank>>> = {
  sandbox: async () => SANDBOX,
  simplefin: startSimplefin,
};

/** Throws one sentence for a connector that the demo does not have. */
export const startDemoBank = (connector: string): Promise<DemoBank> => {
  const start = Object.hasOwn(STARTS, connector) ? STARTS[connector] : undefined;
  if (start === undefined) throw new Error(`--connector must be one of ${Object.keys(STARTS).join(', ')}`);
  return start();
};

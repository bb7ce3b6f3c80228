import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapi from '../../../docs/openapi.json' with { type: 'json' };
import { API_KEY_DEFAULT } from '../../../infra/local/operator/local-client.ts';
import { apiTokenOf, credentialsFor, type MemberBody } from '../../e2e/app.ts';
import { isPortOpen, startByNpm, startCommand, until } from '../../e2e/started-host.ts';
import { freePort } from '../../support/adapters/port.ts';
import { createApiClient, type Session } from '../../support/api/calls-by-path.ts';

/** One call of the comparison. */
interface Call {
  readonly path: string;
  readonly guidsIn: (body: unknown) => readonly string[];
  /** How many rows the answer has. */
  readonly count: number;
}

/** A server that has the rows, and how the two calls are made there. */
export interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly calls: Readonly<Record<'page' | 'account', Call>>;
}

interface Row {
  readonly guid: string;
}

/** The rows of the user, as the local host answers them. */
interface Rows {
  readonly transactions: readonly Row[];
  readonly accounts: readonly Row[];
}

const PER_PAGE = 25;
const START_MS_MAX = 60_000;
const IMPORT_MS_MAX = 120_000;
const ALL = '/transactions?from_date=2000-01-01';
const NEXUS = 'application/vnd.mx.nexus.v1+json';

type Stops = (() => Promise<unknown>)[];

/** The local host comes first. */
export const startContenders = async () => {
  const stops: Stops = [];
  const stop = async (): Promise<void> => {
    for (const one of stops.splice(0).reverse()) await one();
  };
  try {
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: import.meta.dirname,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const folder = mkdtempSync(join(tmpdir(), 'tributary-compare-'));
    stops.push(async () => rmSync(folder, { recursive: true }));
    const { own, rows } = await startOwn(stops);
    const [account] = rows.accounts;
    if (account === undefined) throw new Error('The user has no account');
    const contenders = [
      own(account),
      await startPrism(stops, folder, rows, account),
      await startJsonServer(stops, folder, rows, account),
    ] as const;
    return { contenders, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

const guidsOf = (name: string) => (body: unknown) =>
  (body as Readonly<Record<string, readonly Row[]>>)[name]?.map(({ guid }) => guid) ?? [];
const guidOf = (name: string) => (body: unknown) => [(body as Readonly<Record<string, Row>>)[name]?.guid ?? ''];

const nexusCalls = ({ guid }: Row): Contender['calls'] => ({
  page: { path: `${ALL}&records_per_page=${PER_PAGE}`, guidsIn: guidsOf('transactions'), count: PER_PAGE },
  account: { path: `/accounts/${guid}`, guidsIn: guidOf('account'), count: 1 },
});

/** The service with one user of the sandbox bank, all as `npm start` starts it. */
const startOwn = async (stops: Stops) => {
  const host = startByNpm(['start'], { PORT: '0' });
  stops.push(() => {
    host.npm.kill('SIGTERM');
    return host.exitCode;
  });
  const [, url = ''] = await host.line(/tributary ready (\S+)/);
  const api = createApiClient(url, API_KEY_DEFAULT);
  await api.partner('POST', '/users', { user: { id: 'compare' } });
  let token = '';
  const watched: typeof fetch = async (...call) => {
    const answer = await fetch(...call);
    const { session } = (await answer.clone().json()) as { session?: { token: string } };
    token = session?.token ?? token;
    return answer;
  };
  const session = await createApiClient(url, API_KEY_DEFAULT, watched).openSession(await apiTokenOf(api, 'compare'));
  await session('POST', '/members', {
    member: { ...credentialsFor('mxuser'), background_aggregation_is_disabled: true },
  });
  await until(async () => {
    const { members } = await session<{ members: readonly MemberBody[] }>('GET', '/members');
    return members.every(({ is_being_aggregated: isRunning }) => !isRunning);
  }, IMPORT_MS_MAX);
  const own = (account: Row): Contender => ({
    name: 'the local host',
    url,
    headers: { accept: NEXUS, 'md-session-token': token },
    calls: nexusCalls(account),
  });
  return { own, rows: await rowsOf(session) };
};

const rowsOf = async (session: Session): Promise<Rows> => {
  const transactions: Row[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const answer = await session<{
      readonly transactions: readonly Row[];
      readonly pagination: { readonly total_pages: number };
    }>('GET', `${ALL}&records_per_page=1000&page=${page}`);
    transactions.push(...answer.transactions);
    pages = answer.pagination.total_pages;
  }
  const { accounts } = await session<{ readonly accounts: readonly Row[] }>('GET', '/accounts');
  return { transactions, accounts };
};

/** Prism answers the example of an operation, so each of the two has the rows of the local host's answer as its example. */
const startPrism = async (stops: Stops, folder: string, rows: Rows, account: Row): Promise<Contender> => {
  const spec: typeof openapi = structuredClone(openapi);
  const page = {
    transactions: rows.transactions.slice(0, PER_PAGE),
    pagination: {
      current_page: 1,
      per_page: PER_PAGE,
      total_entries: rows.transactions.length,
      total_pages: Math.ceil(rows.transactions.length / PER_PAGE),
    },
  };
  Object.assign(spec.paths['/transactions'].get.responses[200].content[NEXUS], { example: page });
  Object.assign(spec.paths['/accounts/{account_guid}'].get.responses[200].content[NEXUS], { example: { account } });
  const file = join(folder, 'openapi.json');
  writeFileSync(file, JSON.stringify(spec));
  const url = await startServer(stops, (port) => ['prism', 'mock', '-h', '127.0.0.1', '-p', port, '-v', 'error', file]);
  const headers = { accept: NEXUS, 'md-session-token': 'any' };
  return { name: 'Prism', url, headers, calls: nexusCalls(account) };
};

const startJsonServer = async (stops: Stops, folder: string, rows: Rows, account: Row): Promise<Contender> => {
  const file = join(folder, 'rows.json');
  writeFileSync(file, JSON.stringify(rows));
  const url = await startServer(stops, (port) => [
    'json-server',
    '--quiet',
    '--host',
    '127.0.0.1',
    '--port',
    port,
    '--id',
    'guid',
    file,
  ]);
  const calls = {
    page: {
      path: `/transactions?_page=1&_limit=${PER_PAGE}`,
      guidsIn: (body: unknown) => (body as readonly Row[]).map(({ guid }) => guid),
      count: PER_PAGE,
    },
    account: {
      path: `/accounts/${account.guid}`,
      guidsIn: (body: unknown) => [(body as Row).guid],
      count: 1,
    },
  };
  return { name: 'json-server', url, headers: { accept: 'application/json' }, calls };
};

/** A program of this folder's packages, on a free port. */
const startServer = async (stops: Stops, commandOf: (port: string) => readonly string[]): Promise<string> => {
  const port = await freePort();
  const [name = '', ...args] = commandOf(String(port));
  const bin = join(import.meta.dirname, 'node_modules', '.bin', name);
  const { child, exitCode } = startCommand([process.execPath, bin, ...args], { cwd: import.meta.dirname, env: {} });
  stops.push(() => {
    child.kill('SIGTERM');
    return exitCode;
  });
  await until(() => isPortOpen(port), START_MS_MAX);
  return `http://127.0.0.1:${port}`;
};

import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createSimplefinAccesses, type Quota, type SimplefinAccesses } from './simplefin-accesses.ts';
import { accountsAnswer, type SimplefinBook } from './simplefin-book.ts';
import { isCarriedOut, type PlainAnswer, type Play, play } from './simplefin-plays.ts';

/** The calls of the protocol that our service makes. */
export type SimplefinCall = 'claim' | 'info' | 'accounts';

interface SimplefinServerOptions {
  /** Epoch milliseconds. The quota and the dates of balances follow it. */
  readonly clock: () => number;
  readonly book: SimplefinBook;
  /** 1: the server knows version 1 alone. 2: both. */
  readonly version?: 1 | 2;
  /** Null for a server that does not count. */
  readonly quota?: Quota | null;
  /** 0 or absent takes any free port. */
  readonly port?: number;
  /** Requests for which it is false get 403 and nothing else. All are served by default. */
  readonly isServed?: (request: IncomingMessage) => boolean;
}

/** One request that came in, whatever became of it. */
export interface LoggedCall {
  readonly call: SimplefinCall | 'create' | 'other';
  readonly atMs: number;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly headers: IncomingMessage['headers'];
  /** Null while there is none, and where none is ever sent. */
  readonly status: number | null;
}

export interface RunningSimplefinServer {
  /** `http://127.0.0.1:<port>/simplefin`. */
  readonly url: string;
  /** `127.0.0.1:<port>`, as an operator allows it. */
  readonly host: string;
  /** A setup token, good once. The access that it gives has this password, if it is given. */
  readonly issueToken: (password?: string) => string;
  readonly book: () => SimplefinBook;
  readonly change: (change: (book: SimplefinBook) => SimplefinBook) => void;
  /** How the next calls of a kind go, one after the other. After them everything goes well again. */
  readonly script: (call: SimplefinCall, ...plays: readonly Play[]) => void;
  /** The user takes back every access that was given. */
  readonly revoke: () => void;
  /** Whether the user has to pay the server's operator first. */
  readonly setPaymentRequired: (isRequired: boolean) => void;
  /** Since the start, the oldest first. */
  readonly calls: () => readonly LoggedCall[];
  readonly counts: () => Readonly<Record<SimplefinCall, number>>;
  readonly close: () => Promise<void>;
}

const ROOT = '/simplefin';
const BRIDGE_QUOTA: Quota = { perDay: 24, leeway: 6 };
const NOT_FOUND: PlainAnswer = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
const FORBIDDEN: PlainAnswer = { status: 403, headers: { 'content-type': 'text/plain' }, body: 'Forbidden' };

const json = (body: object): PlainAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

const text = (body: string): PlainAnswer => ({
  status: 200,
  headers: { 'content-type': 'text/plain; charset=utf-8' },
  body,
});

/** What may change while the server runs. */
interface State {
  /** `127.0.0.1:<port>`; empty until the server listens. */
  host: string;
  book: SimplefinBook;
  isPaymentRequired: boolean;
  readonly accesses: SimplefinAccesses;
  readonly scripts: Readonly<Record<SimplefinCall, Play[]>>;
  readonly log: LoggedCall[];
}

type Settings = Required<Pick<SimplefinServerOptions, 'clock' | 'version' | 'quota' | 'isServed'>>;

/** A SimpleFIN server on loopback, with the manners of the Bridge, for tests and for this machine. */
export const startSimplefinServer = async (options: SimplefinServerOptions): Promise<RunningSimplefinServer> => {
  const { clock, version = 2, quota = BRIDGE_QUOTA, isServed = () => true } = options;
  const state: State = {
    host: '',
    book: options.book,
    isPaymentRequired: false,
    accesses: createSimplefinAccesses(quota),
    scripts: { claim: [], info: [], accounts: [] },
    log: [],
  };
  const settings: Settings = { clock, version, quota, isServed };
  const server = createServer((request, response) => serve(settings, state, request, response));
  server.listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the SimpleFIN server has no TCP port');
  state.host = `127.0.0.1:${address.port}`;

  return {
    url: `http://${state.host}${ROOT}`,
    host: state.host,
    issueToken: (password) => issueToken(state, password),
    book: () => state.book,
    change: (change) => {
      state.book = change(state.book);
    },
    script: (call, ...plays) => void state.scripts[call].push(...plays),
    revoke: state.accesses.revokeAll,
    setPaymentRequired: (isRequired) => {
      state.isPaymentRequired = isRequired;
    },
    calls: () => state.log,
    counts: () => {
      const counts = { claim: 0, info: 0, accounts: 0 };
      for (const { call } of state.log) if (isOfService(call)) counts[call] += 1;
      return counts;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

const serve = (settings: Settings, state: State, request: IncomingMessage, response: ServerResponse): void => {
  request.resume();
  const url = new URL(request.url ?? '/', 'http://simplefin');
  const call = settings.isServed(request) ? callOf(request.method ?? '', url.pathname) : null;
  const at = state.log.length;
  const { method = '', headers } = request;
  const logged: LoggedCall = {
    call: call ?? 'other',
    atMs: settings.clock(),
    method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers,
    status: null,
  };
  state.log.push(logged);
  const scripted = call !== null && isOfService(call) ? state.scripts[call].shift() : undefined;
  const how: Play = scripted ?? { kind: 'answer' };
  const answer = call === null ? FORBIDDEN : isCarriedOut(how) ? answerTo(settings, state, logged) : NOT_FOUND;
  state.log[at] = { ...logged, status: play(how, answer, response) };
};

const answerTo = (settings: Settings, state: State, { call, path, query, headers }: LoggedCall): PlainAnswer => {
  switch (call) {
    case 'create':
      return text(`${issueToken(state)}\n`);
    case 'claim': {
      const userInfo = state.accesses.claim(decodeURIComponent(path.slice(`${ROOT}/claim/`.length)));
      if (userInfo === null) return { ...FORBIDDEN, body: 'Forbidden (was it already claimed?)' };
      return text(`http://${userInfo}@${state.host}${ROOT}`);
    }
    case 'info':
      return json({ versions: settings.version === 2 ? ['1.0', '2.0'] : ['1.0'] });
    case 'accounts':
      return accounts(settings, state, headers.authorization, new URLSearchParams(query));
    case 'other':
      return NOT_FOUND;
  }
};

const issueToken = ({ accesses, host }: State, password?: string): string =>
  Buffer.from(`http://${host}${ROOT}/claim/${accesses.issueCode(password)}`).toString('base64');

const accounts = (
  { clock, version, quota }: Settings,
  { accesses, book, isPaymentRequired }: State,
  authorization: string | undefined,
  query: URLSearchParams,
): PlainAnswer => {
  const nowMs = clock();
  const admission = accesses.admit(authorization, nowMs);
  if (admission === 'forbidden') return FORBIDDEN;
  if (isPaymentRequired) return { ...FORBIDDEN, status: 402, body: 'Payment required' };
  const warning = {
    code: 'gen.',
    msg: `More than ${quota?.perDay ?? 0} requests in a day. The access will be disabled.`,
  };
  const told = admission === 'warned' ? { ...book, errors: [...book.errors, warning] } : book;
  return json(
    accountsAnswer(told, {
      version: version === 2 && query.get('version') === '2' ? 2 : 1,
      startDate: secondsIn(query, 'start-date'),
      endDate: secondsIn(query, 'end-date'),
      // As the Bridge does, by presence: `pending=0` has them too.
      wantsPending: query.has('pending'),
      nowSeconds: Math.floor(nowMs / 1_000),
    }),
  );
};

const isOfService = (call: LoggedCall['call']): call is SimplefinCall => call !== 'create' && call !== 'other';

const callOf = (method: string, path: string): LoggedCall['call'] => {
  if (method === 'POST' && path.startsWith(`${ROOT}/claim/`)) return 'claim';
  if (method === 'GET' && path === `${ROOT}/info`) return 'info';
  if (method === 'GET' && path === `${ROOT}/accounts`) return 'accounts';
  // Of the Bridge this is a page, on which a person makes a token. A GET makes none: any web page can cause one.
  return method === 'POST' && path === `${ROOT}/create` ? 'create' : 'other';
};

const secondsIn = (query: URLSearchParams, name: string): number | null => {
  const text = query.get(name);
  return text === null || !/^\d{1,12}$/.test(text) ? null : Number(text);
};

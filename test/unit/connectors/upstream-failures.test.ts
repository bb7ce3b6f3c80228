import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import type { CallFailure, Observed } from '../../../lib/connectors/kit/observed.ts';
import type { PolledClient } from '../../../lib/connectors/kit/polled-client.ts';
import { createSandboxClient } from '../../../lib/connectors/sandbox/client.ts';
import { SANDBOX_LIMITS } from '../../../lib/connectors/sandbox/limits.ts';
import { testClock } from '../../support/adapters/clock.ts';
import { type Reply, startRawUpstream } from '../../support/upstreams/raw-upstream.ts';
import { openLoopback } from '../../support/upstreams/upstream-http.ts';

const clock = testClock(Date.parse('2026-11-21T08:00:00.000Z'));
const signal = (): AbortSignal => new AbortController().signal;
const session = openLoopback(clock)();
afterAll(() => session[Symbol.asyncDispose]());

const upstream = async (reply: Reply, atEnd = onTestFinished): Promise<string> => {
  const server = await startRawUpstream(reply);
  atEnd(server.close);
  return server.url;
};

/** Long enough for an answer on a machine that does other things too. */
const ANSWER_SECONDS = 10;
/** A test of silence waits for the whole of it. */
const SILENCE_SECONDS = 0.25;

const connectorTo = (baseUrl: string, callSeconds = ANSWER_SECONDS): PolledClient =>
  createSandboxClient(session.httpFor({ baseUrl, limits: { callSeconds, bodyBytes: 10_000 } }));

const CALLS: Readonly<Record<string, (connector: PolledClient) => Promise<Observed<unknown>>>> = {
  start: (connector) =>
    connector.start({ jobKey: 'JOB-1', reference: 'member-1', institutionCode: 'sandbox', credentials: [] }, signal()),
  poll: (connector) => connector.poll('job', signal()),
  answer: (connector) => connector.answer('job', [{ guid: 'CRD-1', fieldName: 'MFA_1', value: 'x' }], signal()),
  fetchAccounts: (connector) => connector.fetchAccounts('job', signal()),
  fetchTransactions: (connector) =>
    connector.fetchTransactions(
      { upstreamJobId: 'job', upstreamAccountId: 'checking', from: null, cursor: null },
      signal(),
    ),
  fetchHoldings: (connector) => connector.fetchHoldings('job', 'investment', signal()),
};

const status =
  (code: number, headers: Record<string, string> = {}, body = '{"error":{"code":"x"}}'): Reply =>
  (response) => {
    response.writeHead(code, { 'content-type': 'application/json', ...headers });
    response.end(body);
  };
const html = (code: number) => status(code, { 'content-type': 'text/html' }, '<h1>Bad gateway</h1>');

const failure = (
  code: CallFailure['code'],
  of: number | null,
  retryAfterSeconds: number | null = null,
): CallFailure => ({
  code,
  status: of,
  retryAfterSeconds,
  wasSent: true,
});

const FAILURES: readonly (readonly [string, Reply, CallFailure])[] = [
  ['400', status(400), failure('bad_request', 400)],
  ['401', status(401), failure('unauthorized', 401)],
  ['402', status(402), failure('payment_required', 402)],
  ['403', status(403), failure('unauthorized', 403)],
  ['404', status(404), failure('bad_request', 404)],
  ['409', status(409), failure('bad_request', 409)],
  ['418, a status nobody planned for', status(418), failure('bad_request', 418)],
  ['429', status(429), failure('rate_limited', 429)],
  ['429 with seconds', status(429, { 'retry-after': '120' }), failure('rate_limited', 429, 120)],
  [
    '429 with a date',
    status(429, { 'retry-after': 'Sat, 21 Nov 2026 08:01:30 GMT' }),
    failure('rate_limited', 429, 90),
  ],
  ['429 with nonsense', status(429, { 'retry-after': 'soon' }), failure('rate_limited', 429)],
  ['500', status(500), failure('server_error', 500)],
  ['503', status(503, { 'retry-after': '5' }), failure('server_error', 503, 5)],
  ['524 with HTML', html(524), failure('server_error', 524)],
  ['a redirect', status(302, { location: 'http://127.0.0.1:1/' }), failure('malformed', 302)],
  ['HTML with 200', html(200), failure('not_json', 200)],
  ['no content type', (response) => response.writeHead(200).end('{}'), failure('not_json', 200)],
  ['204', (response) => response.writeHead(204).end(), failure('not_json', 204)],
  ['JSON cut off', status(200, {}, '{"job":{"id":"cut'), failure('malformed', 200)],
  ['an empty body', status(200, {}, ''), failure('malformed', 200)],
  ['JSON of another shape', status(200, {}, '{"surprise":[1,2,3]}'), failure('malformed', 200)],
  ['null', status(200, {}, 'null'), failure('malformed', 200)],
  ['a body past the limit', status(200, {}, `"${'x'.repeat(20_000)}"`), failure('malformed', 200)],
  [
    'a body shorter than announced',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '500' });
      response.write('{"job":', () => response.destroy());
    },
    failure('connection_lost', null),
  ],
  ['a reset', (response) => response.socket?.resetAndDestroy(), failure('connection_lost', null)],
  [
    'an answer that is not HTTP',
    (response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'),
    failure('malformed', null),
  ],
];

const SILENCES: readonly (readonly [string, Reply])[] = [
  ['a hang', () => undefined],
  [
    'a body that never ends',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"job":');
    },
  ],
];

// At once, because each of them only waits for its deadline.
describe.concurrent.each(Object.entries(CALLS))('%s (P17)', (_name, call) => {
  it.for(SILENCES)('on %s fails in a defined way', async ([_what, reply], context) => {
    const answer = await call(connectorTo(await upstream(reply, context.onTestFinished), SILENCE_SECONDS));
    expect(answer).toEqual({ kind: 'failed', failure: failure('timed_out', null) });
  });
});

describe.each(Object.entries(CALLS))('%s (P17)', (_name, call) => {
  it.each(FAILURES)('on %s fails in a defined way', async (_what, reply, expected) => {
    const answer = await call(connectorTo(await upstream(reply)));
    expect(answer).toEqual({ kind: 'failed', failure: expected });
  });

  it('on a refused connection fails in a defined way', async () => {
    const server = await startRawUpstream(() => undefined);
    await server.close();
    const answer = await call(connectorTo(server.url));
    expect(answer).toEqual({ kind: 'failed', failure: { ...failure('connection_lost', null), wasSent: false } });
  });

  it('on a TLS error fails in a defined way', async () => {
    const url = await upstream(status(200));
    const answer = await call(connectorTo(url.replace('http:', 'https:')));
    expect(answer).toEqual({ kind: 'failed', failure: { ...failure('connection_lost', null), wasSent: false } });
  });

  it("ends with the caller's own signal", async () => {
    const url = await upstream(() => undefined);
    const connector = createSandboxClient(session.httpFor({ baseUrl: url, limits: SANDBOX_LIMITS }));
    const polled = connector.poll('job', AbortSignal.timeout(50));
    expect(await polled).toEqual({ kind: 'failed', failure: failure('timed_out', null) });
  });
});

it('an upstream host without an address is a lost connection', async () => {
  const answer = await connectorTo('http://no-such-host.invalid').poll('job', signal());
  expect(answer).toMatchObject({ kind: 'failed' });
});

it('a redirect is not followed, and an error body is never part of the answer', async () => {
  let calls = 0;
  const secret = 'the-secret-of-another';
  const url = await upstream((response, request) => {
    calls += 1;
    if (request.url === '/v1/elsewhere') throw new Error('followed');
    response.writeHead(307, { location: '/v1/elsewhere', 'content-type': 'text/plain' });
    response.end(secret);
  });
  const { json } = session.httpFor({ baseUrl: url, limits: SANDBOX_LIMITS });
  const answer = await json({ method: 'GET', path: '/v1/jobs/1' }, (body) => body, signal());
  expect(JSON.stringify(answer)).not.toContain(secret);
  expect(calls).toBe(1);
});

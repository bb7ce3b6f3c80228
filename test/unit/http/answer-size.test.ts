import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { listAccounts } from '../../../functions/read/accounts/accounts.ts';
import { functionAnswer } from '../../../infra/local/gateway/function-answer.ts';
import * as entries from '../../../lib/contract/accounts/account-operations.ts';
import type { FoundAccount } from '../../../lib/domain/accounts/account.ts';
import { served } from '../../../lib/http/served.ts';
import { bareHandler } from '../../support/api/bare-handler.ts';
import { httpEvent, lambdaContext } from '../../support/api/http-event.ts';
import { planningView } from '../../support/planning/planning-view.ts';

/** What the invocation API of Lambda takes as an answer, the JSON of headers and body. */
const LAMBDA_ANSWER_BYTES_MAX = 6_291_556;
/** The longest metadata there may be. */
const METADATA_LENGTH = 4_096;

const accountsWith = (metadata: string, count: number): readonly FoundAccount[] =>
  planningView({ accounts: Array.from({ length: count }, (_, index) => ({ name: `Account ${index}` })) }).accounts.map(
    ({ account, member }) => ({ account: { ...account, edits: { metadata } }, member }),
  );

/** All accounts on one page: what Lambda is given, and what the client gets through the gateway. */
const list = async (accounts: readonly FoundAccount[], acceptEncoding?: string) => {
  const handler = bareHandler({
    operations: served(entries, { listAccounts }),
    authenticators: {
      session: async () => ({ caller: { kind: 'passing' } as never, refusal: Promise.resolve(null) }),
    },
    readsAhead: true,
    deps: { accounts: { list: async () => ({ members: [], accounts }) } },
  });
  const event = httpEvent({
    method: 'GET',
    path: '/accounts?records_per_page=1000',
    headers: { ...(acceptEncoding !== undefined && { 'accept-encoding': acceptEncoding }) },
  });
  const payload = JSON.stringify(await handler(event, lambdaContext()));
  const { status, body, headers } = functionAnswer({ ok: true, payload });
  const isGzip = headers['content-encoding'] === 'gzip';
  const text = isGzip ? gunzipSync(body).toString('utf8') : String(body);
  return { payloadBytes: Buffer.byteLength(payload), status, headers, isGzip, json: JSON.parse(text) };
};

describe('a page of accounts with long metadata', () => {
  test.each([
    { count: 340, of: 'quotes', letter: '"', isGzip: false },
    { count: 340, of: 'quotes', letter: '"', accept: 'gzip;q=0, br', isGzip: false },
    { count: 340, of: 'letters of three bytes', letter: '\u8cc7', isGzip: false },
    { count: 402, of: 'plain letters', letter: 'a', accept: 'identity, gzip;q=0.5', isGzip: false },
    { count: 402, of: 'plain letters', letter: 'a', accept: 'gzip', isGzip: true },
    { count: 402, of: 'quotes', letter: '"', accept: 'gzip, deflate', isGzip: true },
    { count: 402, of: 'backslashes', letter: '\\', accept: 'br;q=1.0, GZIP;q=0.8', isGzip: true },
    { count: 402, of: 'quotes', letter: '"', accept: 'identity, gzip;q=0.5', isGzip: true },
  ])(
    'is sent whole: $count full of $of, to a client that accepts $accept',
    async ({ count, letter, accept, isGzip }) => {
      const metadata = letter.repeat(METADATA_LENGTH);
      const answer = await list(accountsWith(metadata, count), accept);
      expect(answer).toMatchObject({ status: 200, isGzip });
      expect(answer.payloadBytes).toBeLessThanOrEqual(LAMBDA_ANSWER_BYTES_MAX);
      expect(answer.headers.vary).toBe('accept-encoding');
      expect(answer.headers).toMatchObject({ 'content-type': 'application/vnd.mx.nexus.v1+json' });
      expect(answer.json.accounts).toHaveLength(count);
      expect(answer.json.accounts.at(-1).metadata).toBe(metadata);
    },
  );

  test('that is too large for its client is refused with advice to ask for less', async () => {
    const { status, json } = await list(accountsWith('"'.repeat(METADATA_LENGTH), 402));
    expect(status).toBe(400);
    expect(json.error).toEqual({ code: 4002, message: expect.stringMatching(/^records_per_page: .* fewer records/) });
  });
});

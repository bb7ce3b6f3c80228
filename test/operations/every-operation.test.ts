import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Auth, Operation } from '../../lib/contract/operation.ts';
import { operations } from '../../lib/contract/operations.ts';
import { API_KEY, startApi, type TestApi, type TestCaller } from '../support/api.ts';

/** Generated from the contract: what holds of every operation alike. A new one is covered by being in the contract. */
const all = Object.values<Operation>(operations);
const withBody = all.filter(({ body }) => body !== undefined);

let api: TestApi;
let callers: Readonly<Record<Auth, TestCaller>>;

beforeAll(async () => {
  api = await startApi();
  const session = await api.signIn('someone');
  const token: string = (await api.partner.get('/users/someone/api_token')).json.api_token.token;
  callers = { session, apiKey: api.partner, apiToken: api.caller({ 'MD-API-TOKEN': token }) };
});
afterAll(() => api.stop());

/** A path that names nothing, in guids of the right form. */
const pathOf = ({ path }: Operation): string =>
  path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => {
    const prefix = PREFIXES[name];
    return prefix === undefined ? 'someone-else' : `${prefix}-00000000-0000-4000-8000-000000000000`;
  });
const PREFIXES: Readonly<Record<string, string>> = {
  account_guid: 'ACT',
  holding_guid: 'HOL',
  institution_guid: 'INS',
  job_guid: 'JOB',
  member_guid: 'MBR',
  transaction_guid: 'TRN',
  webhook_endpoint_guid: 'WHE',
};

const WRONG_PROOF: Readonly<Record<Auth, { readonly header: string; readonly value: string; readonly code: number }>> = {
  session: { header: 'MD-SESSION-TOKEN', value: 'A'.repeat(86), code: 4010 },
  apiKey: { header: 'MD-API-KEY', value: `${API_KEY}x`, code: 4013 },
  apiToken: { header: 'MD-API-TOKEN', value: 'A'.repeat(86), code: 4010 },
};

const codeOf = ({ status, json }: { readonly status: number; readonly json: { readonly error?: unknown } }) => ({
  status,
  error: json.error,
});
const refusal = (status: number, code: number) => ({ status, error: expect.objectContaining({ code }) });

describe.each(all)('$id', (operation) => {
  const { header, value, code } = WRONG_PROOF[operation.auth];

  test('P37 refuses a caller without a proof, with an empty, a made-up and somebody else’s kind of proof', async () => {
    for (const headers of [{}, { [header]: '' }, { [header]: value }, { [header]: 'short' }, { 'MD-OTHER': value }]) {
      const answer = await api.caller(headers).call(operation.method, pathOf(operation));
      expect(codeOf(answer)).toEqual(refusal(401, code));
      expect(JSON.stringify(answer.json)).not.toContain(value);
    }
  });

  test('P46 says 503 while the table is out of reach, never 500', async () => {
    const outage = { name: 'outage', step: 'initialize' } as const;
    api.client.middlewareStack.add(
      () => async () => {
        throw Object.assign(new Error('slow'), { name: 'TimeoutError' });
      },
      outage,
    );
    const answer = await callers[operation.auth].call(operation.method, pathOf(operation)).finally(() => {
      api.client.middlewareStack.remove(outage.name);
    });
    expect(codeOf(answer)).toEqual(refusal(503, 5030));
  });
});

describe.each(withBody)('the body of $id', (operation) => {
  const send = (body: unknown, headers?: Record<string, string>) =>
    callers[operation.auth].call(operation.method, pathOf(operation), body, headers);

  test('P40 is refused past 256 KB', async () => {
    expect(codeOf(await send({ filler: 'a'.repeat(256 * 1024) }))).toEqual(refusal(413, 4130));
  });

  test('P40 is refused under a content type that we do not read', async () => {
    expect(codeOf(await send('<a/>', { 'Content-Type': 'application/xml' }))).toEqual(refusal(415, 4150));
  });

  test('P40 is refused when it is no JSON', async () => {
    expect(codeOf(await send('{"half":'))).toEqual(refusal(400, 4002));
  });
});

import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import type { Auth, Operation } from '../../lib/contract/operation.ts';
import { everyOperation as all } from '../../lib/contract/operations.ts';
import { API_KEY, startApiOnDynamo, type TestCaller } from '../support/api/api.ts';

/** Generated from the contract: what holds of every operation alike. A new one is covered by being in the contract. */
/** Browsers passing by prove nothing; what they bring is tested where it is read. */
const proving = all.flatMap((operation) => (operation.auth === 'none' ? [] : [{ ...operation, auth: operation.auth }]));
type ProvingAuth = Exclude<Auth, 'none'>;
const withBody = proving.filter(({ body }) => body !== undefined);
const taking = (parameter: string) =>
  proving.filter(({ query }) => query instanceof z.ZodMiniObject && parameter in query.shape);

const api = await startApiOnDynamo();
const session = await api.signIn('someone');
const apiToken: string = (await api.partner.get('/users/someone/api_token')).json.api_token.token;
const callers: Readonly<Record<ProvingAuth, TestCaller>> = {
  session,
  apiKey: api.partner,
  apiToken: api.caller({ 'MD-API-TOKEN': apiToken }),
};

/** A path that names nothing, in guids of the right form. */
const pathOf = ({ path }: Operation): string =>
  path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => {
    const prefix = PREFIXES[name];
    return prefix === undefined ? 'someone-else' : `${prefix}-00000000-0000-4000-8000-000000000000`;
  });
const PREFIXES: Readonly<Record<string, string>> = {
  account_guid: 'ACT',
  beat_guid: 'BET',
  category_guid: 'CAT',
  holding_guid: 'HOL',
  insight_guid: 'BET',
  institution_guid: 'INS',
  mapping_guid: 'MAP',
  job_guid: 'JOB',
  member_guid: 'MBR',
  merchant_guid: 'MCH',
  merchant_location_guid: 'MCL',
  tag_guid: 'TAG',
  tagging_guid: 'TGN',
  micro_deposit_guid: 'MIC',
  transaction_guid: 'TRN',
  transaction_rule_guid: 'TXR',
  budget_guid: 'BGT',
  deliverable_guid: 'DNF',
  goal_guid: 'GOL',
  notification_guid: 'NTF',
  spending_plan_guid: 'SPL',
  spending_plan_account_guid: 'SPA',
  iteration_item_guid: 'SII',
  repeating_transaction_guid: 'RPT',
  // The contract's name of it says no more.
  guid: 'SCP',
  webhook_endpoint_guid: 'WHE',
  replay_guid: 'RPL',
};

const WRONG_PROOF: Readonly<
  Record<ProvingAuth, { readonly header: string; readonly value: string; readonly code: number }>
> = {
  session: { header: 'MD-SESSION-TOKEN', value: 'A'.repeat(86), code: 4010 },
  apiKey: { header: 'MD-API-KEY', value: `${API_KEY}x`, code: 4013 },
  apiToken: { header: 'MD-API-TOKEN', value: 'A'.repeat(86), code: 4010 },
};

const codeOf = ({ status, json }: { readonly status: number; readonly json: { readonly error?: unknown } }) => ({
  status,
  error: json.error,
});
const refusal = (status: number, code: number) => ({ status, error: expect.objectContaining({ code }) });

describe.each(proving)('$id', (operation) => {
  const { header, value, code } = WRONG_PROOF[operation.auth];

  test('refuses a missing, empty, made-up or wrong kind of credential (P37)', async () => {
    const otherKinds = {
      session: { 'MD-API-KEY': API_KEY, 'MD-SESSION-TOKEN': apiToken },
      apiKey: { 'MD-API-TOKEN': apiToken, 'MD-API-KEY': apiToken },
      apiToken: { 'MD-API-KEY': API_KEY, 'MD-API-TOKEN': API_KEY },
    }[operation.auth];
    for (const headers of [{}, { [header]: '' }, { [header]: value }, { [header]: 'short' }, otherKinds]) {
      const answer = await api.caller(headers).call(operation.method, pathOf(operation));
      expect(codeOf(answer)).toEqual(refusal(401, code));
      for (const secret of Object.values(headers).filter((text) => text !== '')) {
        expect(answer.text).not.toContain(secret);
      }
    }
  });

  test('answers 503 while the table cannot be reached, and never 500 (P46)', async () => {
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

  test('is refused above 256 KB (P40)', async () => {
    expect(codeOf(await send({ filler: 'a'.repeat(256 * 1024) }))).toEqual(refusal(413, 4130));
  });

  test('is refused under an unknown content type (P40)', async () => {
    expect(codeOf(await send('<a/>', { 'Content-Type': 'application/xml' }))).toEqual(refusal(415, 4150));
  });

  test('is refused when it is not JSON (P40)', async () => {
    expect(codeOf(await send('{"half":'))).toEqual(refusal(400, 4002));
  });
});

describe.each(taking('page'))('the page of $id', (operation) => {
  test.each(['-1', '0', '1.5', 'x', '', '99999999999'])('is refused by name as %j (P40)', async (page) => {
    const answer = await callers[operation.auth].call(operation.method, `${pathOf(operation)}?page=${page}`);
    expect(codeOf(answer)).toEqual(refusal(400, page === '' ? 4001 : 4002));
    expect(answer.json.error.message).toContain('page');
  });
});

describe.each(taking('from_date'))('the window of $id', (operation) => {
  test.each([
    ['from_date=2026-02-30', 'from_date'],
    ['to_date=yesterday', 'to_date'],
    ['to_date=2026-1-1', 'to_date'],
    ['from_date=2026-03-02&to_date=2026-03-01', 'from_date'],
  ])('is refused by name as %s (P40)', async (query, field) => {
    const answer = await callers[operation.auth].get(`${pathOf(operation)}?${query}`);
    expect(codeOf(answer)).toEqual(refusal(400, 4002));
    expect(answer.json.error.message).toContain(field);
  });
});

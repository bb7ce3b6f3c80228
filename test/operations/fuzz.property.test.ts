import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Operation } from '../../lib/contract/operation.ts';
import { operations } from '../../lib/contract/operations.ts';
import { startApi, type TestApi, type TestCaller } from '../support/api.ts';
import { runs } from '../support/runs.ts';

let api: TestApi;
let callers: Readonly<Record<Operation['auth'], TestCaller>>;
const known: string[] = [];

beforeAll(async () => {
  api = await startApi();
  const session = await api.signIn('fuzz');
  const member = (await api.connect(session)).json.member;
  await api.settle();
  known.push(member.guid, member.institution_guid, member.most_recent_job_guid);
  known.push((await session.get('/accounts')).json.accounts[0].guid);
  known.push((await session.get('/transactions')).json.transactions[0].guid);
  const category = { name: 'Fuzz', parent_guid: 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a' };
  known.push((await session.call('POST', '/categories', { category })).json.category.guid, category.parent_guid);
  known.push((await session.call('POST', '/tags', { tag: { name: 'Fuzz' } })).json.tag.guid);
  const micro_deposit = { first_name: 'Ada', last_name: 'Hopper', email: 'ada@example.com' };
  known.push((await session.call('POST', '/micro_deposits', { micro_deposit })).json.micro_deposit.guid);
  callers = {
    session,
    apiKey: api.partner,
    apiToken: api.caller({ 'MD-API-TOKEN': 'A'.repeat(86) }),
    none: api.caller({}),
  };
});
afterAll(() => api.stop());

const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '__proto__',
  'constructor',
  '-1',
  '1e9',
  '0',
  'NaN',
  'true',
  '[]',
  '2026-02-30',
  '0000-00-00',
  '9999-12-31',
  '%',
  '..',
  '💸'.repeat(200),
  'x'.repeat(10_000),
);
const text = fc.oneof(nasty, fc.string(), fc.constantFrom('PFM', 'MONEY_MOVEMENT', '2026-01-01', '*'));
const guidLike = fc.oneof(
  { weight: 4, arbitrary: fc.nat(8).map((index) => known[index] ?? '') },
  { weight: 1, arbitrary: text },
);

const FIELDS = [
  ...['member', 'user', 'client', 'session', 'institution', 'webhook_endpoint', 'challenges', 'credentials', 'guid'],
  ...['value', 'use_cases', 'institution_guid', 'external_guid', 'metadata', 'name', 'url', 'id', 'event_types'],
  ...['account', 'accounts', 'holding', 'account_type', 'balance', 'apr', 'currency_code', 'cost_basis', 'is_hidden'],
  ...['include_transactions', 'include_holdings', 'skip_aggregation', 'credential_guid', '__proto__'],
  ...['category', 'parent_guid', 'tag', 'tagging', 'tag_guid', 'transaction_guid', 'skip_webhook'],
  ...['transactions', 'description', 'amount', 'transaction_type', 'merchant_category_code'],
  ...['micro_deposit', 'first_name', 'email', 'account_number', 'routing_number', 'account_type', 'deposit_amount_1'],
];
const { body } = fc.letrec((tie) => ({
  leaf: fc.oneof(text, guidLike, fc.double(), fc.boolean(), fc.constant(null), fc.maxSafeInteger()),
  node: fc.oneof(
    { maxDepth: 4 },
    tie('leaf'),
    fc.array(tie('node'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...FIELDS), tie('node'), { maxKeys: 5 }),
  ),
  body: fc.oneof(
    { weight: 6, arbitrary: tie('node').map((value) => JSON.stringify(value)) },
    { weight: 1, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constant(undefined) },
  ),
}));

const PARAMETERS = [
  ...['page', 'records_per_page', 'from_date', 'to_date', 'use_case', 'account_guid', 'account_guid[]'],
  ...['account_guids[]', 'include_transactions', 'iso_country_code', 'user_transaction_rule_guid', '__proto__'],
  ...['state', 'code', 'error', 'status', 'error_reason', 'client_redirect_url', 'referral_source', 'skip_aggregation'],
];
const query = fc
  .array(fc.tuple(fc.constantFrom(...PARAMETERS), fc.oneof(text, guidLike)), { maxLength: 4 })
  .map((pairs) => pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encode(value)}`).join('&'));

const encode = (value: string): string => encodeURIComponent(value.toWellFormed());

/** Ending the sessions or the user would only leave the rest with 401s. */
const fuzzed = Object.values<Operation>(operations).filter(
  ({ auth, method }) => auth !== 'apiKey' || method !== 'DELETE',
);

test('P40 no request, however odd, makes a fault of ours', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...fuzzed),
      fc.array(guidLike, { minLength: 2, maxLength: 2 }),
      query,
      body,
      async (operation, values, queryString, sent) => {
        let next = 0;
        const path = operation.path.replaceAll(/\{[a-z_]+\}/g, () => {
          const value = encode(values[next % 2] ?? '');
          next += 1;
          return value;
        });
        const answer = await callers[operation.auth].call(
          operation.method,
          `${path}?${queryString}`,
          typeof sent === 'string' ? sent : undefined,
        );
        expect(answer.status, `${operation.id} ${answer.text}`).toBeLessThan(500);
      },
    ),
    { numRuns: runs(600, 20_000) },
  );
}, 900_000);

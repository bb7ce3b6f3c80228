import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Operation } from '../../lib/contract/operation.ts';
import { everyOperation } from '../../lib/contract/operations.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { startApiOn, type TestCaller } from '../support/api/api.ts';
import { forAllAsync, inFull, runs } from '../support/project/runs.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { testTable } from '../support/table/test-table.ts';

type Callers = Readonly<Record<Operation['auth'], TestCaller>>;
const known: string[] = [];

/** A service with a user who has something of each kind. */
const started = async (table: { readonly table: Table }) => {
  const api = await startApiOn(table);
  const session = await api.signIn('fuzz');
  const member = (await api.connect(session, 'mxuser')).json.member;
  await api.settle();
  const category = { name: 'Fuzz', parent_guid: 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a' };
  const account = { name: 'Fuzz', account_type: 9 };
  const rule = { match_description: 'Fuzz', description: 'Fuzzy', category_guid: category.parent_guid };
  known.splice(0);
  known.push(member.guid, member.institution_guid, member.most_recent_job_guid, category.parent_guid);
  known.push((await session.get('/accounts')).json.accounts[0].guid);
  for (const { guid } of (await session.get('/transactions')).json.transactions.slice(0, 4)) known.push(guid);
  known.push((await session.get('/holdings')).json.holdings[0].guid);
  known.push((await session.call('POST', '/categories', { category })).json.category.guid);
  known.push((await session.call('POST', '/tags', { tag: { name: 'Fuzz' } })).json.tag.guid);
  known.push((await session.call('POST', '/accounts', { account })).json.account.guid);
  known.push((await session.call('POST', '/transaction_rules', { transaction_rule: rule })).json.transaction_rule.guid);
  const micro_deposit = { first_name: 'Ada', last_name: 'Hopper', email: 'ada@example.com' };
  known.push((await session.call('POST', '/micro_deposits', { micro_deposit })).json.micro_deposit.guid);
  const apiToken = api.caller({ 'MD-API-TOKEN': 'A'.repeat(86) });
  const callers: Callers = { session, apiKey: api.partner, apiToken, none: api.caller({}) };
  return { callers, stop: api.stop };
};

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
  { weight: 4, arbitrary: fc.nat(1_000).map((index) => known[index % known.length] ?? '') },
  { weight: 1, arbitrary: text },
);

/** What the description of the API says of a body; kept loose, since only a few of its words matter here. */
interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}
interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, { readonly requestBody?: BodyOf }>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}
interface BodyOf {
  readonly content: Readonly<Record<string, { readonly schema: Schema }>>;
}
const described: Described = JSON.parse(readFileSync(new URL('../../docs/openapi.json', import.meta.url), 'utf8'));

const leaf = fc.oneof(
  text,
  guidLike,
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, [], {}, 0, -1, 1e21, 0.001, '__proto__'),
  fc.maxSafeInteger(),
);
const dates = fc.constantFrom('2026-11-21', '2026-01-01', '2020-02-29', '1970-01-01', '9999-12-31');
const SCHEMA_DEPTH_MAX = 6;

/** Values as the schema wants them, most of the time. */
const sampleOf = (schema: Schema, depth = 0): fc.Arbitrary<unknown> =>
  depth > SCHEMA_DEPTH_MAX
    ? leaf
    : fc.oneof({ weight: 7, arbitrary: goodSampleOf(schema, depth) }, { weight: 1, arbitrary: leaf });

const goodSampleOf = (schema: Schema, depth: number): fc.Arbitrary<unknown> => {
  const { $ref, anyOf, oneOf, properties, items, pattern, format } = schema;
  if ($ref !== undefined) return sampleOf(described.components.schemas[$ref.split('/').at(-1) ?? ''] ?? {}, depth + 1);
  const choices = anyOf ?? oneOf;
  if (choices !== undefined) return fc.oneof(...choices.map((one) => sampleOf(one, depth + 1)));
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (properties !== undefined) {
    const fields = Object.entries(properties).map(([name, part]) => [name, sampleOf(part, depth + 1)] as const);
    return fc.record(Object.fromEntries(fields), { requiredKeys: [] });
  }
  if (items !== undefined) return fc.array(sampleOf(items, depth + 1), { maxLength: 4 });
  const types = [schema.type].flat();
  if (types.includes('integer')) return fc.oneof(fc.nat(30), fc.integer());
  if (types.includes('number'))
    return fc.oneof(
      fc.nat(30_000).map((cents) => cents / 100),
      fc.double(),
    );
  if (types.includes('boolean')) return fc.boolean();
  if (format === 'date') return dates;
  return pattern?.includes('-') ? guidLike : fc.oneof(fc.constantFrom('Fuzz', 'Starbucks', 'USD'), text);
};

const bodies = new Map(
  everyOperation.map(({ id, path, method }) => {
    const content = described.paths[path]?.[method.toLowerCase()]?.requestBody?.content ?? {};
    const [schema = {}] = Object.values(content).map((one) => one.schema);
    return [id, sampleOf(schema).map((value) => JSON.stringify(value))] as const;
  }),
);

const MEGABYTE = JSON.stringify({ member: { name: 'x'.repeat(1_000_000) } });
const rawBody = fc.constantFrom(
  undefined,
  '',
  '[',
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"transaction":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
  '{"transaction":{"memo":"a"},"transaction":{"memo":"b","memo":"c"}}',
  '{"transaction":{"__proto__":{"isManual":true},"constructor":{"prototype":1}}}',
  '{"transaction":{"memo":"\\u0000","description":"\\ud800"}}',
  '{"transaction":{"amount":1e400,"date":"2026-11-21"}}',
  'null',
  '"text"',
  '\u0000',
);
const bodyOf = ({ id }: Operation): fc.Arbitrary<string | undefined> =>
  fc.oneof(
    { weight: 60, arbitrary: bodies.get(id) ?? rawBody },
    { weight: 8, arbitrary: rawBody },
    { weight: 4, arbitrary: fc.string() },
    { weight: 1, arbitrary: fc.constant(MEGABYTE) },
  );

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
const fuzzed = everyOperation.filter(({ auth, method }) => auth !== 'apiKey' || method !== 'DELETE');

const request = fc.constantFrom(...fuzzed).chain((operation) =>
  fc.record({
    operation: fc.constant(operation),
    guids: fc.array(guidLike, { minLength: 3, maxLength: 3 }),
    window: fc.array(fc.oneof({ weight: 5, arbitrary: dates }, { weight: 1, arbitrary: text }), {
      minLength: 2,
      maxLength: 2,
    }),
    query,
    body: bodyOf(operation),
  }),
);

const PREFIX_OF: Readonly<Record<string, string>> = { transaction_rule_guid: 'TXR', transaction_guid: 'TRN' };

const holds = async (callers: Callers, count: number): Promise<void> =>
  forAllAsync(count, request, async ({ operation, guids, window, query: queryString, body }) => {
    let next = 0;
    const path = operation.path.replaceAll(/\{([a-z_]+)\}/g, (_, name: string) => {
      next += 1;
      if (name.endsWith('_date')) return encode(window[next % 2] ?? '');
      const guid = guids[next % 3] ?? '';
      // Half of them of the kind that is asked for, or hardly any would be found.
      const like = next % 2 === 1 ? known.filter((one) => one.startsWith(`${PREFIX_OF[name] ?? kindOf(name)}-`)) : [];
      return encode(like[guid.length % Math.max(1, like.length)] ?? guid);
    });
    const { auth, method, id } = operation;
    const answer = await callers[auth].call(method, `${path}?${queryString}`, body);
    expect(answer.status, `${id} ${answer.text}`).toBeLessThan(500);
  });

const kindOf = (parameter: string): string => KINDS.get(parameter.replace('_guid', '')) ?? '?';
const KINDS: ReadonlyMap<string, string> = new Map([
  ['account', 'ACT'],
  ['category', 'CAT'],
  ['holding', 'HOL'],
  ['institution', 'INS'],
  ['job', 'JOB'],
  ['member', 'MBR'],
  ['micro_deposit', 'MIC'],
  ['tag', 'TAG'],
]);

/** Live bytes alone, so that what was not collected yet does not look like a leak. */
const heapNow = (): number => {
  setFlagsFromString('--expose_gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed;
};
/** The log and the queues of the test itself keep all they are given: some hundred bytes a request. */
const HEAP_GROWTH_BYTES_MAX = 32_000_000;

test('no request, however odd, causes a 5xx or uses up memory (P40)', async () => {
  const { callers, stop } = await started(await testTable());
  await holds(callers, runs(inFull(100, 60), 300));
  const before = heapNow();
  await holds(callers, runs(inFull(400, 200), 1_000));
  expect(heapNow() - before).toBeLessThan(HEAP_GROWTH_BYTES_MAX);
  await stop();
}, 900_000);

test('no request on a table in memory, of very many, causes a 5xx (P40)', async () => {
  const { callers, stop } = await started({ table: createMemoryTable() });
  await holds(callers, runs(inFull(300, 150), 25_000));
  await stop();
}, 900_000);

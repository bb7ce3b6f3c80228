import { beforeAll, describe, expect, test } from 'vitest';
import { startLocalServer } from '../support/adapters/local-server.ts';
import { API_KEY, type TestCaller } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

const run = (...args: readonly string[]) =>
  cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY } }).run(...args, '--user', 'ada');

let app: TestCaller;
let member: string;
beforeAll(async () => {
  app = await api.signIn('ada');
  member = (await api.connect(app, 'mxuser')).json.member.guid;
  await api.settle();
});

const rowsOf = (out: string): readonly string[] => out.trimEnd().split('\n').slice(1);

test('tributary accounts lists names, types and balances with their currency', async () => {
  const { accounts } = (await app.get('/accounts')).json;
  const { exitCode, out } = await run('accounts');
  expect(exitCode).toBe(0);
  expect(rowsOf(out)).toHaveLength(accounts.length);
  const [{ guid, name, balance, currency_code: code }] = accounts;
  const row = rowsOf(out).find((line) => line.endsWith(guid)) ?? '';
  expect(row).toMatch(new RegExp(`^${name} .* ${balance.toFixed(2)} ${code} `));
  expect((await run('accounts', '--member', member)).out).toBe(out);
});

describe('tributary transactions', () => {
  test('lists every row of a long history once, past the first page', async () => {
    const { exitCode, documents } = await run('transactions', '--from', '2000-01-01', '--json');
    expect(exitCode).toBe(0);
    const [{ transactions }] = documents() as [{ transactions: { guid: string; status_name: string }[] }];
    const counted = (await app.get('/transactions?from_date=2000-01-01&records_per_page=10')).json.pagination;
    expect(counted.total_entries).toBeGreaterThan(1_000);
    expect(new Set(transactions.map(({ guid }) => guid)).size).toBe(counted.total_entries);
    expect(transactions).toHaveLength(counted.total_entries);
  });

  test('shows date, signed amount with currency, text and account', async () => {
    const { transactions } = (await app.get('/transactions?records_per_page=1000')).json;
    const rows = rowsOf((await run('transactions')).out);
    expect(rows).toHaveLength(transactions.length);
    for (const type of ['DEBIT', 'CREDIT']) {
      const shown = transactions.find((one: { transaction_type_name: string }) => one.transaction_type_name === type);
      const row = rows.find((line) => line.endsWith(shown.guid)) ?? '';
      const sign = type === 'DEBIT' ? '-' : '';
      expect(row).toMatch(new RegExp(`^${shown.date} +${sign}${shown.amount.toFixed(2)} ${shown.currency_code} `));
      expect(row).toContain(shown.description);
    }
  });

  test('can be limited to a member, an account or days', async () => {
    const [{ guid }] = (await app.get('/accounts')).json.accounts;
    const window = ['--from', '2026-10-01', '--to', '2026-10-31'];
    const ofAccount = await app.get(`/accounts/${guid}/transactions?from_date=2026-10-01&to_date=2026-10-31`);
    const { total_entries: total } = ofAccount.json.pagination;
    expect(total).toBeGreaterThan(0);
    expect(rowsOf((await run('transactions', '--account', guid, ...window)).out)).toHaveLength(total);
    const all = await run('transactions', ...window);
    expect((await run('transactions', '--member', member, ...window)).out).toBe(all.out);
  });

  test.each(['--account', '--member'])('%s with a guid that the user does not have says so', async (option) => {
    const [noun, guid] = option === '--member' ? ['member', 'MBR-unknown'] : ['account', 'ACT-unknown'];
    const { exitCode, error } = await run('transactions', option, guid);
    expect([exitCode, error]).toEqual([1, expect.stringContaining(`There is no ${noun} '${guid}'`)]);
  });

  test.each([[['--from', '2026-02-30']], [['--account', 'ACT-1', '--member', 'MBR-1']]])(
    'the command %j is refused as a mistake',
    async (args) => {
      expect((await run('transactions', ...args)).exitCode).toBe(2);
    },
  );
});

test('tributary holdings lists shares and value of each position', async () => {
  const { holdings } = (await app.get('/holdings')).json;
  expect(holdings.length).toBeGreaterThan(0);
  const { exitCode, out } = await run('holdings');
  expect(exitCode).toBe(0);
  const [{ guid, symbol, market_value: value, currency_code: code }] = holdings;
  const row = rowsOf(out).find((line) => line.endsWith(guid)) ?? '';
  expect(row).toMatch(new RegExp(`^${symbol} .* ${value.toFixed(2)} ${code} `));
});

test('tributary beats shows what is relevant, and with --all also dismissed beats', async () => {
  const { beats } = (await app.get('/beats')).json;
  const relevant = beats.filter((one: { is_relevant: boolean }) => one.is_relevant);
  expect(relevant.length).toBeGreaterThan(0);
  await app.call('PUT', `/beats/${relevant[0].guid}`, { beat: { is_dismissed: true } });
  const shown = await run('beats', '--json');
  expect(shown.exitCode).toBe(0);
  const guidsOf = (documents: readonly unknown[]) =>
    (documents as [{ beats: { guid: string }[] }])[0].beats.map(({ guid }) => guid);
  expect(guidsOf(shown.documents())).toHaveLength(relevant.length - 1);
  expect(guidsOf((await run('beats', '--all', '--json')).documents())).toHaveLength(beats.length);
  expect((await run('beats', '--all')).out).toContain(relevant[0].title);
});

describe('a list of a service that fails', () => {
  /** Answers lists with these statuses first, and then with one page; each page names the same row as its last one. */
  const troubled = async (troubles: readonly number[], headers: Record<string, string> = {}) => {
    const left = [...troubles];
    const service = await startLocalServer(({ url }, response) => {
      if (url === '/users/u-1/api_token') return response.end('{"api_token":{"token":"t"}}');
      if (url === '/sessions') return response.end('{"session":{"token":"s"}}');
      const status = left.shift() ?? 200;
      const body = { accounts: [], pagination: { total_pages: 1 } };
      return response.writeHead(status, headers).end(status === 200 ? JSON.stringify(body) : '');
    });
    const waits: number[] = [];
    const cli = cliWorld({
      env: { TRIBUTARY_URL: service.url, TRIBUTARY_API_KEY: 'k' },
      onWait: (ms) => void waits.push(ms / 1_000),
    });
    return { ...(await cli.run('accounts', '--user', 'u-1')), waits };
  };

  test('is asked for again, five times at most', async () => {
    const four = [503, 429, 502, 500];
    expect(await troubled(four)).toMatchObject({ exitCode: 0, waits: [1, 2, 3, 4] });
    expect((await troubled([...four, 503])).exitCode).toBe(1);
    expect(await troubled([503], { 'retry-after': '3600' })).toMatchObject({ exitCode: 0, waits: [60] });
    expect(await troubled([400])).toMatchObject({ exitCode: 1, waits: [] });
  });

  test('ends where its pages go in a circle', async () => {
    const { exitCode, error } = await troubled([], { 'tributary-next': 'same' });
    expect([exitCode, error]).toEqual([1, 'Error: The pages of /accounts go in a circle\n']);
  });
});

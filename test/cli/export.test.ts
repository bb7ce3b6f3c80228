import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readOfx } from '../../lib/connectors/files/ofx/read-ofx.ts';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { accountsOf } from '../support/files/ofx.ts';
import { cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi();

const world = () => cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY } });
const ofAda = ['export', '--user', 'ada'];

const app = await api.signIn('ada');
await api.connect(app, 'mxuser');
await api.settle();

const everyTransaction = async () => {
  const pages = [];
  for (let page = 1; page <= 3; page += 1) {
    const query = `from_date=1900-01-01&to_date=2199-12-31&records_per_page=1000&page=${page}`;
    pages.push(...(await app.get(`/transactions?${query}`)).json.transactions);
  }
  return pages;
};

describe('tributary export', () => {
  test('json is one document with all rows of every list, as the API gives them', async () => {
    const { exitCode, out } = await world().run(...ofAda, '--format', 'json');
    expect(exitCode).toBe(0);
    const whole = JSON.parse(out);
    const transactions = await everyTransaction();
    expect(transactions.length).toBeGreaterThan(1_000);
    expect(whole.transactions).toEqual(transactions);
    expect(whole.accounts).toEqual((await app.get('/accounts')).json.accounts);
    expect(whole.holdings).toEqual((await app.get('/holdings?records_per_page=100')).json.holdings);
    expect(whole.user).toEqual((await app.get('/user')).json.user);
    expect(whole.members).toHaveLength(1);
    expect(whole.categories.length).toBeGreaterThan(0);
    expect(whole).toMatchObject({
      tags: expect.any(Array),
      taggings: [],
      transaction_rules: [],
      budgets: [],
      goals: [],
    });
    expect(Date.parse(whole.exported_at)).not.toBeNaN();
  });

  test('csv has a line for each transaction, on standard output too', async () => {
    const { exitCode, out } = await world().run(...ofAda, '--format', 'csv');
    expect(exitCode).toBe(0);
    const transactions = await everyTransaction();
    const lines = out.split('\r\n');
    expect(lines).toHaveLength(transactions.length + 2);
    expect(lines[0]).toMatch(/^date,amount,currency,description,/);
    const [first] = transactions;
    expect(lines[1]).toMatch(new RegExp(`^${first.date},-?${first.amount.toFixed(2)},${first.currency_code},`));
    expect(lines[1]).toContain(first.guid);
  });

  test('ofx is read back by our own reader with the same accounts, rows and holdings', async () => {
    const cli = world();
    const file = join(cli.folder, 'ada.ofx');
    const { exitCode } = await cli.run(...ofAda, '--format', 'ofx', '--out', file);
    expect(exitCode).toBe(0);
    const read = accountsOf(readOfx(readFileSync(file)));
    const { accounts } = (await app.get('/accounts')).json;
    expect(read.map(({ kind }) => kind)).toEqual(accounts.map(() => 'account'));
    const transactions = await everyTransaction();
    const rows = read.flatMap((one) => (one.kind === 'account' ? one.rows : []));
    const posted = transactions.filter(({ status_name: status }) => status === 'POSTED');
    expect(rows).toHaveLength(posted.length);
    expect(new Set(rows.map(({ upstreamId }) => upstreamId))).toEqual(new Set(posted.map(({ guid }) => guid)));
    const { holdings } = (await app.get('/holdings?records_per_page=100')).json;
    expect(read.flatMap((one) => (one.kind === 'account' ? (one.holdings ?? []) : []))).toHaveLength(holdings.length);
  });

  test('can be limited to days', async () => {
    const days = ['--from', '2026-10-01', '--to', '2026-10-31'];
    const { out } = await world().run(...ofAda, '--format', 'csv', ...days);
    const dates = out
      .trimEnd()
      .split('\r\n')
      .slice(1)
      .map((line) => line.slice(0, 10));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.every((date) => date >= '2026-10-01' && date <= '2026-10-31')).toBe(true);
  });

  test('a file is for its owner alone, and contains no messages for people', async () => {
    const cli = world();
    const file = join(cli.folder, 'ada.json');
    const { exitCode, documents, error } = await cli.run(...ofAda, '--format', 'json', '--out', file, '--json');
    expect([exitCode, error]).toEqual([0, '']);
    expect(documents()).toEqual([{ exported: { file, format: 'json', transactions_count: expect.any(Number) } }]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(cli.folder)).toEqual(['ada.json']);
  });

  test('Ctrl-C leaves the earlier file unchanged, and no half-written one', async () => {
    const cli = world();
    const file = join(cli.folder, 'ada.csv');
    writeFileSync(file, 'earlier');
    const controller = new AbortController();
    const interrupted = {
      interruption: () => controller.signal,
      isErrorTerminal: true,
      // The first progress is told when the first page is there.
      writeError: () => controller.abort(),
    };
    const { exitCode } = await cli.runIn(interrupted, ...ofAda, '--format', 'csv', '--out', file);
    expect(exitCode).toBe(130);
    expect(readFileSync(file, 'utf8')).toBe('earlier');
    expect(readdirSync(cli.folder)).toEqual(['ada.csv']);
  });

  test('a path that cannot be written is named', async () => {
    const cli = world();
    const file = join(cli.folder, 'nowhere', 'ada.csv');
    const { exitCode, error } = await cli.run(...ofAda, '--format', 'csv', '--out', file);
    expect([exitCode, error]).toEqual([1, `Error: ${file} cannot be written (ENOENT)\n`]);
    const folder = join(cli.folder, 'folder');
    mkdirSync(folder);
    expect((await cli.run(...ofAda, '--format', 'csv', '--out', folder)).exitCode).toBe(1);
    expect(readdirSync(cli.folder)).toEqual(['folder']);
  });

  test.each([[['--format', 'pdf']], [[]], [['--format', 'csv', '--from', 'soon']]])(
    'the command %j is refused as a mistake',
    async (args) => {
      expect((await world().run(...ofAda, ...args)).exitCode).toBe(2);
    },
  );

  test('an unknown user is named, and no file is written', async () => {
    const cli = world();
    const file = join(cli.folder, 'bo.csv');
    const { exitCode, error } = await cli.run('export', '--user', 'bo', '--format', 'csv', '--out', file);
    expect([exitCode, error, existsSync(file)]).toEqual([
      1,
      "Error: There is no user 'bo'; `tributary users list` lists them\n",
      false,
    ]);
  });
});

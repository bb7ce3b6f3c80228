import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { API_KEY } from '../support/api/api.ts';
import { servedApi } from '../support/api/served-api.ts';
import { FILE_IMPORT, startImportApi } from '../support/files/imports.ts';
import { bankStatement, cardStatement, ofxText, rowText, withRows } from '../support/files/ofx.ts';
import { type CliWorld, cliWorld } from '../support/project/cli.ts';

const { api, server } = await servedApi(() => startImportApi());

const world = () => cliWorld({ env: { TRIBUTARY_URL: server.url, TRIBUTARY_API_KEY: API_KEY }, clock: api.clock });

let users = 0;
const newUser = async (): Promise<string> => {
  users += 1;
  await api.signIn(`i-${users}`);
  return `i-${users}`;
};

/** Files of these contents; the place of each. */
const filesIn = ({ folder }: CliWorld, files: Readonly<Record<string, string | Uint8Array>>): readonly string[] =>
  Object.entries(files).map(([name, content]) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  });

const membersOf = async (user: string) => (await (await api.signIn(user)).get('/members')).json.members;
const rowsOf = async (user: string) =>
  (await (await api.signIn(user)).get('/transactions?from_date=2020-01-01')).json.transactions;

const JANUARY = withRows(rowText({ id: 'F1' }), rowText({ id: 'F2', amount: '100.00', name: 'EMPLOYER' }));

describe('tributary import', () => {
  test('makes the member once, shows accounts and counts, and imports nothing twice', async () => {
    const [cli, user] = [world(), await newUser()];
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const first = await cli.run('import', january, '--user', user);
    expect(first.exitCode).toBe(0);
    expect(first.out).toMatch(
      /january\.ofx: COMPLETED {2}IMP-\S+\nACCOUNT +ROWS +NEW +CHANGED +FROM +TO +GUID\nChecking 4567 +2 +2 +0 +2026-01-01 +2026-01-31 +ACT-/,
    );
    const again = await cli.run('import', january, '--user', user);
    expect([again.exitCode, again.out]).toEqual([0, expect.stringMatching(/Checking 4567 +2 +0 +0 /)]);
    expect(await membersOf(user)).toHaveLength(1);
    expect(await rowsOf(user)).toHaveLength(2);
  });

  test('takes several files, and reports them as one document', async () => {
    const [cli, user] = [world(), await newUser()];
    const files = filesIn(cli, {
      'a.ofx': JANUARY,
      'b.qfx': ofxText(bankStatement() + cardStatement(rowText({ id: 'C1', name: 'HOTEL' }))),
    });
    const { exitCode, documents, error } = await cli.run('import', ...files, '--user', user, '--json');
    expect([exitCode, error]).toEqual([0, '']);
    const [{ guid }] = await membersOf(user);
    expect(documents()).toEqual([
      {
        member_guid: guid,
        imports: files.map((file) => ({
          file,
          import: expect.objectContaining({ status: 'COMPLETED', format: 'OFX' }),
          error: null,
        })),
      },
    ]);
  });

  test('--dry-run says what would be imported, and imports nothing', async () => {
    const [cli, user] = [world(), await newUser()];
    const app = await api.signIn(user);
    const created = await app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } });
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const { guid } = created.json.member;
    const { exitCode, out } = await cli.run('import', january, '--user', user, '--member', guid, '--dry-run');
    expect([exitCode, out]).toEqual([0, expect.stringMatching(/would bring\n.*\nChecking 4567 +2 +2 +0 /)]);
    expect(await rowsOf(user)).toEqual([]);
    expect((await app.get(`/members/${guid}/imports`)).json.imports).toEqual([]);
  });

  test('--account imports a file into an account of the manual member', async () => {
    const [cli, user] = [world(), await newUser()];
    const app = await api.signIn(user);
    const account = { account_type: 1, name: 'By hand', balance: 1, currency_code: 'USD' };
    const { guid } = (await app.call('POST', '/accounts', { account })).json.account;
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const { exitCode, out } = await cli.run('import', january, '--user', user, '--account', guid);
    expect([exitCode, out]).toEqual([0, expect.stringContaining(guid)]);
    expect((await rowsOf(user)).map((row: { account_guid: string }) => row.account_guid)).toEqual([guid, guid]);
  });

  test('a file goes to the member that has its accounts, else to the oldest', async () => {
    const [cli, user] = [world(), await newUser()];
    const app = await api.signIn(user);
    const make = async () => (await app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } })).json;
    const [oldest, other] = [(await make()).member.guid, (await make()).member.guid];
    const card = ofxText(cardStatement());
    await app.call('POST', `/members/${other}/imports`, Buffer.from(card));
    const files = filesIn(cli, { 'january.ofx': JANUARY, 'card.ofx': card });
    const { exitCode, documents } = await cli.run('import', ...files, '--user', user, '--json');
    expect(exitCode).toBe(0);
    const imports = [oldest, other].map((member_guid) => ({ import: { member_guid } }));
    expect(documents()).toMatchObject([{ member_guid: oldest, imports }]);
    expect(await membersOf(user)).toHaveLength(2);
  });

  test('--dry-run for a user without a member makes none', async () => {
    const [cli, user] = [world(), await newUser()];
    const files = filesIn(cli, {
      'january.ofx': JANUARY,
      'giro.csv': 'Date,Text,Amount (EUR)\n2026-01-31,CAFE,-3.50\n',
    });
    const { exitCode, documents } = await cli.run('import', ...files, '--user', user, '--dry-run', '--json');
    expect(exitCode).toBe(0);
    expect(documents()).toMatchObject([{ member_guid: null, imports: [{ import: { member_guid: null } }, {}] }]);
    expect(await membersOf(user)).toEqual([]);
  });

  test('a refused file is named with the reason and ends in 1; the others are imported', async () => {
    const [cli, user] = [world(), await newUser()];
    const files = filesIn(cli, {
      'photo.png': Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
      'good.ofx': JANUARY,
    });
    const { exitCode, out, error } = await cli.run('import', ...files, '--user', user);
    expect(exitCode).toBe(1);
    expect(error).toMatch(/photo\.png: file\.image: .+ \(422, code 4223\)\n/);
    expect(out).toContain('good.ofx: COMPLETED');
    expect(await rowsOf(user)).toHaveLength(2);
  });

  test('an account with a fault is named with its line, and the others are imported', async () => {
    const [cli, user] = [world(), await newUser()];
    const broken = bankStatement({ rows: rowText({ amount: 'much' }) }) + cardStatement(rowText({ id: 'C1' }));
    const [file = ''] = filesIn(cli, { 'half.ofx': ofxText(broken) });
    const { exitCode, out, error } = await cli.run('import', file, '--user', user);
    expect([exitCode, out]).toEqual([1, expect.stringContaining('half.ofx: COMPLETED')]);
    expect(error).toMatch(/half\.ofx: Checking 4567 was left out: .+ \(line [0-9]+\)\n/);
    expect(await rowsOf(user)).toHaveLength(1);
  });

  test('a wrong file is a mistake that is named before anything is sent', async () => {
    const [cli, user] = [world(), await newUser()];
    const [good = '', empty = '', large = ''] = filesIn(cli, {
      'good.ofx': JANUARY,
      'empty.ofx': '',
      'large.ofx': Buffer.alloc(4 * 2 ** 20 + 1),
    });
    const folder = join(cli.folder, 'folder.ofx');
    mkdirSync(folder);
    const missing = join(cli.folder, 'missing.ofx');
    for (const [file, reason] of [
      [empty, 'is empty'],
      [large, 'has more than 4 MB'],
      [folder, 'is no file'],
      [missing, 'does not exist'],
    ] as const) {
      const { exitCode, error } = await cli.run('import', good, file, '--user', user);
      expect([exitCode, error]).toEqual([2, `Error: ${file} ${reason}\n`]);
    }
    expect(await membersOf(user)).toEqual([]);
  });

  test('an unknown member or account is named with its guid', async () => {
    const [cli, user] = [world(), await newUser()];
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const guid = 'MBR-84ca0882-ad6c-4f10-817f-c8c0de7424fa';
    const { exitCode, error } = await cli.run('import', january, '--user', user, '--member', guid);
    expect([exitCode, error]).toEqual([1, expect.stringContaining(`There is no member '${guid}'`)]);
  });

  test('what was exported as OFX can be imported again', async () => {
    const [cli, user, other] = [world(), await newUser(), await newUser()];
    const files = filesIn(cli, { 'both.ofx': ofxText(bankStatement() + cardStatement(rowText({ id: 'C1' }))) });
    expect((await cli.run('import', ...files, '--user', user)).exitCode).toBe(0);
    const file = join(cli.folder, 'out.ofx');
    expect((await cli.run('export', '--user', user, '--format', 'ofx', '--out', file)).exitCode).toBe(0);
    expect((await cli.run('import', file, '--user', other)).exitCode).toBe(0);
    const seen = async (one: string) =>
      (await rowsOf(one)).map(({ date, amount, description, status_name: status }: Record<string, unknown>) =>
        [date, amount, description, status].join(' '),
      );
    expect(await seen(other)).toEqual(await seen(user));
    expect(await seen(user)).toHaveLength(2);
  });
});

describe('tributary undo', () => {
  test('takes back an import, also a second time, and its file can be imported again', async () => {
    const [cli, user] = [world(), await newUser()];
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const { out } = await cli.run('import', january, '--user', user);
    const [guid = ''] = /IMP-\S+/.exec(out) ?? [];
    for (let time = 0; time < 2; time += 1) {
      const undone = await cli.run('undo', guid, '--user', user);
      expect([undone.exitCode, undone.out]).toEqual([0, `${guid}  UNDONE\n`]);
      expect(await rowsOf(user)).toEqual([]);
    }
    await cli.run('import', january, '--user', user);
    expect(await rowsOf(user)).toHaveLength(2);
  });

  test('an import of another user is not found', async () => {
    const [cli, user, other] = [world(), await newUser(), await newUser()];
    const [january = ''] = filesIn(cli, { 'january.ofx': JANUARY });
    const { out } = await cli.run('import', january, '--user', user);
    const [guid = ''] = /IMP-\S+/.exec(out) ?? [];
    await cli.run('import', january, '--user', other);
    const { exitCode, error } = await cli.run('undo', guid, '--user', other);
    expect([exitCode, error]).toEqual([1, `Error: There is no import '${guid}' of this user\n`]);
    expect(await rowsOf(user)).toHaveLength(2);
  });
});

describe('a member that takes files', () => {
  test('is made by import, not by connect', async () => {
    const user = await newUser();
    const { exitCode, error } = await world().run('connect', '--user', user, '--institution', 'File import');
    expect([exitCode, error]).toEqual([2, 'Error: File import takes files, and no login: use "tributary import"\n']);
    expect(await membersOf(user)).toEqual([]);
  });

  test('is not refreshed, and the command says why', async () => {
    const [cli, user] = [world(), await newUser()];
    const files = filesIn(cli, { 'january.ofx': JANUARY });
    await cli.run('import', ...files, '--user', user);
    const { exitCode, error } = await cli.run('refresh', '--user', user, '--wait');
    expect([exitCode, error]).toEqual([0, expect.stringContaining('the data of this member come from files')]);
  });
});

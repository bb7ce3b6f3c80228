import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import { NO_PREVIEW } from '../../../lib/present/imports/import-preview.ts';
import { dumpOf, FILE_IMPORT, type ImportingUser, importingUser, startImportApi } from '../../support/files/imports.ts';
import { BANK_ACCOUNT, bankStatement, cardStatement, ofxText, rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

let users = 0;
let one: ImportingUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `importer-${users}`);
});

const CAFE = rowText();
const RENT = rowText({ id: 'F2', posted: '20260120', amount: '-800.00', name: 'RENT' });
const PAY = rowText({ id: 'F3', posted: '20260125', amount: '1000.00', name: 'PAY', type: 'CREDIT' });

describe('a member of File import', () => {
  test('is made without credentials, and no job starts', async () => {
    const created = await one.app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } });
    expect(created).toMatchObject({
      status: 200,
      headers: { 'Tributary-Refresh': 'blocked' },
      json: {
        member: {
          connection_status: 'CREATED',
          connection_status_message: 'Import a file to add accounts and transactions.',
          is_being_aggregated: false,
          most_recent_job_guid: null,
        },
      },
    });
  });

  test('takes no credentials', async () => {
    const credentials = [{ guid: 'CRD-14eb10a7-5918-451d-95c1-9f835ceafa39', value: 'me' }];
    const refused = await one.app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT, credentials } });
    expect(refused.status).toBe(400);
    expect(refused.json.error).toMatchObject({ code: 4002, message: expect.stringMatching(/^credentials: /) });
  });
});

describe('for imported data no institution is called', () => {
  /** A turn of the background that is found so late at the most starts at once. */
  const SWEEP_MINUTES = 9;

  test.each(['refresh', 'aggregate'])('by a %s, which answers blocked and starts no job', async (verb) => {
    await one.bring();
    const jobs = (await one.app.get(`/members/${one.memberGuid}/jobs`)).json.pagination.total_entries;
    const answer = await one.app.get(`/members/${one.memberGuid}/${verb}`);
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'Tributary-Refresh': 'blocked', 'Tributary-Refresh-Reason': 'import' },
    });
    expect((await one.app.get(`/members/${one.memberGuid}/jobs`)).json.pagination.total_entries).toBe(jobs);
    expect(api.pollQueue.sent).toEqual([]);
  });

  test('by the opening of a session or a refresh of all members', async () => {
    await one.bring();
    const token = (await api.partner.get(`/users/importer-${users}/api_token`)).json.api_token.token;
    await api.caller({ 'MD-API-TOKEN': token }).call('POST', '/sessions', {});
    expect((await one.app.get('/members/refresh')).headers['Tributary-Refresh']).toBe('blocked');
    expect(api.pollQueue.sent).toEqual([]);
  });

  test('by the background in two days, while it refreshes a member of a bank', async () => {
    const table = createMemoryTable();
    const own = await startImportApi({ table, items: async () => table.items() }, 24);
    const user = await importingUser(own);
    await user.bring();
    const bank: string = (await own.connect(user.app)).json.member.guid;
    await own.settle();
    for (let minute = 0; minute < 2 * 24 * 60; minute += SWEEP_MINUTES) {
      own.clock.advance(SWEEP_MINUTES * MINUTE_MS);
      await own.sweepOnce();
      await own.settle();
    }
    const app = await own.signIn('importer');
    const originsOf = async (guid: string): Promise<readonly string[]> =>
      (await app.get(`/members/${guid}/jobs`)).json.jobs.map(({ origin }: { origin: string }) => origin);
    expect(await originsOf(user.memberGuid)).toEqual(['IMPORT']);
    expect(await originsOf(bank)).toContain('BACKGROUND');
  });
});

describe('an import', () => {
  test('answers with its result for each account, and its rows can be read', async () => {
    const answer = await one.send(ofxText(bankStatement({ rows: CAFE + RENT }) + cardStatement()));
    expect(answer.status).toBe(200);
    expect(answer.json.import).toEqual({
      guid: expect.stringMatching(/^IMP-/),
      job_guid: expect.stringMatching(/^JOB-/),
      replaced_by_guid: null,
      replaces: null,
      status: 'COMPLETED',
      format: 'OFX',
      is_dry_run: false,
      accounts: [
        {
          ...NO_PREVIEW,
          guid: expect.stringMatching(/^ACT-/),
          name: 'Checking 4567',
          upstream_id: 'BANKACCTFROM|121000248||0001234567|CHECKING|USD',
          transactions_count: 2,
          transactions_created_count: 2,
          transactions_updated_count: 0,
          served_from: '2026-01-01',
          served_to: '2026-01-31',
          error: null,
        },
        expect.objectContaining({ name: 'Credit card 4444', transactions_created_count: 1 }),
      ],
    });
    expect(await one.rows()).toEqual([
      '2026-01-20 -800.00 RENT',
      '2026-01-15 -12.34 CORNER CAFE',
      '2026-01-15 -12.34 CORNER CAFE',
    ]);
    expect((await one.accounts()).map(({ name, balance }) => [name, balance])).toEqual([
      ['Checking 4567', 100],
      ['Credit card 4444', 250],
    ]);
    expect(await one.member()).toMatchObject({ connection_status: 'CONNECTED', is_being_aggregated: false });
  });

  test('is a job of kind AGGREGATION, and sends the events of one', async () => {
    const { job_guid } = await one.bring();
    const { jobs } = (await one.app.get(`/members/${one.memberGuid}/jobs`)).json;
    expect(jobs).toMatchObject([
      {
        guid: job_guid,
        kind: 'AGGREGATION',
        origin: 'IMPORT',
        status_name: 'COMPLETED',
        account_outcomes: [{ outcome: 'committed', served_from: '2026-01-01', served_to: '2026-01-31' }],
      },
    ]);
  });

  test('is listed and read again as it was answered, the newest first', async () => {
    const first = await one.bring();
    api.clock.advance(1_000);
    const second = await one.bring();
    const list = (await one.app.get(`/members/${one.memberGuid}/imports`)).json;
    expect(list.imports).toEqual([second, first]);
    expect(list.pagination.total_entries).toBe(2);
    expect((await one.app.get(`/members/${one.memberGuid}/imports/${first.guid}`)).json.import).toEqual(first);
  });

  test('stores nothing of its file', async () => {
    await one.bring();
    expect((await api.items()).filter(({ sk }) => sk.startsWith('UPL#'))).toEqual([]);
  });

  test('is refused while another one into its member runs, and succeeds when sent again', async () => {
    const files = [withRows(CAFE, RENT), withRows(RENT, PAY)];
    const answers = await Promise.all(files.map((file) => one.send(file)));
    expect(answers.map(({ status }) => status)).toContain(200);
    for (const { status } of answers) expect([200, 409]).toContain(status);
    for (const file of files) await one.bring(file);
    expect(await one.rows()).toHaveLength(3);
    expect((await api.items()).filter(({ sk }) => sk.startsWith('UPL#'))).toEqual([]);
  });

  test('is deleted two weeks after its member', async () => {
    await one.bring();
    const ofImports = async () =>
      (await api.items()).filter(({ sk, memberGuid }) => sk.startsWith('IMP#') && memberGuid === one.memberGuid);
    expect(await ofImports()).toHaveLength(1);
    await one.app.call('DELETE', `/members/${one.memberGuid}`);
    api.clock.advance(15 * DAY_MS);
    for (let run = 0; run < 3; run += 1) await api.sweepOnce();
    expect(await ofImports()).toEqual([]);
  });

  test('of another user or of another member is not found', async () => {
    const { guid } = await one.bring();
    const other = await importingUser(api, `other-${users}`);
    for (const path of [
      `/members/${one.memberGuid}/imports/${guid}`,
      `/members/${other.memberGuid}/imports/${guid}`,
      `/members/${one.memberGuid}/imports`,
    ]) {
      expect((await other.app.get(path)).status, path).toBe(404);
    }
    const sent = await other.app.call('POST', `/members/${one.memberGuid}/imports`, Buffer.from(ofxText()));
    expect(sent.status).toBe(404);
    expect(await one.rows()).toHaveLength(1);
  });
});

describe('a dry run', () => {
  const trying = async (...file: Parameters<ImportingUser['bring']>) => {
    const before = await dumpOf(api);
    const sent = [api.notifyQueue.sent.length, api.pollQueue.sent.length];
    const tried = await one.bring(file[0], 'dry_run=true');
    expect(await dumpOf(api)).toBe(before);
    expect([api.notifyQueue.sent.length, api.pollQueue.sent.length]).toEqual(sent);
    return tried;
  };

  test('says what a file would change, and neither writes nor sends events', async () => {
    const tried = await trying(withRows(CAFE, RENT));
    expect(tried).toEqual({
      guid: null,
      job_guid: null,
      replaced_by_guid: null,
      replaces: null,
      status: 'COMPLETED',
      format: 'OFX',
      is_dry_run: true,
      accounts: [
        expect.objectContaining({
          guid: null,
          transactions_count: 2,
          transactions_created_count: 2,
          transactions_updated_count: 0,
        }),
      ],
    });
    const { accounts } = await one.bring(withRows(CAFE));
    const [again] = (await trying(withRows(CAFE, RENT))).accounts;
    expect(again).toMatchObject({ guid: accounts[0].guid, transactions_count: 2, transactions_created_count: 1 });
  });

  test('refuses what the import would refuse', async () => {
    expect((await one.send('no statement', 'dry_run=true')).status).toBe(422);
    expect((await one.send(undefined, 'dry_run=perhaps')).status).toBe(400);
  });
});

describe('the same rows imported again (P48)', () => {
  test('change nothing with the same file (P18)', async () => {
    const file = withRows(CAFE, RENT, PAY);
    await one.bring(file);
    const before = await one.rows();
    const again = await one.bring(file);
    expect(again.accounts).toMatchObject([
      { transactions_count: 3, transactions_created_count: 0, transactions_updated_count: 0 },
    ]);
    expect(await one.rows()).toEqual(before);
  });

  test.each([
    ['its halves in order', [[CAFE], [RENT, PAY]]],
    ['its halves in the other order', [[RENT, PAY], [CAFE]]],
    [
      'overlapping files',
      [
        [CAFE, RENT],
        [RENT, PAY],
      ],
    ],
    ['overlapping files in the other order', [[RENT, PAY], [CAFE, RENT], [CAFE]]],
  ])('make the same ledger with %s', async (_, files) => {
    for (const rows of files) await one.bring(withRows(...rows));
    expect(await one.rows()).toEqual([
      '2026-01-25 1000.00 PAY',
      '2026-01-20 -800.00 RENT',
      '2026-01-15 -12.34 CORNER CAFE',
    ]);
  });

  test('leave posted rows that are missing in a file of the same days', async () => {
    await one.bring(withRows(CAFE, RENT, PAY));
    await one.bring(withRows(PAY));
    expect(await one.rows()).toHaveLength(3);
  });
});

describe('an older file', () => {
  test('does not replace the balance of a newer one', async () => {
    await one.bring(ofxText(bankStatement({ balance: '500.00', asOf: '20260228', rows: RENT })));
    await one.bring(ofxText(bankStatement({ balance: '400.00', asOf: '20260131', rows: CAFE })));
    expect(await one.accounts()).toMatchObject([{ balance: 500 }]);
    await one.bring(ofxText(bankStatement({ balance: '600.00', asOf: '20260301', rows: CAFE })));
    expect(await one.accounts()).toMatchObject([{ balance: 600 }]);
  });
});

describe('a correction', () => {
  const guidOf = async (text: string): Promise<string> => {
    const { transactions } = (await one.app.get('/transactions?from_date=2025-01-01')).json;
    return transactions.find((row: { feed_description: string }) => row.feed_description === text).guid;
  };

  test('that replaces a row of an earlier file changes it and keeps its guid', async () => {
    await one.bring(withRows(CAFE, RENT));
    const guid = await guidOf('CORNER CAFE');
    const more = '<CORRECTFITID>F1<CORRECTACTION>REPLACE';
    await one.bring(withRows(rowText({ id: 'F9', amount: '-13.34', name: 'CORNER CAFE TIP', more })));
    expect(await one.rows()).toEqual(['2026-01-20 -800.00 RENT', '2026-01-15 -13.34 CORNER CAFE TIP']);
    expect(await guidOf('CORNER CAFE TIP')).toBe(guid);
  });

  test('that deletes a row of an earlier file wins, also if the earlier comes again', async () => {
    await one.bring(withRows(CAFE, RENT));
    await one.bring(withRows(rowText({ id: 'F9', more: '<CORRECTFITID>F1<CORRECTACTION>DELETE' })));
    expect(await one.rows()).toEqual(['2026-01-20 -800.00 RENT']);
    await one.bring(withRows(CAFE, RENT));
    expect(await one.rows()).toEqual(['2026-01-20 -800.00 RENT']);
  });
});

describe('account_guid', () => {
  const MASKED = '<BANKID>121000248<ACCTID>XXXX4567<ACCTTYPE>CHECKING';

  test('chooses the account of a file with another id, which it keeps from then on', async () => {
    const { accounts } = await one.bring(withRows(CAFE));
    const masked = ofxText(bankStatement({ account: MASKED, rows: RENT }));
    await one.bring(masked, `account_guid=${accounts[0].guid}`);
    expect(await one.accounts()).toHaveLength(1);
    await one.bring(ofxText(bankStatement({ account: MASKED, rows: PAY })));
    expect(await one.accounts()).toMatchObject([{ guid: accounts[0].guid }]);
    expect(await one.rows()).toHaveLength(3);
  });

  test("of another member's account or of none is refused", async () => {
    await one.bring();
    const other = await importingUser(api, `other-${users}`);
    const { accounts } = await other.bring();
    for (const guid of [accounts[0].guid, 'ACT-00000000-0000-4000-8000-000000000000']) {
      const refused = await one.send(undefined, `account_guid=${guid}`);
      expect(refused).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
    }
  });

  test('stands for one account only', async () => {
    const { accounts } = await one.bring();
    const refused = await one.send(ofxText(bankStatement() + cardStatement()), `account_guid=${accounts[0].guid}`);
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(refused.json.error.message).toContain('account.several');
  });

  const manualAccount = async () => {
    const created = await one.app.call('POST', '/accounts', {
      account: { name: 'Cash box', account_type: 1, balance: 12.5, currency_code: 'USD' },
    });
    return created.json.account;
  };

  test('of a manual account adds the rows to it, and keeps what its user has set', async () => {
    const account = await manualAccount();
    const path = `/members/${account.member_guid}/imports`;
    const without = await one.app.call('POST', path, Buffer.from(ofxText()));
    expect(without).toMatchObject({
      status: 400,
      json: { error: { message: expect.stringMatching(/^account_guid: /) } },
    });
    const bound = await one.app.call('POST', `${path}?account_guid=${account.guid}`, Buffer.from(ofxText()));
    expect(bound.json.import.accounts).toMatchObject([{ guid: account.guid, transactions_created_count: 1 }]);
    expect(await one.rows()).toHaveLength(1);
    const [kept] = await one.accounts();
    expect(kept).toMatchObject({ name: 'Cash box', balance: 12.5, is_manual: true });
    const { member } = (await one.app.get(`/members/${account.member_guid}`)).json;
    expect(member).toMatchObject({ connection_status: null, connection_status_message: null });
  });
});

describe('a member of a bank', () => {
  test('takes no files', async () => {
    const connected = await api.connect(one.app);
    const path = `/members/${connected.json.member.guid}/imports`;
    const refused = await one.app.call('POST', path, Buffer.from(ofxText()));
    expect(refused).toMatchObject({ status: 422, json: { error: { code: 4221 } } });
    await api.settle();
  });
});

test('a client that disabled the connector can read the data, and import no files', async () => {
  await one.bring();
  const switchTo = async (isEnabled: boolean): Promise<void> => {
    await api.partner.call('PUT', '/connectors/files', { connector: { is_enabled: isEnabled } });
    // Settings of a client are kept for a minute.
    api.clock.advance(2 * MINUTE_MS);
  };
  await switchTo(false);
  expect(await one.send()).toMatchObject({ status: 403, json: { error: { code: 4030 } } });
  expect(await one.rows()).toHaveLength(1);
  await switchTo(true);
  await one.bring();
});

describe('an account with a fault', () => {
  const BAD = bankStatement({ account: BANK_ACCOUNT.replace('0001234567', '777'), rows: rowText({ amount: 'much' }) });

  test('is reported by name, and the others are imported', async () => {
    const { accounts, status } = await one.bring(ofxText(bankStatement() + BAD));
    expect(status).toBe('COMPLETED');
    expect(accounts).toMatchObject([
      { name: 'Checking 4567', transactions_created_count: 1, error: null },
      {
        guid: null,
        name: 'Checking 777',
        transactions_count: null,
        transactions_created_count: null,
        transactions_updated_count: null,
        error: { code: 'number.malformed', message: 'An amount is not a number.', line: expect.any(Number) },
      },
    ]);
    expect(await one.accounts()).toHaveLength(1);
    expect((await one.member()).connection_status_message).toBe(
      'Connected, but some accounts could not be updated this time.',
    );
  });

  test('that is the only one refuses the file, and nothing is stored', async () => {
    const before = await dumpOf(api);
    const refused = await one.send(ofxText(BAD));
    expect(refused.status).toBe(422);
    expect(refused.json.error).toMatchObject({ code: 4223 });
    expect(refused.json.error.message).toMatch(/^number\.malformed: Checking 777: .* \(line \d+\)$/);
    expect(await dumpOf(api)).toBe(before);
  });
});

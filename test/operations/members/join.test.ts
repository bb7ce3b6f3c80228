import { beforeEach, describe, expect, test } from 'vitest';
import { FILE_IMPORT, startImportApi } from '../../support/files/imports.ts';
import { rowText } from '../../support/files/ofx.ts';
import { CAFE, type DoubledUser, doubledUser, fileOf, PAY, RENT } from '../../support/ledger/joining.ts';

let users = 0;
let one: DoubledUser;
let [kept, lost] = ['', ''];

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await doubledUser(api, `joiner-${users}`);
  [kept = '', lost = ''] = one.members;
});

const joined = async (into = kept, from = lost) => {
  const answer = await one.join(into, from);
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([200, expect.anything()]);
  return answer.json.member;
};

describe('two members with the same files that are joined (P28)', () => {
  test('are one member with one account and each row once', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT, PAY));
    expect(await one.accounts()).toHaveLength(2);
    expect(await one.texts()).toHaveLength(6);
    expect(await joined()).toMatchObject({ guid: kept, connection_status: 'CONNECTED' });
    expect(await one.accounts()).toMatchObject([{ member_guid: kept, balance: 100 }]);
    expect(await one.texts()).toEqual(['2026-01-15 12.34 CORNER CAFE', '2026-01-20 800 RENT', '2026-01-25 1000 PAY']);
    expect((await one.app.get('/members')).json.members).toMatchObject([{ guid: kept }]);
    expect((await one.app.get(`/members/${lost}`)).status).toBe(404);
  });

  test('keep the rows that only one of them had, under their guids', async () => {
    await one.bring(kept, fileOf(CAFE));
    await one.bring(lost, fileOf(RENT, PAY));
    const before = await one.rows();
    await joined();
    const [account] = await one.accounts();
    const after = await one.rows();
    expect(after.map(({ guid }) => guid)).toEqual(before.map(({ guid }) => guid));
    for (const row of after) expect(row).toMatchObject({ account_guid: account.guid, member_guid: kept });
    for (const { guid } of before) {
      expect((await one.app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({ guid, member_guid: kept });
    }
  });

  test('show a row that both had by either guid, and change it by either', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE));
    const [mine, theirs] = [await one.rowOf(kept, 'CORNER CAFE'), await one.rowOf(lost, 'CORNER CAFE')];
    await joined();
    for (const guid of [mine.guid, theirs.guid]) {
      expect((await one.app.get(`/transactions/${guid}`)).json.transaction).toMatchObject({ guid: mine.guid });
    }
    const edit = { transaction: { memo: 'With Ada', date: '2026-01-03' } };
    expect((await one.app.call('PUT', `/transactions/${theirs.guid}`, edit)).json.transaction).toMatchObject({
      guid: mine.guid,
      memo: 'With Ada',
    });
    for (const guid of [mine.guid, theirs.guid]) {
      expect((await one.app.get(`/transactions/${guid}`)).json.transaction.date).toBe('2026-01-03');
    }
    const parts = { transactions: [{ amount: 2.34 }, { amount: 10 }] };
    const split = await one.app.call('POST', `/transactions/${theirs.guid}/split`, parts);
    expect(split.json.transactions.map((part: { parent_guid: string }) => part.parent_guid)).toEqual([
      mine.guid,
      mine.guid,
    ]);
    expect((await one.app.call('DELETE', `/transactions/${theirs.guid}`)).status).toBe(200);
    expect(await one.texts()).toEqual([]);
    for (const guid of [mine.guid, theirs.guid]) expect((await one.app.get(`/transactions/${guid}`)).status).toBe(404);
  });

  test('keep what the user changed in either, splits and dates among it', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT, PAY));
    const change = async (member: string, words: string, transaction: object) => {
      api.clock.advance(1_000);
      const { guid } = await one.rowOf(member, words);
      expect((await one.app.call('PUT', `/transactions/${guid}`, { transaction })).status).toBe(200);
    };
    await change(lost, 'CORNER CAFE', { memo: 'theirs', date: '2026-01-02' });
    await change(kept, 'CORNER CAFE', { memo: 'mine', is_hidden: true });
    await change(lost, 'RENT', { description: 'Home' });
    const pay = await one.rowOf(lost, 'PAY');
    await one.app.call('POST', `/transactions/${pay.guid}/split`, { transactions: [{ amount: 400 }, { amount: 600 }] });
    await joined();
    const rows = await one.rows();
    expect(rows).toHaveLength(5);
    const of = (words: string) => rows.filter((row) => row.feed_description === words);
    expect(of('CORNER CAFE')).toMatchObject([{ memo: 'mine', date: '2026-01-02', is_hidden: true }]);
    expect(of('RENT')).toMatchObject([{ description: 'Home' }]);
    const [parent] = of('PAY').filter(({ parent_guid }) => parent_guid === null);
    expect(parent).toMatchObject({ has_been_split: true, member_guid: kept });
    expect(of('PAY').filter(({ parent_guid }) => parent_guid === parent.guid)).toHaveLength(2);
  });

  test('accept files of either that name no member, without a new row', async () => {
    const files = [fileOf(CAFE, RENT), fileOf(RENT, PAY)];
    for (const [at, member] of one.members.entries()) await one.bring(member, files[at] ?? '');
    await joined();
    for (const file of files) {
      for (const query of ['?dry_run=true', '']) {
        const answer = await one.app.call('POST', `/imports${query}`, Buffer.from(file));
        expect(answer.json.import).toMatchObject({
          member_guid: kept,
          accounts: [{ transactions_created_count: 0 }],
        });
      }
    }
    expect(await one.texts()).toHaveLength(3);
    expect(await one.accounts()).toHaveLength(1);
  });

  test('are one member, however many joins and files come at once', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT));
    const send = () => one.app.call('POST', '/imports', Buffer.from(fileOf(RENT, PAY)));
    const answers = await Promise.all([
      one.join(kept, lost),
      one.join(kept, lost),
      send(),
      one.join(lost, kept),
      send(),
    ]);
    for (const { status } of answers) expect([200, 404, 409]).toContain(status);
    // Each join may have come while a file was imported.
    const [first, second] = (await one.app.get('/members')).json.members;
    if (second !== undefined) await joined(first.guid, second.guid);
    expect((await one.app.get('/members')).json.members).toHaveLength(1);
    expect((await send()).status).toBe(200);
    expect(await one.accounts()).toHaveLength(1);
    expect(await one.texts()).toEqual(['2026-01-15 12.34 CORNER CAFE', '2026-01-20 800 RENT', '2026-01-25 1000 PAY']);
  });

  test('accept later files of either without a new row, and refuse no file', async () => {
    const [first, second] = [fileOf(CAFE, RENT), fileOf(RENT, PAY)];
    await one.bring(kept, first);
    await one.bring(lost, second);
    await joined();
    for (const file of [first, second]) {
      expect(await one.bring(kept, file)).toMatchObject({
        accounts: [{ transactions_created_count: 0, transactions_updated_count: 0 }],
      });
    }
    const next = rowText({ id: 'F9', posted: '20260128', name: 'NEXT' });
    expect(await one.bring(kept, fileOf(PAY, next))).toMatchObject({ accounts: [{ transactions_created_count: 1 }] });
    expect(await one.accounts()).toHaveLength(1);
  });

  test('keep equal rows of one file apart', async () => {
    const twins = fileOf(rowText({ id: '0' }), rowText({ id: '0' }), rowText({ id: '0' }));
    for (const member of one.members) await one.bring(member, twins);
    await joined();
    expect(await one.texts()).toHaveLength(3);
  });

  test('are the same when joined again, also with a member that had been joined before', async () => {
    const three = await doubledUser(api, `three-${users}`, 3);
    const [first = '', second = '', third = ''] = three.members;
    for (const member of three.members) await three.bring(member, fileOf(CAFE, RENT));
    const guids = await Promise.all(three.members.map((member) => three.rowOf(member, 'RENT')));
    expect((await three.join(second, third)).status).toBe(200);
    const whole = await three.join(first, second);
    for (const from of [second, third, second]) {
      expect((await three.join(first, from)).json).toEqual(whole.json);
    }
    expect(await three.texts()).toHaveLength(2);
    for (const { guid } of guids) {
      expect((await three.app.get(`/transactions/${guid}`)).json.transaction.guid).toBe(guids[0].guid);
    }
  });
});

describe('after a join (P48)', () => {
  const undo = (guid: string) => one.app.call('DELETE', `/members/${kept}/imports/${guid}`);

  test('the imports and jobs of both are those of the kept one, the newest first', async () => {
    const imports = [await one.bring(kept, fileOf(CAFE)), await one.bring(lost, fileOf(RENT))];
    imports.push(await one.bring(kept, fileOf(PAY)));
    await joined();
    const newest = imports.map(({ guid }) => guid).toReversed();
    const listed = (await one.app.get(`/members/${kept}/imports`)).json.imports;
    expect(listed.map(({ guid }: { guid: string }) => guid)).toEqual(newest);
    const { jobs } = (await one.app.get(`/members/${kept}/jobs`)).json;
    expect(jobs.map(({ guid }: { guid: string }) => guid)).toEqual(
      imports.map(({ job_guid }) => job_guid).toReversed(),
    );
    for (const { guid, job_guid } of imports) {
      expect((await one.app.get(`/members/${kept}/imports/${guid}`)).json.import.status).toBe('COMPLETED');
      expect((await one.app.get(`/jobs/${job_guid}`)).json.job).toMatchObject({ member_guid: kept });
    }
  });

  test('an import of either that is undone removes the rows that no other has', async () => {
    const first = await one.bring(kept, fileOf(CAFE, RENT));
    const second = await one.bring(lost, fileOf(RENT, PAY));
    await joined();
    expect(await undo(second.guid)).toMatchObject({ status: 200, json: { import: { status: 'UNDONE' } } });
    expect(await one.texts()).toEqual(['2026-01-15 12.34 CORNER CAFE', '2026-01-20 800 RENT']);
    expect((await undo(first.guid)).status).toBe(200);
    expect(await one.texts()).toEqual([]);
    await one.bring(kept, fileOf(RENT, PAY));
    expect(await one.texts()).toHaveLength(2);
  });

  test('a row that is equal to one edited in the lost member stays', async () => {
    const first = await one.bring(kept, fileOf(CAFE, RENT));
    const second = await one.bring(lost, fileOf(CAFE, RENT));
    const cafe = await one.rowOf(lost, 'CORNER CAFE');
    await one.app.call('PUT', `/transactions/${cafe.guid}`, { transaction: { memo: 'mine' } });
    await joined();
    for (const { guid } of [first, second]) await undo(guid);
    expect(await one.texts()).toEqual(['2026-01-15 12.34 CORNER CAFE']);
  });
});

describe('a join that is refused', () => {
  const manual = { account: { account_type: 1, name: 'Cash', balance: 1 } };

  test('changes nothing, and says what is wrong', async () => {
    await one.bring(kept, fileOf(CAFE));
    const bank: string = (await api.connect(one.app)).json.member.guid;
    await api.settle();
    const bank2: string = (await api.connect(one.app, 'sandbox-20')).json.member.guid;
    await api.settle();
    const byHand: string = (await one.app.call('POST', '/accounts', manual)).json.account.member_guid;
    const stranger = await doubledUser(api, `stranger-${users}`);
    const before = [await one.rows(), await one.accounts(), (await one.app.get('/members')).json];
    const gone = (await one.app.call('POST', '/members', { member: { institution_guid: FILE_IMPORT } })).json.member;
    await one.app.call('DELETE', `/members/${gone.guid}`);
    const cases: readonly (readonly [string, unknown, number, string])[] = [
      [kept, kept, 422, 'from_member_guid'],
      [kept, bank, 422, 'another institution'],
      [bank, kept, 422, 'another institution'],
      [bank, bank2, 422, 'File import'],
      [kept, byHand, 422, 'by hand'],
      [byHand, kept, 422, 'by hand'],
      [kept, gone.guid, 404, 'from_member_guid'],
      [gone.guid, kept, 404, ''],
      [kept, stranger.members[0], 404, 'from_member_guid'],
      [stranger.members[0] ?? '', kept, 404, ''],
      [kept, 'MBR-00000000-0000-4000-8000-000000000000', 404, 'from_member_guid'],
      [kept, undefined, 400, 'from_member_guid'],
      [kept, null, 400, 'from_member_guid'],
      [kept, 7, 400, 'from_member_guid'],
      [kept, 'nobody', 400, 'from_member_guid'],
    ];
    for (const [into, from, status, words] of cases) {
      const answer = await one.join(into, from);
      expect([into, from, answer.status], answer.text).toEqual([into, from, status]);
      expect(answer.json.error.message).toContain(words);
    }
    expect((await one.app.call('PUT', `/members/${kept}/join`, {})).status).toBe(400);
    expect([await one.rows(), await one.accounts(), (await one.app.get('/members')).json]).toEqual(before);
  });

  test('waits for no job of either member', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE));
    const { of } = api.timeouts;
    for (const busy of one.members) {
      api.timeouts.of = () => AbortSignal.abort();
      await one.app.call('POST', `/members/${busy}/imports`, Buffer.from(fileOf(RENT)));
      api.timeouts.of = of;
      const refused = await one.join(kept, lost);
      expect(refused).toMatchObject({ status: 409, json: { error: { code: 4090 } } });
      expect(refused.json.error.message).toContain('from_member_guid');
      await api.settle();
    }
    await joined();
    expect(await one.texts()).toHaveLength(2);
  });

  test('has one member with and one without PFM', async () => {
    await one.app.call('PUT', `/members/${lost}`, { member: { use_cases: ['MONEY_MOVEMENT'] } });
    const refused = await one.join(kept, lost);
    expect(refused).toMatchObject({ status: 422, json: { error: { message: expect.stringContaining('PFM') } } });
  });
});

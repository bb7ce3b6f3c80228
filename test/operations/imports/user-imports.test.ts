import { beforeEach, describe, expect, test } from 'vitest';
import { DAY_MS, MINUTE_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import { openWidgetSession } from '../../support/api/widget-session.ts';
import {
  dumpOf,
  FILE_IMPORT,
  type FileUser,
  fileUser,
  newFileMember,
  startImportApi,
} from '../../support/files/imports.ts';
import { bankStatement, cardStatement, ofxText, rowText, withRows } from '../../support/files/ofx.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';

let users = 0;
let one: FileUser;

const api = await startImportApi();
beforeEach(async () => {
  users += 1;
  one = await fileUser(api, `file-user-${users}`);
});

const CAFE = rowText();
const RENT = rowText({ id: 'F2', posted: '20260120', amount: '-800.00', name: 'RENT' });
const CSV = 'Date,Text,Amount (EUR)\n2026-01-31,CAFE,-3.50\n2026-01-20,RENT,-800.00\n';
const UNSURE = 'Datum;Text;Betrag\n03/04/2026;SHOP;-1,50\n';

const createdIn = ({ accounts: [account] }: { accounts: { transactions_created_count: number }[] }) =>
  account?.transactions_created_count;

/** Says how a CSV file is read, and gives the guid of what was said. */
const say = async (file: string, said: object = {}, query = ''): Promise<string> => {
  const { mapping } = (await one.send(file, query)).json;
  const changed = await one.app.call('PUT', `/import_mappings/${mapping.guid}`, { mapping: { ...mapping, ...said } });
  expect(changed).toMatchObject({ status: 200, json: { mapping: { guid: mapping.guid, ...said } } });
  return mapping.guid;
};

const countsOf = async () => [(await one.members()).length, (await one.accounts()).length, (await one.rows()).length];

describe('a file that is imported without naming a member (P48)', () => {
  test('three times makes one member with one account, and its rows once', async () => {
    const file = withRows(CAFE, RENT);
    const imports = [await one.bring(file), await one.bring(file), await one.bring(file)];
    const [member] = await one.members();
    expect(imports.map((each) => [createdIn(each), each.member_guid])).toEqual([
      [2, member.guid],
      [0, member.guid],
      [0, member.guid],
    ]);
    expect(await countsOf()).toEqual([1, 1, 2]);
    expect(member).toMatchObject({
      institution_guid: FILE_IMPORT,
      connection_status: 'CONNECTED',
      name: 'File import',
    });
  });

  test('as CSV needs one question, and three times makes one account', async () => {
    const guid = await say(UNSURE, { date_format: 'DD/MM/YYYY', currency: 'EUR' });
    const imports = [await one.bring(UNSURE, `mapping=${guid}`), await one.bring(UNSURE), await one.bring(UNSURE)];
    expect(imports.map(createdIn)).toEqual([1, 0, 0]);
    expect(await countsOf()).toEqual([1, 1, 1]);
    const [{ guid: account }] = imports[0].accounts;
    expect((await one.app.get(`/accounts/${account}/import_mapping`)).json.mapping.guid).toBe(guid);
  });

  test('is answered as an import of its member, which can read and undo it', async () => {
    const { member_guid, ...brought } = await one.bring(withRows(CAFE));
    const path = `/members/${member_guid}/imports/${brought.guid}`;
    expect((await one.app.get(path)).json.import).toEqual(brought);
    expect((await one.app.call('DELETE', path)).json.import.status).toBe('UNDONE');
    expect(await countsOf()).toEqual([1, 1, 0]);
  });

  test.each([
    ['OFX', withRows(CAFE, RENT), {}],
    ['CSV', CSV, {}],
  ])('as %s in several windows at once makes one member with one account', async (_, file) => {
    const mappings = file === CSV ? [await say(file), await say(file), await say(file)] : [null, null, null];
    const sendAll = () => Promise.all(mappings.map((guid) => one.send(file, guid === null ? '' : `mapping=${guid}`)));
    const answers = await sendAll();
    expect(answers.map(({ status }) => status)).toContain(200);
    for (const { status, json } of answers.filter((answer) => answer.status !== 200)) {
      expect([status, json.error.message]).toEqual([409, expect.stringContaining('Send the file again')]);
    }
    for (const guid of mappings) await one.bring(file, guid === null ? '' : `mapping=${guid}`);
    expect(await countsOf()).toEqual([1, 1, 2]);
  });

  test('uses the member that another call created at the same time', async () => {
    const file = withRows(CAFE);
    const [, answer] = await Promise.all([newFileMember(one.app), one.send(file)]);
    expect([200, 409]).toContain(answer.status);
    for (let time = 0; time < 2; time += 1) await one.bring(file);
    expect((await countsOf()).slice(1)).toEqual([1, 1]);
  });

  test('is accepted with a widget session', async () => {
    const app = await openWidgetSession(api, `file-user-${users}`);
    const path = `/imports?institution_guid=${FILE_IMPORT}`;
    const { mapping } = (await app.call('POST', path, Buffer.from(CSV))).json;
    expect((await app.call('PUT', `/import_mappings/${mapping.guid}`, { mapping })).status).toBe(200);
    expect((await app.call('POST', `${path}&mapping=${mapping.guid}`, Buffer.from(CSV))).status).toBe(200);
    expect(await countsOf()).toEqual([1, 1, 2]);
  });

  test('is imported once with one Idempotency-Key, and repeats the first answer (P8)', async () => {
    const key = { 'Idempotency-Key': `file-${users}` };
    const [first, again] = [await one.send(withRows(CAFE), '', key), await one.send(withRows(CAFE), '', key)];
    expect(again.bytes.equals(first.bytes)).toBe(true);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true' });
    const { imports } = (await one.app.get(`/members/${first.json.import.member_guid}/imports`)).json;
    expect(imports).toHaveLength(1);
    const other = await one.send(withRows(RENT), '', key);
    expect(other).toMatchObject({ status: 422, json: { error: { code: 4225 } } });
  });

  test('sends one event of a new member, before those of the import', async () => {
    await takeAnnounced(api);
    await one.send(withRows(CAFE), 'dry_run=true');
    await one.send('no statement');
    expect(await takeAnnounced(api)).toEqual([]);
    const { member_guid } = await one.bring(withRows(CAFE));
    const first = await takeAnnounced(api);
    expect(first[0]).toMatchObject({
      action: 'created',
      member: { guid: member_guid, is_being_aggregated: true, connection_status: 'CREATED' },
    });
    expect(first.length).toBeGreaterThan(2);
    api.clock.advance(SECOND_MS);
    await one.bring(withRows(CAFE, RENT));
    const later = [...first.slice(1), ...(await takeAnnounced(api))];
    expect(later.filter(({ action, member }) => action === 'created' && member !== undefined)).toEqual([]);
  });
});

describe('an import that is given up leaves no member', () => {
  const left = async () => [await one.members(), await one.accounts()];

  test('after a dry run, which writes nothing and names no member', async () => {
    const before = await dumpOf(api);
    const tried = await one.bring(withRows(CAFE, RENT), 'dry_run=true');
    expect(tried).toMatchObject({ is_dry_run: true, guid: null, member_guid: null, accounts: [{ guid: null }] });
    expect(createdIn(tried)).toBe(2);
    expect(await dumpOf(api)).toBe(before);
    const { member_guid } = await one.bring(withRows(CAFE));
    const again = await one.bring(withRows(CAFE, RENT), 'dry_run=true');
    expect([again.member_guid, createdIn(again)]).toEqual([member_guid, 1]);
  });

  test('after a mapping was proposed, which is kept for a day', async () => {
    const guid = await say(UNSURE, { date_format: 'DD/MM/YYYY', currency: 'EUR' });
    expect(createdIn(await one.bring(UNSURE, `dry_run=true&mapping=${guid}`))).toBe(1);
    expect(await left()).toEqual([[], []]);
    const kept = (await api.items()).filter(({ sk }) => sk.includes(guid));
    expect(kept).toMatchObject([{ ttl: Math.floor((api.clock() + DAY_MS) / SECOND_MS) }]);
    api.clock.advance(DAY_MS);
    one = await fileUser(api, `file-user-${users}`);
    expect((await one.send(UNSURE, `mapping=${guid}`)).json.error.message).toMatch(/^mapping\.unknown: /);
    const late = await one.app.call('PUT', `/import_mappings/${guid}`, { mapping: kept[0] });
    expect([400, 404]).toContain(late.status);
  });

  test('after a hundred files, of which the last twenty proposals are kept', async () => {
    const guids: string[] = [];
    for (let time = 0; time < 100; time += 1) {
      api.clock.advance(SECOND_MS);
      guids.push((await one.send(UNSURE, 'dry_run=true')).json.mapping.guid);
    }
    const kept = (await api.items()).filter(({ sk }) => guids.some((guid) => sk.endsWith(guid)));
    expect(new Set(kept.map(({ guid }) => guid))).toEqual(new Set(guids.slice(-20)));
  });

  test.each([
    ['no statement', 'no statement', '', 422],
    ['an amount that is no number', ofxText(bankStatement({ rows: rowText({ amount: 'much' }) })), '', 422],
    ['a mapping for another format', withRows(CAFE), 'mapping=MAP-00000000-0000-4000-8000-000000000000', 422],
    ['a mapping that is unknown', CSV, 'mapping=MAP-00000000-0000-4000-8000-000000000000', 422],
    ['an account that is unknown', withRows(CAFE), 'account_guid=ACT-00000000-0000-4000-8000-000000000000', 422],
    ['a bank as the institution', withRows(CAFE), 'institution_guid=INS-1572a04c-912b-59bf-5841-332c7dfafaef', 422],
    ['a malformed institution', withRows(CAFE), 'institution_guid=mine', 400],
    ['a use case without transactions', withRows(CAFE), 'use_cases=MONEY_MOVEMENT', 403],
    ['a use case that is none', withRows(CAFE), 'use_cases=FUN', 400],
    ['an empty file', '', '', 400],
  ])('after a refusal, in a dry run and without one: %s', async (_, file, query, status) => {
    const before = await dumpOf(api);
    for (const each of [query, `${query}&dry_run=true`]) expect((await one.send(file, each)).status).toBe(status);
    expect(await dumpOf(api)).toBe(before);
    expect(await left()).toEqual([[], []]);
  });

  test('after a refusal because the mapping leaves something open', async () => {
    const { mapping } = (await one.send(UNSURE)).json;
    expect(await one.send(UNSURE, `mapping=${mapping.guid}`)).toMatchObject({
      status: 400,
      json: { error: { message: expect.stringContaining('mapping.date_format') } },
    });
    expect(await left()).toEqual([[], []]);
  });
});

describe('a member that an import would make', () => {
  test('is refused, also in a dry run, where the user has as many as the client allows', async () => {
    const setMax = async (max: number | null) => {
      await api.partner.call('PUT', '/client', { client: { members_per_user_max: max } });
      api.clock.advance(2 * MINUTE_MS);
    };
    await api.connect(one.app);
    await api.settle();
    await setMax(1);
    for (const query of ['', 'dry_run=true']) {
      expect(await one.send(withRows(CAFE), query)).toMatchObject({ status: 422, json: { error: { code: 4222 } } });
    }
    await setMax(2);
    await one.bring(withRows(CAFE));
    await one.bring(withRows(CAFE, RENT));
    expect((await one.members()).length).toBe(2);
    await setMax(100);
  });

  test('is refused where the client has switched the connector off', async () => {
    const switchTo = async (isEnabled: boolean): Promise<void> => {
      await api.partner.call('PUT', '/connectors/files', { connector: { is_enabled: isEnabled } });
      api.clock.advance(2 * MINUTE_MS);
    };
    await switchTo(false);
    for (const query of ['', 'dry_run=true']) {
      expect(await one.send(withRows(CAFE), query)).toMatchObject({ status: 403, json: { error: { code: 4030 } } });
    }
    expect(await one.members()).toEqual([]);
    await switchTo(true);
    await one.bring(withRows(CAFE));
  });

  test('has the use cases that are asked for, or PFM where the client uses them', async () => {
    expect((await one.bring(withRows(CAFE))).status).toBe('COMPLETED');
    expect(await one.members()).toMatchObject([{ use_cases: null }]);
    const asking = await fileUser(api, `asking-${users}`);
    await asking.bring(withRows(CAFE), 'use_cases=MONEY_MOVEMENT&use_cases=PFM');
    expect(await asking.members()).toMatchObject([{ use_cases: ['PFM', 'MONEY_MOVEMENT'] }]);
    const own = await startImportApi({ ...(await memory()) });
    await own.partner.call('PUT', '/client', { client: { use_cases_enabled: true } });
    const using = await fileUser(own, 'using');
    await using.bring(withRows(CAFE));
    expect(await using.members()).toMatchObject([{ use_cases: ['PFM'] }]);
  });

  test('of a user that is disabled is not made', async () => {
    await api.partner.call('PUT', `/users/file-user-${users}`, { user: { is_disabled: true } });
    expect((await one.send(withRows(CAFE))).status).toBe(401);
    await api.partner.call('PUT', `/users/file-user-${users}`, { user: { is_disabled: false } });
  });
});

describe('a mapping that was proposed without a member', () => {
  test('is not found for another user, nor where it belongs to a member', async () => {
    const { mapping } = (await one.send(CSV)).json;
    const stranger = await fileUser(api, `stranger-${users}`);
    const put = (user: FileUser, path: string) => user.app.call('PUT', path, { mapping });
    expect((await put(stranger, `/import_mappings/${mapping.guid}`)).status).toBe(404);
    expect((await stranger.send(CSV, `mapping=${mapping.guid}`)).status).toBe(422);
    const member = await newFileMember(one.app);
    expect((await put(one, `/members/${member}/import_mappings/${mapping.guid}`)).status).toBe(404);
    const ofMember = (await one.app.call('POST', `/members/${member}/imports`, Buffer.from(CSV))).json.mapping;
    expect((await put(one, `/import_mappings/${ofMember.guid}`)).status).toBe(404);
  });

  test('is refused by the field where it is wrong', async () => {
    const { mapping } = (await one.send(CSV)).json;
    const refused = await one.app.call('PUT', `/import_mappings/${mapping.guid}`, {
      mapping: { ...mapping, currency: 'ABC' },
    });
    expect(refused).toMatchObject({
      status: 400,
      json: { error: { message: expect.stringMatching(/^mapping\.currency/) } },
    });
  });
});

test('a file with several accounts makes one member with all of them', async () => {
  const { accounts } = await one.bring(ofxText(bankStatement({ rows: CAFE }) + cardStatement()));
  expect(accounts).toHaveLength(2);
  expect((await countsOf()).slice(0, 2)).toEqual([1, 2]);
});

const memory = async () => {
  const table = createMemoryTable();
  return { table, items: async () => table.items() };
};

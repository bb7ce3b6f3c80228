import { beforeEach, describe, expect, test } from 'vitest';
import {
  type FileUser,
  fileUser,
  type ImportingUser,
  importingUser,
  startImportApi,
} from '../../support/files/imports.ts';
import { bankStatement, ofxText, type RowText, rowText, withRows } from '../../support/files/ofx.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

const api = await startImportApi();
let users = 0;
let one: ImportingUser;
beforeEach(async () => {
  users += 1;
  one = await importingUser(api, `replacer-${users}`);
});

/** Rows as a release read them; the next one reads other texts, and has no ids in common. */
const row = (text: string, fields: RowText = {}): string => rowText({ name: text, id: `${text} 1`, ...fields });
const readAgain = (text: string, fields: RowText = {}): string =>
  rowText({ name: `${text} AT HOME`, id: `${text} 2`, ...fields });
const RENT = { posted: '20260120', amount: '-800.00' };
const PAY = { posted: '20260125', amount: '1000.00' };
const FIRST = withRows(row('CAFE'), row('RENT', RENT), row('PAY', PAY));
const AGAIN = withRows(readAgain('CAFE'), readAgain('RENT', RENT));
const AGAIN_ROWS = ['2026-01-15 -12.34 CAFE AT HOME', '2026-01-20 -800.00 RENT AT HOME'];

const bring = async (file: string, query = '', user: FileUser = one) => {
  api.clock.advance(1_000);
  return user.bring(file, query);
};
const sorted = async (user: FileUser = one): Promise<readonly string[]> => (await user.rows()).toSorted();
const rowOf = async (text: string) => {
  const { transactions } = (await one.app.get('/transactions?from_date=2025-01-01')).json;
  return transactions.find((found: { feed_description: string }) => found.feed_description.startsWith(text));
};
const importOf = async (guid: string) => (await one.app.get(`/members/${one.memberGuid}/imports/${guid}`)).json.import;

describe('a file that replaces an earlier import', () => {
  test('has its rows in the place of the earlier ones, and says so', async () => {
    const first = await bring(FIRST);
    const rent = await rowOf('RENT');
    const { changes } = (await bring(AGAIN, 'dry_run=true')).accounts[0];
    expect(changes).toMatchObject({ count: 2, import_guids: [first.guid] });
    const tried = await bring(AGAIN, `dry_run=true&replaces=${first.guid}`);
    const replaces = {
      import_guids: [first.guid],
      transactions_updated_count: 2,
      transactions_removed_count: 1,
      transactions_kept_count: 0,
    };
    expect(tried).toMatchObject({
      replaces,
      accounts: [
        {
          changes: null,
          transactions_created_count: 0,
          transactions_updated_count: 2,
          replaced: {
            count: 2,
            pairs: [
              { before: { description: 'CAFE' }, after: { description: 'CAFE AT HOME' } },
              { before: { description: 'RENT' }, after: { description: 'RENT AT HOME' } },
            ],
          },
        },
      ],
    });
    expect(await one.rows()).toHaveLength(3);
    const second = await bring(AGAIN, `replaces=${first.guid}`);
    expect(second).toMatchObject({ replaces, status: 'COMPLETED', replaced_by_guid: null });
    expect(await sorted()).toEqual(AGAIN_ROWS);
    expect((await rowOf('RENT')).guid).toBe(rent.guid);
    expect(await importOf(first.guid)).toMatchObject({ status: 'UNDONE', replaced_by_guid: second.guid });
    expect(await importOf(second.guid)).toMatchObject({ replaces });
  });

  test('keeps what the user has made of its rows, also of those that it has no more', async () => {
    const { guid } = await bring(FIRST);
    const [cafe, rent, pay] = [await rowOf('CAFE'), await rowOf('RENT'), await rowOf('PAY')];
    await one.app.call('PUT', `/transactions/${cafe.guid}`, { transaction: { memo: 'With Ada', description: 'Ours' } });
    await one.app.call('PUT', `/transactions/${pay.guid}`, { transaction: { memo: 'January' } });
    const { tag } = (await one.app.call('POST', '/tags', { tag: { name: 'Home' } })).json;
    await one.app.call('POST', '/taggings', { tagging: { tag_guid: tag.guid, transaction_guid: rent.guid } });
    const replacing = await bring(AGAIN, `replaces=${guid}`);
    expect(replacing.replaces).toMatchObject({ transactions_removed_count: 0, transactions_kept_count: 1 });
    expect(await sorted()).toEqual([...AGAIN_ROWS, '2026-01-25 1000.00 PAY']);
    expect(await rowOf('CAFE')).toMatchObject({ guid: cafe.guid, memo: 'With Ada', description: 'Ours' });
    const { taggings } = (await one.app.get('/taggings')).json;
    expect(taggings).toMatchObject([{ transaction_guid: (await rowOf('RENT')).guid }]);
  });

  test('does not bring back a row that the user has deleted', async () => {
    const { guid } = await bring(FIRST);
    await one.app.call('DELETE', `/transactions/${(await rowOf('CAFE')).guid}`);
    await bring(AGAIN, `replaces=${guid}`);
    expect(await sorted()).toEqual(AGAIN_ROWS.slice(1));
  });

  test('leaves the rows that another import has too', async () => {
    await bring(withRows(row('PAY', PAY)));
    const { guid } = await bring(FIRST);
    await bring(AGAIN, `replaces=${guid}`);
    expect(await sorted()).toEqual([...AGAIN_ROWS, '2026-01-25 1000.00 PAY']);
  });

  test('may be replaced itself, and undone', async () => {
    const first = await bring(FIRST);
    const second = await bring(AGAIN, `replaces=${first.guid}`);
    const third = await bring(FIRST, `replaces=${second.guid}`);
    expect(third.replaces).toMatchObject({ transactions_updated_count: 2, transactions_removed_count: 0 });
    expect(await sorted()).toHaveLength(3);
    await one.app.call('DELETE', `/members/${one.memberGuid}/imports/${third.guid}`);
    expect(await one.rows()).toEqual([]);
  });

  test('may replace several imports at once', async () => {
    const guids = [(await bring(withRows(row('CAFE')))).guid, (await bring(withRows(row('RENT', RENT)))).guid];
    const { changes } = (await bring(AGAIN, 'dry_run=true')).accounts[0];
    expect(new Set(changes.import_guids)).toEqual(new Set(guids));
    await bring(AGAIN, guids.map((guid) => `replaces=${guid}`).join('&'));
    expect(await sorted()).toEqual(AGAIN_ROWS);
  });

  test('goes to the member of the import where it names none', async () => {
    const two = await fileUser(api, `replacer-by-user-${users}`);
    const first = await bring(FIRST, '', two);
    const second = await bring(AGAIN, `replaces=${first.guid}`, two);
    expect(second.member_guid).toBe(first.member_guid);
    expect(await sorted(two)).toEqual(AGAIN_ROWS);
  });

  test('goes to the account of the import where only its header says whose rows it has', async () => {
    const csv = (text: string, balance: number) =>
      `Date,Text,Amount (EUR),Balance\n2026-03-02,${text},-10.00,${balance}\n2026-03-03,${text} 2,-5.00,${balance - 5}\n`;
    const { mapping } = (await one.send(csv('BAKERY', 100))).json;
    const { guid, accounts } = await bring(csv('BAKERY', 100), `mapping=${mapping.guid}`);
    expect((await one.send(csv('CINEMA', 700))).json.error.message).toMatch(/^account.unsure/);
    const again = await bring(csv('CINEMA', 700), `replaces=${guid}`);
    expect(again.accounts).toMatchObject([{ guid: accounts[0].guid }]);
    expect(await sorted()).toEqual(['2026-03-02 -10.00 CINEMA', '2026-03-03 -5.00 CINEMA 2']);
  });

  test('is told row by row: updated where a row is replaced, deleted where it is not', async () => {
    await api.partner.call('POST', '/webhook_endpoints', { webhook_endpoint: { url: 'https://all.example.com/' } });
    const { guid } = await bring(FIRST);
    // The first data of a user are told in one event.
    await bring(withRows(row('CAFE'), row('LATER', { posted: '20260128' })));
    const { workOff } = notifier(api);
    await workOff();
    const userGuid = (await one.app.get('/user')).json.user.guid;
    const told = async () => {
      const { events } = (await api.partner.get('/events?limit=500&type=TRANSACTION')).json;
      return events
        .filter(
          ({ payload }: { payload: { transaction: { user_guid: string } } }) =>
            payload.transaction.user_guid === userGuid,
        )
        .map(({ payload }: { payload: { action: string } }) => payload.action)
        .toSorted();
    };
    const before = (await told()).length;
    await bring(withRows(readAgain('RENT', RENT)), `replaces=${guid}`);
    await workOff();
    const now: string[] = await told();
    expect(now).toHaveLength(before + 2);
    expect(now.filter((action) => action !== 'created')).toEqual(['deleted', 'updated']);
  });
});

describe('a call that replaces an import is refused, and changes nothing', () => {
  const refusedWith = async (query: string, file = AGAIN, user: FileUser = one) => {
    const rows = await user.rows();
    const answers = [await user.send(file, query), await user.send(file, `${query}&dry_run=true`)];
    expect(await user.rows()).toEqual(rows);
    const [answer, tried] = answers.map(({ status, json }) => ({ status, ...json.error }));
    expect(tried).toEqual(answer);
    expect(answer?.message).toMatch(/^replaces/);
    return answer?.status;
  };

  test('where there is no such import of the member', async () => {
    const { guid } = await bring(FIRST);
    const other = await importingUser(api, `other-replacer-${users}`);
    expect(await refusedWith(`replaces=${guid}`, AGAIN, other)).toBe(404);
    expect(await refusedWith(`replaces=${guid}`, AGAIN, await fileUser(api, `third-replacer-${users}`))).toBe(404);
    expect(await refusedWith(`replaces=${guid.slice(0, -1)}${guid.endsWith('0') ? '1' : '0'}`)).toBe(404);
    expect(await refusedWith('replaces=IMP-1')).toBe(400);
  });

  test('where the import is replaced or undone already, also by the same call', async () => {
    const { guid } = await bring(FIRST);
    await bring(AGAIN, `replaces=${guid}`);
    expect(await refusedWith(`replaces=${guid}`)).toBe(422);
    const { status } = await one.send(AGAIN);
    expect(status).toBe(200);
    expect(await sorted()).toEqual(AGAIN_ROWS);
  });

  test('where the file is of another account, or has an account that cannot be read', async () => {
    const { guid } = await bring(FIRST);
    const account = '<BANKID>121000248<ACCTID>0007654321<ACCTTYPE>CHECKING';
    expect(await refusedWith(`replaces=${guid}`, ofxText(bankStatement({ account })))).toBe(422);
    const broken = bankStatement({ account, rows: rowText({ amount: 'much' }) });
    const answer = await one.send(ofxText(bankStatement() + broken), `replaces=${guid}`);
    expect(answer).toMatchObject({ status: 422, json: { error: { code: 4223 } } });
    expect(await one.rows()).toHaveLength(3);
  });

  test('where the import is still running', async () => {
    const { of } = api.timeouts;
    api.timeouts.of = () => AbortSignal.abort();
    const { guid } = (await one.send(FIRST)).json.import;
    api.timeouts.of = of;
    expect((await one.send(AGAIN, `replaces=${guid}`)).status).toBe(409);
    await api.settle();
    await bring(AGAIN, `replaces=${guid}`);
    expect(await sorted()).toEqual(AGAIN_ROWS);
  });
});

test('an import that takes longer than its call replaces all the same', async () => {
  const { guid } = await bring(FIRST);
  const { of } = api.timeouts;
  api.timeouts.of = () => AbortSignal.abort();
  const answer = await one.send(AGAIN, `replaces=${guid}`);
  api.timeouts.of = of;
  expect(answer).toMatchObject({ status: 202, json: { import: { replaces: { transactions_removed_count: null } } } });
  await api.settle();
  expect(await sorted()).toEqual(AGAIN_ROWS);
  expect(await importOf(guid)).toMatchObject({ status: 'UNDONE', replaced_by_guid: answer.json.import.guid });
});

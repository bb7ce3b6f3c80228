import { beforeEach, describe, expect, test } from 'vitest';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../lib/domain/kernel/time.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { startImportApi } from '../../support/files/imports.ts';
import { bankStatement, cardStatement, ofxText, rowText } from '../../support/files/ofx.ts';
import { investmentStatement, investmentText, positionText, secId } from '../../support/files/ofx-investments.ts';
import { CAFE, type DoubledUser, doubledUser, doubledUserOf, fileOf, PAY, RENT } from '../../support/ledger/joining.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { notifier } from '../../support/webhooks/notify-deps.ts';

let users = 0;
let one: DoubledUser;
let [kept, lost] = ['', ''];

const memory = createMemoryTable();
const api = await startImportApi({ table: memory, items: async () => memory.items() });
beforeEach(async () => {
  users += 1;
  one = await doubledUser(api, `keeper-${users}`);
  [kept = '', lost = ''] = one.members;
});

const join = async (into = kept, from = lost): Promise<void> => {
  const answer = await one.join(into, from);
  expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
};
const send = async (method: string, path: string, body?: object): Promise<TestAnswer['json']> => {
  const answer = await one.app.call(method, path, body);
  expect([answer.status, answer.text]).toEqual([200, expect.anything()]);
  return answer.json;
};
const accountOf = async (member: string) => {
  const found = (await one.accounts()).find(({ member_guid }) => member_guid === member);
  if (found === undefined) throw new Error('no account');
  return found;
};

describe('when members are joined', () => {
  test('tags are those of the row that stays, each once', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT));
    await one.bring(lost, fileOf(PAY));
    const { tag } = await send('POST', '/tags', { tag: { name: 'Home' } });
    const { tag: other } = await send('POST', '/tags', { tag: { name: 'Work' } });
    const put = async (member: string, words: string, guid: string) => {
      const { guid: row } = await one.rowOf(member, words);
      await send('POST', '/taggings', { tagging: { tag_guid: guid, transaction_guid: row } });
      return row;
    };
    const cafe = await put(kept, 'CORNER CAFE', tag.guid);
    const theirs = await put(lost, 'CORNER CAFE', tag.guid);
    await put(lost, 'CORNER CAFE', other.guid);
    const pay = await put(lost, 'PAY', tag.guid);
    await join();
    const { taggings } = (await one.app.get('/taggings')).json;
    const shown = taggings.map((one: { tag_guid: string; transaction_guid: string }) => [
      one.tag_guid,
      one.transaction_guid,
    ]);
    expect(shown).toHaveLength(3);
    expect(shown).toEqual(
      expect.arrayContaining([
        [tag.guid, cafe],
        [other.guid, cafe],
        [tag.guid, pay],
      ]),
    );
    // A tag that is put on by the guid of the row that is no more is the same one.
    const again = await send('POST', '/taggings', { tagging: { tag_guid: tag.guid, transaction_guid: theirs } });
    expect(again.tagging.transaction_guid).toBe(cafe);
    expect((await one.app.get('/taggings')).json.pagination.total_entries).toBe(3);
    // A row that is deleted by the guid of the one that is no more loses its tags too.
    await send('DELETE', `/transactions/${theirs}`);
    expect((await one.app.get('/taggings')).json.taggings).toMatchObject([{ transaction_guid: pay }]);
  });

  test('goals and spending readsOfStreams name the account that stays', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT, PAY));
    const [mine, theirs] = [await accountOf(kept), await accountOf(lost)];
    const profile = { goals_contribution: 100, uses_estimated_goals_contribution: false };
    await send('PUT', '/monthly_cash_flow_profile', { monthly_cash_flow_profile: profile });
    const goal = { account_guid: theirs.guid, amount: 5_000, name: 'Car', goal_type_name: 'SAVE_AMOUNT' };
    const made = (await send('POST', '/goals', { goal: { ...goal, meta_type_name: 'AUTOMOBILE' } })).goal;
    const plan = (await one.app.call('POST', '/spending_plans')).json.spending_plan.guid;
    const planned = async () =>
      (await one.app.get(`/spending_plans/${plan}/spending_plan_account`)).json.spending_plan_accounts.map(
        ({ account_guid }: { account_guid: string }) => account_guid,
      );
    await join();
    expect((await one.app.get('/goals')).json.goals).toMatchObject([{ guid: made.guid, account_guid: mine.guid }]);
    expect(await planned()).not.toContain(theirs.guid);
    expect(new Set(await planned()).size).toBe((await planned()).length);
  });

  test('edits of accounts stay, and the later balance counts', async () => {
    const dated = (balance: string, asOf: string) => ofxText(bankStatement({ rows: CAFE, balance, asOf }));
    await one.bring(kept, dated('10.00', '20260110'));
    await one.bring(lost, dated('20.00', '20260120'));
    await send('PUT', `/accounts/${(await accountOf(lost)).guid}`, { account: { nickname: 'Ours', name: 'Lost' } });
    await send('PUT', `/accounts/${(await accountOf(kept)).guid}`, { account: { name: 'Kept' } });
    const { guid } = await accountOf(kept);
    await join();
    expect(await one.accounts()).toMatchObject([{ guid, balance: 20, nickname: 'Ours', name: 'Kept' }]);
  });

  test('accounts that one of them has are kept, and blocked ones stay away', async () => {
    await one.bring(kept, ofxText(bankStatement({ rows: CAFE })));
    await one.bring(lost, ofxText(bankStatement({ rows: CAFE }) + cardStatement()));
    const [bank, card] = await Promise.all(
      ['Checking 4567', 'Credit card 4444'].map(async (name) =>
        (await one.accounts()).find((account) => account.member_guid === lost && account.name === name),
      ),
    );
    await join();
    const shown = await one.accounts();
    expect(shown.map(({ name, member_guid }) => [name, member_guid])).toEqual([
      ['Checking 4567', kept],
      ['Credit card 4444', kept],
    ]);
    expect(shown[1].guid).toBe(card.guid);
    expect((await one.app.get(`/accounts/${bank.guid}`)).status).toBe(404);
    expect(
      (await one.app.get(`/accounts/${card.guid}/transactions?from_date=2026-01-01`)).json.transactions,
    ).toHaveLength(1);
    await send('PUT', `/accounts/${card.guid}/block`);
    await one.bring(kept, ofxText(bankStatement({ rows: CAFE }) + cardStatement()));
    expect(await one.accounts()).toHaveLength(1);
  });

  test('accounts merged into one that is joined are merged into the one that stays', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT));
    await one.bring(lost, ofxText(cardStatement()));
    const { guid: stays } = await accountOf(kept);
    const theirs = (await one.accounts()).filter(({ member_guid }) => member_guid === lost);
    await send('PUT', '/accounts/merge', { accounts: theirs.map(({ guid }) => guid) });
    const three = (await one.app.call('POST', '/members', { member: { institution_guid: await fileImport() } })).json
      .member.guid;
    await one.bring(three, ofxText(bankStatement({ account: '<BANKID>1<ACCTID>99<ACCTTYPE>SAVINGS', rows: PAY })));
    const [survivor] = (await one.accounts()).filter(({ member_guid }) => member_guid === lost);
    const third = await accountOf(three);
    await send('PUT', '/accounts/merge', { accounts: [third.guid, survivor.guid] });
    expect(await one.accounts()).toHaveLength(2);
    await join();
    expect((await one.accounts()).map(({ guid }) => guid)).toEqual([stays]);
    const rows = await one.rows();
    expect(rows.every(({ account_guid }) => account_guid === stays)).toBe(true);
    expect(await one.texts()).toEqual([
      '2026-01-15 12.34 CORNER CAFE',
      '2026-01-15 12.34 CORNER CAFE',
      '2026-01-20 800 RENT',
      '2026-01-25 1000 PAY',
    ]);
  });

  const fileImport = async (): Promise<string> => (await one.app.get(`/members/${kept}`)).json.member.institution_guid;

  test('accounts of one user who had merged the doubled ones have each row once', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT));
    const guids = (await one.accounts()).map(({ guid }) => guid);
    await send('PUT', '/accounts/merge', { accounts: guids });
    const [shown] = await one.accounts();
    expect(await one.texts()).toHaveLength(4);
    const into = shown.member_guid === kept ? lost : kept;
    await join(into, shown.member_guid);
    expect(await one.accounts()).toMatchObject([{ guid: shown.guid, member_guid: into }]);
    expect(await one.texts()).toHaveLength(2);
    expect((await one.rows()).every(({ account_guid }) => account_guid === shown.guid)).toBe(true);
  });

  test('holdings are those of the later file, each under its guid', async () => {
    const WORLD = secId('US0001112223', 'ISIN');
    const file = (asOf: string, ...positions: readonly string[]) =>
      investmentText(investmentStatement({ positions: positions.join(''), asOf }));
    await one.bring(kept, file('20260131', positionText({})));
    await one.bring(
      lost,
      file('20260210', positionText({ value: '2000.00' }), positionText({ kind: 'POSMF', id: WORLD })),
    );
    const before = (await one.app.get('/holdings')).json.holdings;
    await join();
    const after = (await one.app.get('/holdings')).json.holdings;
    expect(after.map(({ market_value }: { market_value: number }) => market_value)).toEqual([2_000, 1_050]);
    expect(after.map(({ guid }: { guid: string }) => guid)).toEqual([before[0].guid, before[2].guid]);
    for (const { guid } of after) {
      expect((await one.app.get(`/holdings/${guid}`)).json.holding).toMatchObject({ guid, member_guid: kept });
      const edit = { holding: { metadata: 'mine' } };
      expect((await one.app.call('PUT', `/holdings/${guid}`, edit)).status).toBe(200);
    }
  });

  test('CSV files with the same rows are one account, with the mapping of either', async () => {
    const csv = 'Date,Text,Amount (EUR)\n2026-01-31,CAFE,-3.50\n2026-01-20,RENT,-800.00\n2026-01-15,PAY,1000.00\n';
    const other = 'Date,Text,Amount (EUR)\n2026-03-31,GYM,-30.00\n';
    const three = await doubledUser(api, `tables-${users}`, 3);
    const [first = '', second = '', third = ''] = three.members;
    const bring = async (member: string, file: string) => {
      const { mapping } = (await three.app.call('POST', `/members/${member}/imports`, Buffer.from(file))).json;
      await three.bring(member, file, `mapping=${mapping.guid}`);
    };
    await bring(first, csv);
    await bring(second, csv);
    await bring(third, other);
    expect((await three.join(first, second)).status).toBe(200);
    expect(await three.accounts()).toHaveLength(2);
    expect(await three.texts()).toHaveLength(4);
    expect((await three.join(first, third)).status).toBe(200);
    // No row says that this is the same account.
    expect(await three.accounts()).toHaveLength(2);
    const [account = {}, moved = {}] = await three.accounts();
    for (const { guid } of [account, moved]) {
      expect((await three.app.get(`/accounts/${guid}/import_mapping`)).status).toBe(200);
    }
    expect(await three.bring(first, csv, `account_guid=${account.guid}`)).toMatchObject({
      accounts: [{ guid: account.guid, transactions_created_count: 0 }],
    });
    expect(await three.texts()).toHaveLength(4);
  });

  test('twelve members become one, one after the other', async () => {
    const twelve = await doubledUser(api, `twelve-${users}`, 12);
    const [first = '', ...others] = twelve.members;
    for (const [at, member] of twelve.members.entries()) {
      const own = rowText({ id: `OWN${at}`, posted: '20260112', name: `OWN ${at}` });
      await twelve.bring(member, fileOf(CAFE, RENT, own));
    }
    const cafes = await Promise.all(twelve.members.map((member) => twelve.rowOf(member, 'CORNER CAFE')));
    for (const member of others) expect((await twelve.join(first, member)).status).toBe(200);
    expect(await twelve.accounts()).toHaveLength(1);
    expect(await twelve.texts()).toHaveLength(14);
    for (const { guid } of cafes) {
      expect((await twelve.app.get(`/transactions/${guid}`)).json.transaction.guid).toBe(cafes[0].guid);
    }
    const { imports } = (await twelve.app.get(`/members/${first}/imports`)).json;
    expect(imports).toHaveLength(12);
    for (const { guid } of imports) {
      await twelve.app.call('DELETE', `/members/${first}/imports/${guid}`);
    }
    expect(await twelve.texts()).toEqual([]);
  });
});

describe('after a join (P42)', () => {
  const sweepFor = async (ms: number): Promise<void> => {
    api.clock.advance(ms);
    for (let run = 0; run < 4; run += 1) await api.sweepOnce();
  };

  test('the lost member has only data of the kept one, which are deleted with that one', async () => {
    for (const member of one.members) await one.bring(member, fileOf(CAFE, RENT));
    await one.bring(lost, ofxText(cardStatement()));
    const { guid } = await one.rowOf(lost, 'RENT');
    await send('PUT', `/transactions/${guid}`, { transaction: { date: '2026-01-02' } });
    const { user_guid } = (await one.app.get(`/members/${kept}`)).json.member;
    const keysOf = async (): Promise<readonly string[]> =>
      (await api.items()).filter(({ pk }) => pk === `USER#${user_guid.slice(4)}`).map(({ sk }) => sk);
    await join();
    expect((await keysOf()).some((sk) => sk.includes(lost))).toBe(true);
    const texts = await one.texts();
    await sweepFor(20 * MINUTE_MS);
    await sweepFor(2 * HOUR_MS);
    one = doubledUserOf(api, await api.signIn(`keeper-${users}`), [kept, lost]);
    expect((await keysOf()).filter((sk) => sk.includes(lost))).toEqual([]);
    expect(await one.texts()).toEqual(texts);
    expect((await one.app.get(`/members/${kept}/imports`)).json.imports).toHaveLength(3);
    await send('DELETE', `/members/${kept}`);
    await sweepFor(15 * DAY_MS);
    await sweepFor(20 * MINUTE_MS);
    // What is planned of the user, the categories and sessions are no member's.
    const ofMembers = /^(MB[RHS]|CHUNK|TWIN|HLD|MOVED|STATS|PURGE|JOB|IM[RP]|MAP|STEP|CRED|NUM|OWN|UPL)#/;
    const left = (await keysOf()).filter((sk) => sk.includes(kept) || sk.includes(lost) || /#000\d#/.test(sk));
    expect([left, (await keysOf()).filter((sk) => ofMembers.test(sk))]).toEqual([[], []]);
  });
});

describe('the feed of a join (P35)', () => {
  const words = (body: { member?: object; account?: object; transaction?: object }) =>
    (body.member ?? body.account ?? body.transaction) as { guid: string; revision: number };

  test('alone makes the same lists: what moved is updated, what became one is deleted', async () => {
    const client = await api.foundOne(`feed-${users}`);
    await client.call('PUT', '/client', { client: { feed_event_types: ['*'] } });
    const app = await api.signIn(`fed-${users}`, client);
    const institution = (await one.app.get(`/members/${kept}`)).json.member.institution_guid;
    const made = await Promise.all(
      [1, 2].map(() => app.call('POST', '/members', { member: { institution_guid: institution } })),
    );
    const [first = '', second = ''] = made.map(({ json }) => json.member.guid);
    const fed = doubledUserOf(api, app, [first, second]);
    api.notifyQueue.drain();
    const { workOff } = notifier(api, () => Promise.reject(new Error('there is nobody to send to')));
    const notifyAll = async (): Promise<void> => {
      await workOff();
      for (const message of api.planQueue.drain()) await computeWantedPlanning(message, api.planDeps, api.log);
    };
    const mirror = new Map<string, { type: string; revision: number; member?: string; account?: string }>();
    const seen: string[] = [];
    let cursor = '';
    const follow = async (): Promise<void> => {
      await notifyAll();
      api.clock.advance(MINUTE_MS);
      for (;;) {
        const page = await client.get(`/events?limit=500${cursor && `&after=${cursor}`}`);
        cursor = page.json.cursor;
        if (page.json.events.length === 0) return;
        for (const { type, payload, body = payload } of page.json.events) {
          if (!['MEMBER', 'ACCOUNT', 'TRANSACTION'].includes(type)) continue;
          const subject = words(body);
          seen.push(`${type} ${body.action}`);
          const known = mirror.get(subject.guid);
          if (known !== undefined && known.revision > subject.revision) continue;
          if (body.action === 'deleted') mirror.delete(subject.guid);
          else mirror.set(subject.guid, { type, ...shownIn(subject) });
        }
      }
    };
    for (let times = 0; times < 3; times += 1) await fed.bring(second, fileOf(CAFE, rowText({ id: `Z${times}` })));
    await fed.bring(first, fileOf(CAFE, RENT));
    await fed.bring(second, ofxText(cardStatement()));
    await follow();
    seen.length = 0;
    expect((await fed.join(first, second)).status).toBe(200);
    await follow();
    expect([...new Set(seen)].toSorted()).toEqual([
      'ACCOUNT deleted',
      'ACCOUNT updated',
      'MEMBER deleted',
      'MEMBER updated',
      'TRANSACTION deleted',
      'TRANSACTION updated',
    ]);
    const lists = [
      ...(await app.get('/members')).json.members.map((one: object) => ['MEMBER', one]),
      ...(await fed.accounts()).map((one) => ['ACCOUNT', one]),
      ...(await fed.rows()).map((one) => ['TRANSACTION', one]),
    ].map(([type, one]) => [one.guid, { type, ...shownIn(one) }] as const);
    const withoutRevision = (entries: Iterable<readonly [string, object]>) =>
      Object.fromEntries([...entries].map(([guid, shown]) => [guid, { ...shown, revision: 0 }]));
    expect(withoutRevision(mirror)).toEqual(withoutRevision(lists));
  });

  const shownIn = (one: { revision: number; member_guid?: string; account_guid?: string }) => ({
    revision: one.revision,
    ...(one.member_guid !== undefined && { member: one.member_guid }),
    ...(one.account_guid !== undefined && { account: one.account_guid }),
  });
});

import { beforeEach, describe, expect, test } from 'vitest';
import { accountEvent } from '../../../lib/contract/accounts/account-event.ts';
import { memberEvent } from '../../../lib/contract/members/member-event.ts';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import { keys } from '../../../lib/store/table/keys.ts';
import { startApi, type TestAnswer, type TestCaller } from '../../support/api/api.ts';
import { accountFeed, feedHolding, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { type StoredMember, storedMember } from '../../support/table/stored-member.ts';

let app: TestCaller;
let count = 0;
const api = await startApi();
beforeEach(async () => {
  count += 1;
  app = await api.signIn(`owner-${count}`);
});

const MANUAL_INSTITUTION = 'INS-MANUAL-cb5c-1d48-741c-b30f4ddd1730';
const ABSENT = 'ACT-00000000-0000-4000-8000-000000000000';

const create = (fields: object = {}): Promise<TestAnswer> =>
  app.call('POST', '/accounts', { account: { name: 'Piggy bank', account_type: 9, ...fields } });
const update = (guid: string, account: object, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('PUT', `/accounts/${guid}`, { account }, headers);
const listed = async (path = '/accounts') => (await app.get(path)).json.accounts;
const refusal = (code: number, field: string) => ({
  json: { error: { code, message: expect.stringContaining(field) } },
});
const eventsSince = async (before: number) =>
  Promise.all(
    api.notifyQueue.sent.slice(before).map(async ({ message }) => {
      if (message.kind !== 'event') throw new Error('not an event');
      const key = keys.eventInShard(message.client_guid, message.feed_shard, message.event_guid);
      const item = await api.table.get(key, { isConsistent: true });
      return { type: item?.type, revision: item?.revision, body: JSON.parse(String(item?.body)) };
    }),
  );

const oneAccount = async (rows = [feedTransaction()], fields = {}): Promise<StoredMember & { guid: string }> => {
  const stored = await storedMember(api, app, memberFeed(accountFeed(rows, fields)));
  const { guid } = (await listed()).at(-1);
  return { ...stored, guid };
};

describe('POST /accounts', () => {
  test('makes an account of the Manual Institution, with each value of the USER', async () => {
    const { json, text } = await create({
      balance: 12.3,
      currency_code: 'KWD',
      nickname: 'Pig',
      day_payment_is_due: 3,
    });
    expect(text).toContain('"balance":12.3,');
    expect(json.account).toMatchObject({
      account_type: 9,
      account_type_name: 'CASH',
      account_type_set_by: 2,
      feed_account_type: null,
      balance_set_by_name: 'USER',
      feed_balance: null,
      apr: null,
      apr_set_by: null,
      currency_code: 'KWD',
      currency_code_set_by: 2,
      institution_guid: MANUAL_INSTITUTION,
      is_manual: true,
      is_hidden: false,
      name: 'Piggy bank',
      name_set_by: 2,
      imported_at: null,
    });
    expect((await app.get(`/accounts/${json.account.guid}`)).json).toEqual(json);
    expect((await app.get(`/accounts/${json.account.guid}/transactions`)).json.transactions).toEqual([]);
    expect((await app.get(`/institutions/${MANUAL_INSTITUTION}`)).json.institution.name).toBe('Manual Institution');
  });

  test('takes the type by name too, and every amount exactly', async () => {
    const sent = '{"account":{"name":"Vault","account_type":"SAVINGS","balance":9007199254740993.01}}';
    const { text, json } = await app.call('POST', '/accounts', sent);
    expect(json.account.account_type).toBe(2);
    expect(text).toContain('"balance":9007199254740993.01,');
  });

  test('makes one member for many calls at once', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, (_, n) => create({ name: `Pig ${n}` })));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
    const members = (await app.get('/members')).json.members;
    expect(members).toHaveLength(1);
    expect(members[0]).toMatchObject({
      is_manual: true,
      connection_status: null,
      institution_guid: MANUAL_INSTITUTION,
    });
    expect(await listed()).toHaveLength(6);
  });

  test('ignores values of fields that callers may not set (P38)', async () => {
    const claimed = {
      ...{ guid: ABSENT, member_guid: 'MBR-00000000-0000-4000-8000-000000000000', user_guid: 'x', is_manual: false },
      ...{ feed_balance: 5, balance_set_by: 1, available_credit: 5, member_is_managed_by_user: false, revision: 9 },
      ...{ holdings_value: 5, created_at: '2000-01-01T00:00:00.000Z', institution_guid: 'x', external_guid: 'x' },
    };
    const { account } = (await create(claimed)).json;
    const plain = (await create()).json.account;
    expect(account.guid).not.toBe(ABSENT);
    expect({ ...account, guid: plain.guid }).toEqual(plain);
  });

  test('makes accounts with the flag user_created and the use case PFM', async () => {
    await create();
    expect(await listed('/accounts/user_created')).toHaveLength(1);
    expect(await listed('/accounts/partner_created')).toEqual([]);
    expect(await listed('/accounts?use_case=PFM')).toHaveLength(1);
    expect(await listed('/accounts?use_case=MONEY_MOVEMENT')).toEqual([]);
  });

  test('makes a member that is never aggregated', async () => {
    await create();
    const [member] = (await app.get('/members')).json.members;
    const answer = await app.get(`/members/${member.guid}/refresh`);
    expect(answer.headers).toMatchObject({ 'Tributary-Refresh': 'blocked' });
    expect(api.pollQueue.sent).toEqual([]);
  });

  test.each([
    ['no name', { name: undefined }, 4001, 'account.name'],
    ['an empty name', { name: '' }, 4001, 'account.name'],
    ['no type', { account_type: undefined }, 4001, 'account.account_type'],
    ['a type that is null', { account_type: null }, 4001, 'account.account_type'],
    ['an unknown type', { account_type: 13 }, 4002, 'account.account_type'],
    ['a type of a fraction', { account_type: 1.5 }, 4002, 'account.account_type'],
    ['an unknown subtype', { account_subtype: 'GOLD' }, 4002, 'account.account_subtype'],
    ['an amount as text', { balance: '1' }, 4002, 'account.balance'],
    ['an amount finer than a cent', { balance: 0.001 }, 4002, 'account.balance'],
    ['an amount finer than a yen', { credit_limit: 0.5, currency_code: 'JPY' }, 4002, 'account.credit_limit'],
    ['an amount beyond all money', { balance: 1e40 }, 4002, 'account.balance'],
    ['a rate as text', { apr: '5 %' }, 4002, 'account.apr'],
    ['a currency in small letters', { currency_code: 'usd' }, 4002, 'account.currency_code'],
    ['a day that no month has', { day_payment_is_due: 32 }, 4002, 'account.day_payment_is_due'],
    ['a flag as text', { is_hidden: 'yes' }, 4002, 'account.is_hidden'],
    ['metadata as an object', { metadata: { a: 1 } }, 4002, 'account.metadata'],
    ['a property of another kind', { property_type: 10 }, 4002, 'account.property_type'],
    ['a name beyond measure', { name: 'x'.repeat(256) }, 4002, 'account.name'],
    ['half a surrogate pair', { nickname: '\ud800' }, 4002, 'account.nickname'],
    ['a flag for webhooks as text', { skip_webhook: 'true' }, 4002, 'account.skip_webhook'],
  ])('refuses %s by its name, and makes nothing (P40)', async (_name, fields, code, field) => {
    expect(await create(fields)).toMatchObject({ status: 400, ...refusal(code, field) });
    expect((await app.get('/members')).json.members).toEqual([]);
  });
});

describe('PUT /accounts/{account_guid}', () => {
  test("keeps the user's values over those of the feed, in ten refreshes", async () => {
    const { guid, commit } = await oneAccount();
    const answer = await update(guid, { name: 'Mine', balance: 1, is_hidden: true, apr: 3.25, account_type: 2 });
    expect(answer.status).toBe(200);
    for (let refresh = 1; refresh <= 10; refresh += 1) {
      api.clock.advance(60_000);
      await commit(
        memberFeed(accountFeed([feedTransaction()], { name: `Bank ${refresh}`, balanceMinor: BigInt(refresh) })),
      );
    }
    expect((await app.get(`/accounts/${guid}`)).json.account).toMatchObject({
      name: 'Mine',
      name_set_by: 2,
      feed_name: 'Bank 10',
      balance: 1,
      balance_set_by_name: 'USER',
      feed_balance: 0.1,
      available_balance_set_by: 1,
      is_hidden: true,
      apr: 3.25,
      apr_set_by: 2,
      feed_apr: null,
      account_type_name: 'SAVINGS',
      feed_account_type_name: 'CHECKING',
    });
  });

  test("with null removes the user's value, so that the feed's value shows, or none", async () => {
    const { guid } = await oneAccount();
    await update(guid, { name: 'Mine', balance: 1, apr: 2 });
    const { account } = (await update(guid, { balance: null, apr: null })).json;
    expect(account).toMatchObject({ name: 'Mine', balance: 1234.56, balance_set_by: 1, apr: null, apr_set_by: null });
  });

  test('takes every field that the contract lets callers write, with USER as its origin', async () => {
    const { guid } = await oneAccount();
    const fields = {
      account_subtype: 9,
      account_type: 5,
      apr: 1.5,
      apy: 2.5,
      available_balance: 3.5,
      balance: 4.5,
      cash_surrender_value: 5.5,
      credit_limit: 6.5,
      currency_code: 'CAD',
      day_payment_is_due: 7,
      death_benefit: 8.5,
      interest_rate: 9.5,
      is_closed: true,
      loan_amount: 10.5,
      minimum_payment: 11.5,
      name: 'All',
      nickname: 'Every',
      original_balance: 12.5,
    };
    const plain = { is_business: true, is_hidden: true, metadata: '{"a":1}', property_type: 1 };
    const { account } = (await update(guid, { ...fields, ...plain })).json;
    expect(account).toMatchObject({
      ...fields,
      ...plain,
      account_subtype_name: 'PLAN_401_K',
      property_type_name: 'VEHICLE',
    });
    for (const name of Object.keys(fields)) {
      expect([name, account[`${name}_set_by`], account[`${name}_set_by_name`]]).toEqual([name, 2, 'USER']);
    }
  });

  test('keeps an edit that was made between the staging and the flip of a refresh', async () => {
    const { guid, stage } = await oneAccount();
    const feed = memberFeed(accountFeed([feedTransaction()], { name: 'Renamed by the bank' }));
    const staged = await stage(feed);
    await update(guid, { nickname: 'Mine' });
    expect((await api.table.transact(staged.writes)).ok).toBe(false);
    expect((await api.table.transact((await stage(feed)).writes)).ok).toBe(true);
    expect((await app.get(`/accounts/${guid}`)).json.account).toMatchObject({
      nickname: 'Mine',
      name: 'Renamed by the bank',
    });
  });

  test('keeps all of many edits at once', async () => {
    const { guid } = await oneAccount();
    const fields = [{ apr: 1 }, { apy: 2 }, { nickname: 'n' }, { metadata: 'm' }, { credit_limit: 5 }];
    const answers = await Promise.all(fields.map((one) => update(guid, one)));
    expect(answers.map(({ status }) => status)).toEqual(fields.map(() => 200));
    expect((await app.get(`/accounts/${guid}`)).json.account).toMatchObject(Object.assign({}, ...fields));
  });

  test('ignores fields that nobody may write, and is empty with only those (P38)', async () => {
    const { guid } = await oneAccount();
    const before = (await app.get(`/accounts/${guid}`)).json.account;
    const readOnly = Object.fromEntries(
      Object.keys(before)
        .filter((name) => !WRITABLE.has(name))
        .map((name) => [name, typeof before[name] === 'number' ? 3 : 'taken over']),
    );
    expect(await update(guid, readOnly)).toMatchObject({ status: 400, ...refusal(4002, 'account') });
    const { account } = (await update(guid, { ...readOnly, nickname: 'only this' })).json;
    expect(account).toEqual({
      ...before,
      nickname: 'only this',
      nickname_set_by: 2,
      nickname_set_by_name: 'USER',
      updated_at: account.updated_at,
    });
  });

  test.each([
    ['nothing', {}, 4001, 'account'],
    ['nothing but a flag for webhooks', { skip_webhook: true }, 4002, 'account'],
    ['a name that is null', { name: null }, 4001, 'account.name'],
    ['too fine an amount', { balance: 1.005 }, 4002, 'account.balance'],
    ['a currency that an amount set before does not fit', { currency_code: 'JPY' }, 4002, 'account.original_balance'],
  ])('refuses %s (P40)', async (_name, fields, code, field) => {
    const { guid } = await oneAccount();
    await update(guid, { original_balance: 1.25 });
    expect(await update(guid, fields)).toMatchObject({ status: 400, ...refusal(code, field) });
  });

  test('refuses to remove the type of an account made by hand', async () => {
    const { guid } = (await create()).json.account;
    expect(await update(guid, { account_type: null })).toMatchObject({ status: 400, ...refusal(4001, 'account_type') });
  });

  test('refuses text that does not fit next to that of other accounts, without loss', async () => {
    // Letters that hardly pack: some seven kilobytes for the longest text allowed.
    const letters = () =>
      String.fromCharCode(...crypto.getRandomValues(new Uint16Array(4_096)).map((n) => 0x4e_00 + (n % 20_000)));
    const feeds = Array.from({ length: 45 }, (_, n) =>
      accountFeed([], { upstreamId: `u${n}`, name: `A${n}`, accountNumber: null }),
    );
    await storedMember(api, app, memberFeed(...feeds));
    const accounts = await listed('/accounts?records_per_page=100');
    const statuses: number[] = [];
    for (const { guid } of accounts) {
      statuses.push((await update(guid, { metadata: letters() })).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200, 422]));
    const kept = (await listed('/accounts?records_per_page=100')).filter(
      ({ metadata }: { metadata: unknown }) => metadata !== null,
    );
    expect(kept).toHaveLength(statuses.filter((status) => status === 200).length);
  }, 30_000);

  test('is a 404 for a guid that does not exist', async () => {
    expect((await update(ABSENT, { name: 'x' })).status).toBe(404);
  });
});

const WRITABLE = new Set(
  `account_subtype account_type apr apy available_balance balance cash_surrender_value credit_limit currency_code
  day_payment_is_due death_benefit interest_rate is_business is_closed is_hidden loan_amount metadata minimum_payment
  name nickname original_balance property_type`.split(/\s+/),
);

describe('DELETE /accounts/{account_guid}', () => {
  test('removes the account from every read, and the others stay', async () => {
    const [one, other] = [(await create()).json.account, (await create({ name: 'Other' })).json.account];
    const answer = await app.call('DELETE', `/accounts/${one.guid}`);
    expect(answer).toMatchObject({ status: 204, text: '' });
    expect((await listed()).map(({ guid }: { guid: string }) => guid)).toEqual([other.guid]);
    for (const path of ['', '/transactions', '/monthly_account_balance']) {
      expect((await app.get(`/accounts/${one.guid}${path}`)).status).toBe(404);
    }
    expect((await app.call('DELETE', `/accounts/${one.guid}`)).status).toBe(404);
    expect((await update(one.guid, { name: 'x' })).status).toBe(404);
  });

  test('removes its transactions from every read', async () => {
    const [one, other] = [(await create()).json.account, (await create({ name: 'Other' })).json.account];
    const spend = async (guid: string) =>
      (
        await app.call('POST', `/accounts/${guid}/transactions`, {
          transaction: { amount: 5, date: '2026-11-20', description: 'Sweets', transaction_type: 2 },
        })
      ).json.transaction;
    const [gone, kept] = [await spend(one.guid), await spend(other.guid)];
    const months = (await app.get(`/accounts/${one.guid}/monthly_account_balance`)).json.monthly_account_balances;
    expect(months.at(-1)).toMatchObject({ transaction_total: -5, balance: null });
    await app.call('DELETE', `/accounts/${one.guid}`);
    expect((await app.get(`/transactions/${gone.guid}`)).status).toBe(404);
    expect((await app.get('/transactions')).json.transactions).toMatchObject([{ guid: kept.guid }]);
  });

  test('is refused with 403 for an account that a connection brought', async () => {
    const { guid } = await oneAccount();
    expect(await app.call('DELETE', `/accounts/${guid}`)).toMatchObject({ status: 403, ...refusal(4030, 'manual') });
    expect(await listed()).toHaveLength(1);
  });
});

describe('PUT /accounts/{account_guid}/block', () => {
  const withHoldings = (name: string): MemberFeed =>
    memberFeed(
      accountFeed([feedTransaction({ upstreamId: 'c1' }), feedTransaction({ upstreamId: 'c2' })], { upstreamId: 'c' }),
      {
        ...accountFeed([feedTransaction({ upstreamId: 'i1', description: 'BOUGHT' })], {
          upstreamId: 'i',
          name,
          accountType: 'INVESTMENT',
          accountNumber: '999888777',
        }),
        holdings: { kind: 'arrived', value: [feedHolding()] },
      },
    );

  test('erases account, transactions and holdings at once, and no refresh restores them', async () => {
    const { member, commit } = await storedMember(api, app, withHoldings('Broker'));
    const blocked = (await listed())[1];
    const [row] = (await app.get(`/accounts/${blocked.guid}/transactions`)).json.transactions;
    const [holding] = (await app.get('/holdings')).json.holdings;
    expect(await app.call('PUT', `/accounts/${blocked.guid}/block`)).toMatchObject({ status: 200, json: {} });
    const expectErased = async () => {
      expect((await listed()).map(({ name }: { name: string }) => name)).toEqual(['Checking']);
      expect((await listed(`/members/${member.guid}/accounts`)).length).toBe(1);
      expect((await app.get('/transactions')).json.pagination.total_entries).toBe(2);
      expect((await app.get(`/members/${member.guid}/transactions`)).json.transactions).toHaveLength(2);
      expect((await app.get('/holdings')).json.holdings).toEqual([]);
      for (const path of [
        `/accounts/${blocked.guid}`,
        `/accounts/${blocked.guid}/transactions`,
        `/transactions/${row.guid}`,
        `/holdings/${holding.guid}`,
      ]) {
        expect((await app.get(path)).status).toBe(404);
      }
    };
    await expectErased();
    await commit(withHoldings('Broker'));
    await commit(withHoldings('Broker'));
    await expectErased();
  });

  test('stays in force under a new id of the upstream, after a new connection', async () => {
    const { commit } = await storedMember(api, app, withHoldings('Broker'));
    await app.call('PUT', `/accounts/${(await listed())[1].guid}/block`);
    const feed = withHoldings('Broker');
    await commit({
      accounts: feed.accounts.map((one) => ({
        ...one,
        account: { ...one.account, upstreamId: `new-${one.account.upstreamId}` },
      })),
    });
    expect((await listed()).map(({ name }: { name: string }) => name)).toEqual(['Checking']);
  });

  test('is refused for an account made by hand, in the words of the contract', async () => {
    const { guid } = (await create()).json.account;
    expect(await app.call('PUT', `/accounts/${guid}/block`)).toMatchObject({
      status: 400,
      json: { error: { message: 'Manually created accounts cannot be blocked' } },
    });
  });

  test('is a 404 for an unknown guid, and for an account that is blocked already', async () => {
    expect((await app.call('PUT', `/accounts/${ABSENT}/block`)).status).toBe(404);
    const { guid } = await oneAccount();
    await app.call('PUT', `/accounts/${guid}/block`);
    expect((await app.call('PUT', `/accounts/${guid}/block`)).status).toBe(404);
  });
});

describe('PUT /accounts/merge', () => {
  const merge = (...accounts: readonly string[]) => app.call('PUT', '/accounts/merge', { accounts });
  const allGuids = async (): Promise<readonly string[]> =>
    (await listed('/accounts?records_per_page=100')).map(({ guid }: { guid: string }) => guid);
  /** The oldest first. */
  const oneAccountOfEach = async (members: number): Promise<readonly string[]> => {
    const before = new Set(await allGuids());
    for (let at = 0; at < members; at += 1) {
      api.clock.advance(1_000);
      await storedMember(api, app, memberFeed(accountFeed([feedTransaction({ upstreamId: `r${at}` })])));
    }
    return (await allGuids()).filter((guid) => !before.has(guid));
  };
  const setManaged = (stored: StoredMember, isManagedByUser: boolean) =>
    api.table.write({
      kind: 'update',
      key: keys.member(stored.member.userGuid, stored.member.guid),
      set: { isManagedByUser },
      condition: { expression: 'attribute_exists(#pk)' },
    });

  test('lists the rows of both under the survivor, and refreshes of both flow into it', async () => {
    const older = await oneAccount([feedTransaction({ upstreamId: 'a1' })]);
    api.clock.advance(1_000);
    const newer = await oneAccount([feedTransaction({ upstreamId: 'b1' })]);
    const [row] = (await app.get(`/accounts/${newer.guid}/transactions`)).json.transactions;
    const answer = await merge(newer.guid, older.guid);
    expect(answer.json.account.guid).toBe(older.guid);
    expect((await app.get(`/accounts/${newer.guid}`)).status).toBe(404);
    expect((await app.get(`/accounts/${newer.guid}/transactions`)).status).toBe(404);
    expect((await app.get(`/transactions/${row.guid}`)).json.transaction).toMatchObject({ account_guid: older.guid });
    expect((await app.get(`/accounts/${older.guid}/transactions`)).json.transactions).toHaveLength(2);
    await newer.commit(
      memberFeed(
        accountFeed([feedTransaction({ upstreamId: 'b1' }), feedTransaction({ upstreamId: 'b2', amountMinor: 7n })]),
      ),
    );
    expect((await app.get(`/accounts/${older.guid}/transactions`)).json.pagination.total_entries).toBe(3);
    expect(await listed()).toHaveLength(1);
    // The survivor of an earlier merge may lose the next one.
    api.clock.advance(1_000);
    const partner = await oneAccount([feedTransaction({ upstreamId: 'p1' })]);
    await setManaged(partner, false);
    expect((await merge(older.guid, partner.guid)).json.account.guid).toBe(partner.guid);
    expect((await app.get(`/accounts/${partner.guid}/transactions`)).json.pagination.total_entries).toBe(4);
    expect((await app.get(`/transactions/${row.guid}`)).json.transaction.account_guid).toBe(partner.guid);
  });

  test('lets an account of a connection survive before one made by hand', async () => {
    const manual = (await create()).json.account.guid;
    api.clock.advance(1_000);
    const { guid } = await oneAccount();
    expect((await merge(manual, guid)).json.account.guid).toBe(guid);
  });

  test("is undone for the other account when the survivor's member is deleted", async () => {
    const older = await oneAccount([feedTransaction({ upstreamId: 'a1' })]);
    api.clock.advance(1_000);
    const newer = await oneAccount([feedTransaction({ upstreamId: 'b1' })]);
    await merge(newer.guid, older.guid);
    await app.call('DELETE', `/members/${older.member.guid}`);
    expect((await listed()).map(({ guid }: { guid: string }) => guid)).toEqual([newer.guid]);
    expect((await app.get(`/accounts/${newer.guid}/transactions`)).json.transactions).toHaveLength(1);
    expect((await app.get('/transactions')).json.transactions).toMatchObject([{ account_guid: newer.guid }]);
  });

  test('sends an event with a higher revision for an account that is shown again (P30)', async () => {
    const older = await oneAccount();
    api.clock.advance(1_000);
    const newer = await oneAccount();
    const before = api.notifyQueue.sent.length;
    await merge(newer.guid, older.guid);
    await app.call('DELETE', `/members/${older.member.guid}`);
    const told = (await eventsSince(before)).filter(({ body }) => body.account?.guid === newer.guid);
    expect(told.map(({ body, revision }) => [body.action, revision])).toEqual([
      ['deleted', 2],
      ['created', 3],
    ]);
  });

  test('joins accounts of 15 members, which can be blocked, and no more', async () => {
    const [survivor = '', ...others] = await oneAccountOfEach(16);
    const last = others.pop() ?? '';
    for (const other of others) expect((await merge(survivor, other)).status).toBe(200);
    expect(await merge(survivor, last)).toMatchObject({ status: 422, ...refusal(4221, 'accounts') });
    expect(await allGuids()).toEqual([survivor, last]);
    expect((await app.call('PUT', `/accounts/${survivor}/block`)).status).toBe(200);
    expect(await allGuids()).toEqual([last]);
  });

  test('is undone for accounts of many members when one member is deleted', async () => {
    const three = ['a', 'b', 'c'].map((upstreamId) => accountFeed([], { upstreamId, name: upstreamId }));
    const { member } = await storedMember(api, app, memberFeed(...three));
    const survivors = await allGuids();
    const others = await oneAccountOfEach(40);
    for (const [at, other] of others.entries()) {
      expect((await merge(survivors[at % survivors.length] ?? '', other)).status).toBe(200);
    }
    expect(await allGuids()).toEqual(survivors);
    expect((await app.call('DELETE', `/members/${member.guid}`)).status).toBe(200);
    expect(await allGuids()).toEqual(others);
  });

  test('shows the holdings of both under the survivor', async () => {
    const invested = (upstreamId: string): MemberFeed =>
      memberFeed({
        ...accountFeed([], { accountType: 'INVESTMENT' }),
        holdings: { kind: 'arrived', value: [feedHolding({ upstreamId, symbol: upstreamId })] },
      });
    await storedMember(api, app, invested('one'));
    api.clock.advance(1_000);
    await storedMember(api, app, invested('two'));
    const [survivor, loser] = await listed();
    await merge(survivor.guid, loser.guid);
    const { holdings } = (await app.get('/holdings')).json;
    expect(holdings.map(({ account_guid }: { account_guid: string }) => account_guid)).toEqual([
      survivor.guid,
      survivor.guid,
    ]);
    for (const { guid } of holdings) {
      expect((await app.get(`/holdings/${guid}`)).json.holding.member_guid).toBe(survivor.member_guid);
      expect((await app.call('PUT', `/holdings/${guid}`, { holding: { metadata: 'm' } })).status).toBe(200);
    }
  });

  test('is refused with 422 for two accounts of the partner, or of two currencies', async () => {
    const [one, other] = [await oneAccount(), await oneAccount()];
    const euro = await oneAccount([], { currencyCode: 'EUR' });
    expect(await merge(one.guid, euro.guid)).toMatchObject({ status: 422, ...refusal(4221, 'accounts') });
    await setManaged(one, false);
    await setManaged(other, false);
    expect(await merge(one.guid, other.guid)).toMatchObject({ status: 422, ...refusal(4221, 'accounts') });
  });

  test.each([
    ['one account', [ABSENT]],
    ['three', [ABSENT, ABSENT.replace('4', '5'), ABSENT.replace('4', '6')]],
    ['the same twice', [ABSENT, ABSENT]],
    ['no guid', [ABSENT, 'x']],
    ['text', ABSENT],
  ])('refuses %s (P40)', async (_name, accounts) => {
    const answer = await app.call('PUT', '/accounts/merge', { accounts });
    expect(answer).toMatchObject({ status: 400, ...refusal(4002, 'accounts') });
  });

  test('is a 404 for an account of another user (P37)', async () => {
    const { guid } = await oneAccount();
    const stranger = await api.signIn(`stranger-${count}`);
    const own = (await stranger.call('POST', '/accounts', { account: { name: 'Own', account_type: 1 } })).json.account;
    const answer = await stranger.call('PUT', '/accounts/merge', { accounts: [own.guid, guid] });
    expect(answer.status).toBe(404);
    expect(await listed()).toHaveLength(1);
  });
});

describe('webhooks of accounts', () => {
  test('are sent once for each change, with the fields of webhooks and a revision (P30)', async () => {
    const before = api.notifyQueue.sent.length;
    const { guid } = (await create({ currency_code: 'USD' })).json.account;
    await update(guid, { balance: 5.25 });
    await app.call('DELETE', `/accounts/${guid}`);
    const [member, ...events] = await eventsSince(before);
    expect(member).toMatchObject({ type: 'MEMBER', body: { action: 'created' } });
    expect(events.map(({ type, body, revision }) => [type, body.action, revision, body.account.revision])).toEqual([
      ['ACCOUNT', 'created', 1, 1],
      ['ACCOUNT', 'updated', 2, 2],
      ['ACCOUNT', 'deleted', 3, 3],
    ]);
    expect(events[1]?.body.account).toMatchObject({
      account_type: 'CASH',
      account_type_set_by: 'USER',
      balance: 5.25,
      balance_set_by: 'USER',
      created_at: Math.floor(api.clock() / 1_000),
      guid,
      id: null,
      user_id: `owner-${count}`,
    });
    for (const { body } of events) expect(accountEvent.schema.safeParse(body).error?.issues).toBeUndefined();
    expect(Object.keys(events[1]?.body.account).sort()).toEqual(Object.keys(accountEvent.schema.shape.account.shape));
    expect(Object.keys(events[1]?.body.account).filter((name) => name.endsWith('_set_by_name'))).toEqual([]);
  });

  test('announce the member of accounts made by hand once, before the accounts (P30)', async () => {
    const before = api.notifyQueue.sent.length;
    await Promise.all(Array.from({ length: 6 }, (_, n) => create({ name: `Pig ${n}` })));
    const events = await eventsSince(before);
    const told = events.filter(({ type }) => type === 'MEMBER').map(({ body }) => body);
    const [{ guid, name, user_guid }] = (await app.get('/members')).json.members;
    expect(told).toEqual([
      {
        action: 'created',
        member: expect.objectContaining({
          ...{ guid, name, user_guid, institution_guid: MANUAL_INSTITUTION, user_id: `owner-${count}`, revision: 1 },
          ...{ connection_status: null, is_being_aggregated: false },
        }),
        backfill: null,
      },
    ]);
    expect(memberEvent.schema.safeParse(told[0]).error?.issues).toBeUndefined();
    expect(events.filter(({ type }) => type === 'ACCOUNT')).toHaveLength(6);
    await create();
    expect((await eventsSince(before)).filter(({ type }) => type === 'MEMBER')).toHaveLength(1);
  });

  test('announce changes and the deletion of that member too (P30)', async () => {
    const before = api.notifyQueue.sent.length;
    const { member_guid: first } = (await create()).json.account;
    await app.call('PUT', `/members/${first}`, { member: { name: 'My things' } });
    await app.call('DELETE', `/members/${first}`);
    const { member_guid: second } = (await create()).json.account;
    const told = (await eventsSince(before)).filter(({ type }) => type === 'MEMBER').map(({ body }) => body);
    expect(told.map(({ action, member }) => [action, member.guid, member.revision])).toEqual([
      ['created', first, 1],
      ['updated', first, 2],
      ['deleted', first, 3],
      ['created', second, 1],
    ]);
  });

  test('are not sent with the header or the field that skips webhooks', async () => {
    const before = api.notifyQueue.sent.length;
    const { guid } = (await create({ skip_webhook: true })).json.account;
    await update(guid, { name: 'a', skip_webhook: true });
    await update(guid, { name: 'b' }, { 'MX-Skip-Webhook': 'true' });
    await app.call('DELETE', `/accounts/${guid}`, undefined, { 'MX-Skip-Webhook': 'true' });
    expect(api.notifyQueue.sent.length).toBe(before);
  });
});

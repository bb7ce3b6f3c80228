import { describe, expect, test } from 'vitest';
import { keys } from '../../../lib/store/table/keys.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const namesOf = (answer: { json: { accounts: { name: string }[] } }) => answer.json.accounts.map(({ name }) => name);

describe('accounts', () => {
  test('show values of the feed with FEED as origin, exact, and null if unknown', async () => {
    const { member } = await storedMember(
      api,
      app,
      memberFeed(
        accountFeed([], {
          name: 'Card',
          accountType: 'CREDIT_CARD',
          accountSubtype: 'PERSONAL',
          balanceMinor: 9_007_199_254_740_993n,
          creditLimitMinor: 500_000n,
          apr: '19.990',
          apy: 'n/a',
          dayPaymentIsDue: 15,
          startedOn: '2020-02-29',
        }),
      ),
    );
    const listed = await app.get('/accounts');
    expect(listed.text).toContain('"balance":90071992547409.93,');
    expect(listed.text).toContain('"apr":19.990,');
    const [account] = listed.json.accounts;
    expect(account).toMatchObject({
      account_type: 4,
      account_type_name: 'CREDIT_CARD',
      account_type_set_by: 1,
      account_subtype: 6,
      account_subtype_name: 'PERSONAL',
      apy: null,
      balance_set_by: 1,
      balance_set_by_name: 'FEED',
      credit_limit: 5000,
      feed_credit_limit: 5000,
      day_payment_is_due: 15,
      started_on: '2020-02-29',
      matures_on: null,
      matures_on_set_by: null,
      nickname: null,
      nickname_set_by: null,
      institution_code: member.institutionCode,
      institution_guid: member.institutionGuid,
      member_guid: member.guid,
      user_guid: member.userGuid,
      is_manual: false,
      is_hidden: false,
    });
    expect((await app.get(`/accounts/${account.guid}`)).json.account).toEqual(account);
  });

  test('are written in their own scale, also with no decimals or three', async () => {
    await storedMember(
      api,
      app,
      memberFeed(
        accountFeed([], { upstreamId: 'j', name: 'Yen', currencyCode: 'JPY', balanceMinor: 1_234n }),
        accountFeed([], { upstreamId: 'k', name: 'Dinar', currencyCode: 'KWD', balanceMinor: -1_234n }),
      ),
    );
    const { text } = await app.get('/accounts');
    expect(text).toContain('"balance":1234,');
    expect(text).toContain('"balance":-1.234,');
  });

  test('are listed by member, oldest first, with paging, and by use case', async () => {
    const accounts = Array.from({ length: 12 }, (_, index) =>
      accountFeed([], { upstreamId: `a${index}`, name: `A${index}` }),
    );
    const one = await storedMember(api, app, memberFeed(...accounts), { use_cases: ['PFM'] });
    const two = await storedMember(api, app, memberFeed(accountFeed([], { name: 'B' })), {
      use_cases: ['MONEY_MOVEMENT'],
    });
    const page = await app.get('/accounts?page=2&records_per_page=10');
    expect(namesOf(page)).toEqual(['A10', 'A11', 'B']);
    expect(page.json.pagination).toEqual({ current_page: 2, per_page: 10, total_entries: 13, total_pages: 2 });
    expect(namesOf(await app.get('/accounts?use_case=MONEY_MOVEMENT'))).toEqual(['B']);
    expect(namesOf(await app.get(`/members/${two.member.guid}/accounts`))).toEqual(['B']);
    expect((await app.get(`/members/${one.member.guid}/accounts`)).json.pagination.total_entries).toBe(12);
  });

  test('of another user are the same 404 as accounts that do not exist', async () => {
    const { member } = await storedMember(api, app, memberFeed(accountFeed([])));
    const [account] = (await app.get('/accounts')).json.accounts;
    const other = await api.signIn('other');
    const missing = await other.get('/accounts/ACT-00000000-0000-4000-8000-000000000000');
    expect(missing.status).toBe(404);
    expect((await other.get(`/accounts/${account.guid}`)).text).toBe(missing.text);
    expect((await other.get(`/members/${member.guid}/accounts`)).text).toBe(missing.text);
    expect((await other.get('/accounts/nonsense')).text).toBe(missing.text);
  });

  test('come from the sandbox bank although one account fails (P25)', async () => {
    await api.connect(app, 'sandbox-30+fail-account');
    await api.settle();
    const accounts = (await app.get('/accounts')).json.accounts;
    expect(accounts.length).toBeGreaterThanOrEqual(4);
    expect((await app.get('/transactions')).json.pagination.total_entries).toBeGreaterThan(0);
  });
});

describe('GET /accounts/user_created', () => {
  test('lists the accounts of members that the user made, and no others', async () => {
    const own = await storedMember(api, app, memberFeed(accountFeed([], { name: 'Made by the user' })));
    const fed = await storedMember(api, app, memberFeed(accountFeed([], { name: 'Fed by the partner' })));
    await api.table.write({
      kind: 'update',
      key: keys.member(fed.member.userGuid, fed.member.guid),
      set: { isUserCreated: false },
      condition: { expression: 'attribute_exists(#pk)' },
    });
    const answer = await app.get('/accounts/user_created');
    expect(namesOf(answer)).toEqual(['Made by the user']);
    expect(answer.json.accounts[0].member_guid).toBe(own.member.guid);
    expect(answer.json.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 });
  });

  test('lists those of one use case, and refuses an unknown use case', async () => {
    await storedMember(api, app, memberFeed(accountFeed([], { name: 'Any' })));
    expect(namesOf(await app.get('/accounts/user_created?use_case=PFM'))).toEqual(['Any']);
    expect(namesOf(await app.get('/accounts/user_created?use_case=MONEY_MOVEMENT'))).toEqual([]);
    expect((await app.get('/accounts/user_created?use_case=OTHER')).json.error.code).toBe(4002);
  });
});

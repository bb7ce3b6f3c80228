import { describe, expect, test } from 'vitest';
import type { MemberFeed } from '../../../lib/domain/ledger/member-feed.ts';
import type { FeedHolding } from '../../../lib/domain/upstream/feed.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { feedAccount, feedHolding, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const investment = (...holdings: readonly FeedHolding[]): MemberFeed =>
  memberFeed({
    account: feedAccount({ accountType: 'INVESTMENT', name: 'Brokerage' }),
    transactions: null,
    holdings: { kind: 'arrived', value: holdings },
  });

describe('GET /holdings', () => {
  test('shows what the feed said, exact, and null for unknown values', async () => {
    const { member } = await storedMember(api, app, investment(feedHolding({ shares: '10.1250000000000001' })));
    const answer = await app.get('/holdings');
    expect(answer.text).toContain('"shares":10.1250000000000001,');
    const [account] = (await app.get('/accounts')).json.accounts;
    expect(answer.json.holdings).toMatchObject([
      {
        account_guid: account.guid,
        cost_basis: 125,
        currency_code: 'USD',
        daily_change: -0.42,
        description: 'Tributary Fund',
        description_set_by: 1,
        feed_market_value: 132.64,
        holding_type_name: 'MUTUAL_FUND',
        isin: null,
        isin_set_by: null,
        is_deleted: false,
        member_guid: member.guid,
        purchase_price: 12.3456,
        sector: null,
        symbol: 'TRBT',
      },
    ]);
    expect(answer.json.pagination).toEqual({ current_page: 1, per_page: 25, total_entries: 1, total_pages: 1 });
  });

  test('has pages, without members that lack PFM, deleted members and other users', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      feedHolding({ upstreamId: `h${index}`, symbol: `S${index}` }),
    );
    const { member } = await storedMember(api, app, investment(...many));
    await storedMember(api, app, investment(feedHolding()), { use_cases: ['MONEY_MOVEMENT'] });
    const second = await app.get('/holdings?page=2');
    expect(second.json.holdings).toHaveLength(5);
    expect(second.json.pagination.total_entries).toBe(30);
    const other = await api.signIn('other');
    expect((await other.get('/holdings')).json.holdings).toEqual([]);
    await app.call('DELETE', `/members/${member.guid}`);
    expect((await app.get('/holdings')).json.holdings).toEqual([]);
  });

  test('lists those of the sandbox bank', async () => {
    await api.connect(app);
    await api.settle();
    expect((await app.get('/holdings')).json.holdings.length).toBeGreaterThan(0);
  });
});

describe('GET /holdings/{holding_guid}', () => {
  test('shows the same holding as the list', async () => {
    await storedMember(api, app, investment(feedHolding({ shares: '3' })));
    const [listed] = (await app.get('/holdings')).json.holdings;
    expect((await app.get(`/holdings/${listed.guid}`)).json).toEqual({ holding: listed });
  });

  test('is a 404 for a guid that does not exist', async () => {
    expect((await app.get('/holdings/HOL-00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

describe('PUT /holdings/{holding_guid}', () => {
  const update = (guid: string, holding: object, headers?: Record<string, string>) =>
    app.call('PUT', `/holdings/${guid}`, { holding }, headers);
  const only = async () => (await app.get('/holdings')).json.holdings[0];

  test("keeps the user's values over those of the feed, also in later refreshes", async () => {
    const { commit } = await storedMember(api, app, investment(feedHolding()));
    const { guid } = await only();
    api.clock.advance(60_000);
    const answer = await update(guid, { cost_basis: 99.5, currency_code: 'EUR', metadata: 'mine' });
    expect(answer.json.holding).toEqual(await only());
    await commit(investment(feedHolding({ costBasisMinor: 1n, shares: '11' })));
    expect(await only()).toMatchObject({
      cost_basis: 99.5,
      cost_basis_set_by: 2,
      cost_basis_set_by_name: 'USER',
      feed_cost_basis: 0.01,
      currency_code: 'EUR',
      currency_code_set_by: 2,
      feed_currency_code: 'USD',
      metadata: 'mine',
      shares: 11,
    });
    expect((await update(guid, { cost_basis: null, metadata: null })).json.holding).toMatchObject({
      cost_basis: 0.01,
      cost_basis_set_by: 1,
      metadata: null,
    });
  });

  test('keeps an edit that was made between the staging and the flip of a refresh', async () => {
    const { stage } = await storedMember(api, app, investment(feedHolding()));
    const { guid } = await only();
    const feed = investment(feedHolding({ shares: '12' }));
    const staged = await stage(feed);
    await update(guid, { metadata: 'mine' });
    expect((await api.table.transact(staged.writes)).ok).toBe(false);
    expect((await api.table.transact((await stage(feed)).writes)).ok).toBe(true);
    expect(await only()).toMatchObject({ guid, metadata: 'mine', shares: 12 });
  });

  test('shows no time of a cost basis that neither feed nor user has any more', async () => {
    const stored = await storedMember(api, app, investment(feedHolding({ costBasisMinor: null })));
    const { guid } = (await app.get('/holdings')).json.holdings[0];
    const moment = async () => (await app.get(`/holdings/${guid}`)).json.holding.cost_basis_updated_at;
    expect(await moment()).toBe(null);
    await update(guid, { cost_basis: 7 });
    expect(await moment()).toEqual(expect.any(String));
    await update(guid, { cost_basis: null });
    expect(await moment()).toBe(null);
    await stored.commit(investment(feedHolding({ costBasisMinor: 700n })));
    expect(await moment()).toEqual(expect.any(String));
    await stored.commit(investment(feedHolding({ costBasisMinor: null })));
    expect(await moment()).toBe(null);
  });

  test('keeps all of many edits at once', async () => {
    await storedMember(api, app, investment(feedHolding()));
    const { guid } = await only();
    const edits = [{ cost_basis: 5 }, { metadata: 'm' }, { currency_code: 'EUR' }];
    await Promise.all(edits.map((one) => update(guid, one)));
    expect(await only()).toMatchObject(Object.assign({}, ...edits));
  });

  test('ignores fields that nobody may write, and is empty with only those (P38)', async () => {
    await storedMember(api, app, investment(feedHolding()));
    const before = await only();
    const { cost_basis: _, currency_code: _currency, metadata: _metadata, ...readOnly } = before;
    const taken = Object.fromEntries(Object.keys(readOnly).map((name) => [name, 'taken over']));
    expect((await update(before.guid, taken)).status).toBe(400);
    const { holding } = (await update(before.guid, { ...taken, metadata: 'm' })).json;
    expect(holding).toEqual({ ...before, metadata: 'm', updated_at: holding.updated_at });
  });

  test.each([
    ['nothing', {}, 4001, 'holding'],
    ['nothing but a flag for webhooks', { skip_webhook: true }, 4002, 'holding'],
    ['a cost as text', { cost_basis: '5' }, 4002, 'holding.cost_basis'],
    ['a cost finer than a cent', { cost_basis: 0.001 }, 4002, 'holding.cost_basis'],
    ['an empty currency', { currency_code: '' }, 4001, 'holding.currency_code'],
    ['a currency of four letters', { currency_code: 'EURO' }, 4002, 'holding.currency_code'],
    ['a currency that is null', { currency_code: null }, 4001, 'holding.currency_code'],
    ['metadata as a number', { metadata: 5 }, 4002, 'holding.metadata'],
  ])('refuses %s by its name (P40)', async (_name, holding, code, field) => {
    await storedMember(api, app, investment(feedHolding()));
    const answer = await update((await only()).guid, holding);
    expect(answer).toMatchObject({ status: 400, json: { error: { code, message: expect.stringContaining(field) } } });
  });

  test('sends one event, unless webhooks are skipped (P30)', async () => {
    await storedMember(api, app, investment(feedHolding()));
    const { guid } = await only();
    const before = api.notifyQueue.sent.length;
    await update(guid, { metadata: 'a' });
    await update(guid, { metadata: 'b', skip_webhook: true });
    await update(guid, { metadata: 'c' }, { 'MX-Skip-Webhook': 'true' });
    expect(api.notifyQueue.sent.length).toBe(before + 1);
  });

  test('is a 404 for a member without PFM, like every read of it', async () => {
    await storedMember(api, app, investment(feedHolding()));
    const { guid, member_guid: member } = await only();
    await app.call('PUT', `/members/${member}`, { member: { use_cases: ['MONEY_MOVEMENT'] } });
    expect((await update(guid, { metadata: 'x' })).status).toBe(404);
  });
});

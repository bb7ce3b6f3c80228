import { describe, expect, test } from 'vitest';
import type { FeedHolding } from '../../lib/domain/feed.ts';
import type { MemberFeed } from '../../lib/domain/ledger/member-feed.ts';
import type { TestApi, TestCaller } from '../support/api.ts';
import { feedAccount, feedHolding, memberFeed } from '../support/feed.ts';
import { signedInAnew } from '../support/signed-in.ts';
import { storedMember } from '../support/stored-member.ts';

let api: TestApi;
let app: TestCaller;
signedInAnew((...given) => {
  [api, app] = given;
});

const investment = (...holdings: readonly FeedHolding[]): MemberFeed =>
  memberFeed({
    account: feedAccount({ accountType: 'INVESTMENT', name: 'Brokerage' }),
    transactions: null,
    holdings: { ok: true, value: holdings },
  });

describe('GET /holdings', () => {
  test('shows what the feed said, exact, and null for what nobody knows', async () => {
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

  test('pages, leaves out members without PFM, deleted members and other users', async () => {
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

  test('come from the sandbox bank', async () => {
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

  test('is a 404 for a guid nobody has', async () => {
    expect((await app.get('/holdings/HOL-00000000-0000-4000-8000-000000000000')).status).toBe(404);
  });
});

import { describe, expect, test } from 'vitest';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app } = await signedInAnew();

const pathOf = async (query = ''): Promise<string> => {
  const [account] = (await app.get('/accounts')).json.accounts;
  return `/accounts/${account.guid}/monthly_account_balance${query}`;
};
const posted = (transactedOn: string, amountMinor: bigint, type: 'CREDIT' | 'DEBIT' = 'DEBIT') =>
  feedTransaction({ upstreamId: `t-${transactedOn}`, transactedOn, postedOn: transactedOn, amountMinor, type });

describe('GET /accounts/{account_guid}/monthly_account_balance', () => {
  test("computes back from the balance by posted rows, and shows each month's change", async () => {
    const rows = [
      posted('2026-11-02', 1_000n),
      posted('2026-10-31', 500n, 'CREDIT'),
      posted('2026-10-01', 200n),
      posted('2026-08-15', 300n),
      feedTransaction({ upstreamId: 'p', status: 'PENDING', transactedOn: '2026-11-20', amountMinor: 9_999n }),
    ];
    await storedMember(api, app, memberFeed(accountFeed(rows, { balanceMinor: 10_000n }, '2026-01-01')));
    const answer = await app.get(await pathOf());
    const { monthly_account_balances: months } = answer.json;
    expect(Object.keys(answer.json)).toEqual(['monthly_account_balances']);
    expect(
      months.map(({ year, month, balance, transaction_total }: Record<string, number>) => [
        year,
        month,
        balance,
        transaction_total,
      ]),
    ).toEqual([
      [2026, 7, 110, 0],
      [2026, 8, 107, -3],
      [2026, 9, 107, 0],
      [2026, 10, 110, 3],
      [2026, 11, 100, -10],
    ]);
    const window = await app.get(await pathOf('?from_date=2026-10-20&to_date=2026-10-21'));
    expect(window.json.monthly_account_balances).toEqual([months[3]]);
  });

  test("shows balances that change by the sums of the bank's transactions (P23)", async () => {
    await api.connect(app, 'mxuser');
    await api.settle();
    for (const account of (await app.get('/accounts')).json.accounts) {
      const path = `/accounts/${account.guid}/monthly_account_balance?from_date=2024-12-01`;
      const months: { balance: number; transaction_total: number }[] = (await app.get(path)).json
        .monthly_account_balances;
      expect(months.at(-1)?.balance).toBe(account.balance);
      for (const [at, month] of months.entries()) {
        const before = months[at - 1];
        if (before !== undefined) expect(month.balance - before.balance).toBeCloseTo(month.transaction_total, 2);
      }
      expect(months).toHaveLength(24);
    }
  });

  test('shows no months for a member without PFM', async () => {
    await storedMember(api, app, memberFeed(accountFeed([])), { use_cases: ['MONEY_MOVEMENT'] });
    expect((await app.get(await pathOf())).json).toEqual({ monthly_account_balances: [] });
  });

  test('shows no month in the future, and none more than a hundred years back', async () => {
    await storedMember(api, app, memberFeed(accountFeed([])));
    const future = await app.get(await pathOf('?from_date=2030-01-01&to_date=2030-12-31'));
    expect(future.json).toEqual({ monthly_account_balances: [] });
    const past = await app.get(await pathOf('?from_date=0100-01-01'));
    expect(past).toMatchObject({
      status: 400,
      json: { error: { code: 4002, message: expect.stringContaining('from_date') } },
    });
  });
});

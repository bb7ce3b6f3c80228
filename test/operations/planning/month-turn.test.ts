import { expect, test } from 'vitest';
import { computeWantedPlanning } from '../../../lib/app/planning/compute-wanted-planning.ts';
import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { startApi, type TestCaller } from '../../support/api/api.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const coffee = (on: string, amountMinor: bigint) =>
  feedTransaction({ upstreamId: `${on} ${amountMinor}`, transactedOn: on, postedOn: on, amountMinor });
const ROWS = [coffee('2026-10-31', 400n), coffee('2026-11-30', 1_000n)];
const ARRIVING = coffee('2026-11-30', 500n);
const LATE = coffee('2026-11-30', 200n);
const FIRST = coffee('2026-12-01', 700n);
const feedOf = (...rows: readonly ReturnType<typeof coffee>[]) => memberFeed(accountFeed([...ROWS, ...rows]));

const shownTo = async (app: TestCaller) => {
  const budgets = await app.get('/budgets');
  const [plan] = (await app.get('/spending_plans')).json.spending_plans;
  const path = `/spending_plans/${plan.guid}/iterations`;
  const items = (await app.get(`${path}/current/iteration_items`)).json.iteration_items;
  return {
    isStale: budgets.headers['Tributary-Plan-Stale'] === 'true',
    spent: budgets.json.budgets.map((budget: { transaction_total: number }) => budget.transaction_total),
    other: items.filter(({ item_type: type }: { item_type: string }) => type === '2'),
    months: (await app.get(path)).json.iterations.map(({ start_on: on }: { start_on: string }) => on.slice(0, 7)),
  };
};

test.each([
  ['while the worker still computes', true],
  ['after the worker has ended', false],
])('a month turns during a refresh, and planning is read %s', async (_, readsMeanwhile) => {
  const api = await startApi();
  api.clock.advance(Date.parse('2026-11-30T23:59:40Z') - api.clock());
  const app = await api.signIn('late');
  const shown = () => shownTo(app);
  const { member, commit } = await storedMember(api, app, feedOf());
  const budget = { category_guid: categoryNamed('Food & Dining').guid, amount: 100 };
  await app.call('POST', '/budgets', { budget });
  await app.call('POST', '/spending_plans');
  expect(await shown()).toMatchObject({ isStale: false, spent: [10], other: [{ actual_amount: 10 }] });

  const { userGuid } = member;
  await commit(feedOf(ARRIVING));
  await api.planDeps.wants.want(userGuid);
  api.clock.advance(10 * SECOND_MS);
  let asked = 0;
  const { leases } = api.planDeps;
  const slow: typeof leases = {
    ...leases,
    isOvertaken: async (lease) => {
      asked += 1;
      if (asked === 1) {
        expect(await shown()).toMatchObject({ isStale: true, spent: [10], months: ['2026-11'] });
        api.clock.advance(15 * SECOND_MS);
        await commit(feedOf(ARRIVING, LATE, FIRST));
        await api.planDeps.wants.want(userGuid);
        if (readsMeanwhile) expect(await shown()).toMatchObject({ isStale: false, spent: [7] });
      }
      return leases.isOvertaken(lease);
    },
  };
  await computeWantedPlanning({ user_guid: userGuid }, { ...api.planDeps, leases: slow }, api.log);
  const december = { isStale: false, spent: [7], other: [{ actual_amount: 7 }], months: ['2026-11', '2026-12'] };
  expect(await shown()).toMatchObject(december);
  api.clock.advance(10 * SECOND_MS);
  await computeWantedPlanning({ user_guid: userGuid }, api.planDeps, api.log);
  expect(await shown()).toMatchObject(december);
  const { accounts } = (await app.get('/accounts')).json;
  const path = `/accounts/${accounts[0].guid}/monthly_account_balance?from_date=2026-11-01&to_date=2026-12-31`;
  expect((await app.get(path)).json.monthly_account_balances).toMatchObject([
    { month: 11, transaction_total: -17 },
    { month: 12, transaction_total: -7 },
  ]);
  const { beats } = (await app.get('/beats')).json;
  const said = beats.map(({ description }: { description: string }) => description);
  expect(said).toContain('In November you spent $17.00 on Food & Dining.');
  expect(new Set(said).size).toBe(said.length);
});

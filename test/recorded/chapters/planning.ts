import type { RecordedCaller } from '../recorder.ts';
import type { Scene } from '../scene.ts';

const FUN = 'CAT-e04e9d1e-e041-c315-2e50-094143ab3f73';
const EMAIL = 1;
const LISTS = ['accounts', 'categories', 'merchants', 'scheduled_payments', 'transactions'] as const;

interface Found {
  readonly guid: string;
  readonly [field: string]: unknown;
}

/** Budgets, goals, beats and insights, scheduled payments, spending plans and notifications. */
export const planning = async ({ signIn, connect, deliver, api }: Scene): Promise<void> => {
  const app = await signIn('ada');
  await connect(app, 'sandbox-beats');
  await payments(app);
  await budgets(app);
  await goals(app);
  await notifications(app);
  await spendingPlan(app);
  await deliver();
  await insights(app);
  await deliver();
  api.clock.advance(24 * 3_600_000);
};

const payments = async (app: RecordedCaller): Promise<void> => {
  const { repeating_transactions: repeating } = await app.get('/repeating_transactions?records_per_page=10');
  await app.get(`/repeating_transactions/${repeating[0].guid}`);
  const scheduled = { amount: 12.5, description: 'Bus', occurs_on: '2026-12-31', transaction_type: 'DEBIT' };
  const { scheduled_payment: made } = await app.call('POST', '/scheduled_payments', { scheduled_payment: scheduled });
  await app.call('POST', '/scheduled_payments', { scheduled_payment: { ...scheduled, occurs_on: 'soon' } });
  await app.call('POST', '/scheduled_payments', {
    scheduled_payment: { ...scheduled, is_recurring: true, recurrence_type: 'EVERY_MONTH' },
  });
  await app.get('/scheduled_payments?records_per_page=10');
  const path = `/scheduled_payments/${made.guid}`;
  await app.get(path);
  await app.call('PUT', path, { scheduled_payment: { is_completed: true } });
  await app.call('DELETE', path);
};

const budgets = async (app: RecordedCaller): Promise<void> => {
  const { budgets: made } = await app.call('POST', '/budgets/generate');
  const path = `/budgets/${made[0].guid}`;
  await app.get('/budgets?records_per_page=10');
  const { budget } = await app.get(path);
  await app.call('PUT', path, { budget: { amount: 1.05 } });
  await app.call('POST', '/budgets', { budget: { category_guid: budget.category_guid, amount: 1.5 } });
  await app.call('DELETE', path);
  await app.call('POST', '/budgets', { budget: { category_guid: budget.category_guid, amount: 1.5 } });
  await app.call('POST', '/budgets', { budget: { category_guid: budget.category_guid, amount: 'much' } });
  await app.call('POST', '/budgets/generate');
};

const goals = async (app: RecordedCaller): Promise<void> => {
  const { accounts } = await app.get('/accounts?records_per_page=100');
  const places = accounts.filter(({ account_type_name: type }: { readonly account_type_name: string }) =>
    ['SAVINGS', 'CHECKING'].includes(type),
  );
  const goal = { amount: 1_000_000, goal_type_name: 'SAVE_AMOUNT', meta_type_name: 'VACATION', name: 'Holiday' };
  await app.get('/monthly_cash_flow_profile');
  for (const goals_contribution of [0, 250]) {
    await app.call('PUT', '/monthly_cash_flow_profile', {
      monthly_cash_flow_profile: { goals_contribution, uses_estimated_goals_contribution: false },
    });
    if (goals_contribution === 0) await app.call('POST', '/goals', { goal: { ...goal, account_guid: places[0].guid } });
  }
  const first = (await app.call('POST', '/goals', { goal: { ...goal, account_guid: places[0].guid } })).goal.guid;
  const second = (await app.call('POST', '/goals', { goal: { ...goal, account_guid: places[1].guid } })).goal.guid;
  await app.call('POST', '/goals', { goal: { ...goal, account_guid: places[1].guid } });
  await app.get('/goals');
  await app.get(`/goals/${first}`);
  await app.call('PUT', `/goals/${first}`, { goal: { name: 'Long holiday' } });
  await app.call('PUT', '/goals/reposition', {
    goals: [
      { guid: first, position: 2 },
      { guid: second, position: 1 },
    ],
  });
  await app.call('PUT', '/goals/reposition', { goals: [{ guid: first, position: 7 }] });
  await app.call('DELETE', `/goals/${second}`);
};

const notifications = async (app: RecordedCaller): Promise<void> => {
  const { notification } = await app.call('POST', '/notifications', { notification: { subject: 'Rent' } });
  const path = `/notifications/${notification.guid}`;
  await app.get('/notifications?records_per_page=10');
  await app.get('/notifications?from_date=2026-11-21&to_date=2026-11-21&records_per_page=10');
  await app.get(path);
  const { deliverable_notification: queued } = await app.call('POST', `${path}/deliverables`, {
    deliverable: { channel: EMAIL, content: 'The rent is due.' },
  });
  await app.call('POST', `${path}/deliverables`, { deliverable: { channel: 99, content: '' } });
  await app.get(`${path}/deliverables`);
  await app.get(`${path}/deliverables/${queued.guid}`);
  await app.call('DELETE', `${path}/deliverables/${queued.guid}`);
  await app.call('DELETE', path);
};

const spendingPlan = async (app: RecordedCaller): Promise<void> => {
  const { spending_plan: passing } = await app.call('POST', '/spending_plans');
  await app.call('POST', '/spending_plans');
  await app.call('DELETE', `/spending_plans/${passing.guid}`);
  const { spending_plan: plan } = await app.call('POST', '/spending_plans');
  const path = `/spending_plans/${plan.guid}`;
  const items = `${path}/iterations/current/iteration_items`;
  const { iteration_item: item } = await app.call('POST', items, {
    iteration_item: { planned_amount: 80, top_level_category_guid: FUN },
  });
  await app.call('POST', items, { iteration_item: { planned_amount: 80, top_level_category_guid: FUN } });
  const { spending_plan_accounts: accounts } = await app.get(`${path}/spending_plan_account`);
  for (const read of [
    '/spending_plans',
    path,
    `${path}/spending_plan_account/${accounts[0].guid}`,
    `${path}/iterations`,
    `${path}/iterations/current`,
    `${path}/iterations/1`,
    `${path}/iterations/2`,
    `${path}/iterations/first`,
    `${items}?records_per_page=10`,
    `${items}/${item.guid}`,
  ]) {
    await app.get(read);
  }
  await app.call('PUT', `${items}/${item.guid}`, { planned_amount: 90 });
  await app.call('DELETE', `${items}/${item.guid}`);
  await app.call('DELETE', `${path}/spending_plan_account/${accounts[0].guid}`);
};

const insights = async (app: RecordedCaller): Promise<void> => {
  const { beats } = await app.get('/beats?records_per_page=10');
  await app.get(`/beats/${beats[0].guid}`);
  await app.call('PUT', `/beats/${beats[0].guid}`, { beat: { has_been_displayed: true } });
  const { insights: found } = await app.get('/insights?records_per_page=100');
  await app.get('/insights?records_per_page=10&page=2');
  await app.get(`/insights/${found[0].guid}`);
  await app.call('PUT', `/insights/${found[0].guid}`, { insight: { is_dismissed: true } });
  await app.call('PUT', `/insights/${found[0].guid}`, { insight: {} });
  for (const list of LISTS) {
    const insight = found.find((candidate: Found) => candidate[`has_associated_${list}`] === true);
    const answer = await app.get(`/insights/${insight?.guid}/${list}?records_per_page=10`);
    if (list === 'accounts' || list === 'transactions') {
      await app.get(`/${list}/${answer[list][0].guid}/insights?records_per_page=10`);
    }
  }
};

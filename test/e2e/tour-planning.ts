import type { LocalHost } from '../../infra/local/host/start-local-host.ts';
import { CHANNEL_IDS } from '../../lib/domain/planning/notifications/notification.ts';
import { PLANNING_DELAY_SECONDS } from '../../lib/domain/planning/planning-work.ts';
import { type App, comeBack, connect, newApp, readMember, setFaults, settle } from './app.ts';

/** Has what every kind of insight speaks of: accounts, categories, merchants, scheduled payments and transactions. */
const LOGIN = 'sandbox-beats';
const FUN = 'CAT-e04e9d1e-e041-c315-2e50-094143ab3f73';
const HOUR = 3_600;
const MINUTE = 60;
/** By then the plans of all users are due: they are spread over the first half of the day. */
const ROLLED_OVER_HOURS = 12;

interface Guid {
  readonly guid: string;
}

/** Everything that is planned of a user: made, read, changed, deleted, computed by each function, and told. */
export const planningTour = async (host: LocalHost, { api }: App): Promise<App> => {
  const app = await newApp(host, api, 'tour-planner');
  expectStatus(await settle(host, app, await connect(app, LOGIN)));
  const { accounts } = await app.session<{ accounts: readonly (Guid & { account_type_name: string })[] }>(
    'GET',
    '/accounts',
  );
  await payments(app);
  await budgets(app);
  await goals(
    app,
    accounts.flatMap(({ guid, account_type_name: type }) => (type === 'SAVINGS' || type === 'CHECKING' ? [guid] : [])),
  );
  await notifications(app);
  const plan = await spendingPlan(app);
  await insights(app);
  await editThenRead(host, app);
  await nextMonth(host, plan);
  expectTold(host, app);
  await workerDies(host, await comeBack(app));
  await userGoesFirst(host, await newApp(host, api, 'tour-going'));
  return app;
};

/** A worker dies while it computes; the next one finds that it is at work, and comes again until its time is over. */
const workerDies = async (host: LocalHost, app: App): Promise<void> => {
  const planned = () => host.logLines().filter(({ text }) => text.includes('PLANNING_ENDED')).length;
  const before = planned();
  await setFaults(host, { kill: { function: 'plan', step: 1 } });
  for (const login of ['plover-planned', 'plover-planned-too']) {
    await importOf(host, app, login);
    await host.advance(2 * PLANNING_DELAY_SECONDS);
  }
  await host.advance(2 * MINUTE);
  if (planned() !== before + 1) throw new Error('After the death of a worker nobody computed, or somebody twice');
};

/** Its planning is wanted and nobody has computed it yet. */
const userGoesFirst = async (host: LocalHost, app: App): Promise<void> => {
  await importOf(host, app, 'plover-going');
  await app.api.partner('DELETE', `/users/${app.userId}`);
  await host.advance(MINUTE);
};

/** Ends within the second in which the data are there, before anything is computed of them. */
const importOf = async (host: LocalHost, app: App, login: string): Promise<void> => {
  const member = await connect(app, login);
  for (let second = 0; second < MINUTE; second += 1) {
    const { is_being_aggregated: isRunning } = await readMember(app, member);
    if (!isRunning) return;
    await host.advance(1);
  }
  throw new Error(`${login} is not there after a minute`);
};

const payments = async ({ session }: App): Promise<void> => {
  const { repeating_transactions: repeating } = await session<{ repeating_transactions: readonly Guid[] }>(
    'GET',
    '/repeating_transactions',
  );
  await session('GET', `/repeating_transactions/${guidOf(repeating)}`);
  const { scheduled_payment: made } = await session<{ scheduled_payment: Guid }>('POST', '/scheduled_payments', {
    scheduled_payment: { amount: 12.5, description: 'Tour bus', occurs_on: '2020-01-31', transaction_type: 'DEBIT' },
  });
  await session('GET', '/scheduled_payments');
  await session('GET', `/scheduled_payments/${made.guid}`);
  await session('PUT', `/scheduled_payments/${made.guid}`, { scheduled_payment: { is_completed: true } });
  await session('DELETE', `/scheduled_payments/${made.guid}`);
};

const budgets = async ({ session }: App): Promise<void> => {
  const { budgets: made } = await session<{ budgets: readonly Guid[] }>('POST', '/budgets/generate');
  const path = `/budgets/${guidOf(made)}`;
  await session('GET', '/budgets');
  const { budget } = await session<{ budget: { readonly category_guid: string } }>('GET', path);
  await session('PUT', path, { budget: { amount: 1 } });
  await session('DELETE', path);
  await session('POST', '/budgets', { budget: { category_guid: budget.category_guid, amount: 1.5 } });
};

const goals = async ({ session }: App, accountGuids: readonly string[]): Promise<void> => {
  await session('PUT', '/monthly_cash_flow_profile', {
    monthly_cash_flow_profile: { goals_contribution: 250, uses_estimated_goals_contribution: false },
  });
  await session('GET', '/monthly_cash_flow_profile');
  const create = async (accountGuid: string | undefined): Promise<string> => {
    const { goal } = await session<{ goal: Guid }>('POST', '/goals', {
      goal: {
        account_guid: accountGuid,
        amount: 1_000_000,
        goal_type_name: 'SAVE_AMOUNT',
        meta_type_name: 'VACATION',
        name: 'Tour',
      },
    });
    return goal.guid;
  };
  const [first, second] = [await create(accountGuids[0]), await create(accountGuids[1])];
  await session('GET', '/goals');
  await session('GET', `/goals/${first}`);
  await session('PUT', `/goals/${first}`, { goal: { name: 'Long tour' } });
  await session('PUT', '/goals/reposition', {
    goals: [
      { guid: first, position: 2 },
      { guid: second, position: 1 },
    ],
  });
  await session('DELETE', `/goals/${second}`);
};

const notifications = async ({ session }: App): Promise<void> => {
  const { notification } = await session<{ notification: Guid }>('POST', '/notifications', {
    notification: { subject: 'Tour' },
  });
  const path = `/notifications/${notification.guid}`;
  await session('GET', '/notifications');
  await session('GET', path);
  const { deliverable_notification: queued } = await session<{ deliverable_notification: Guid }>(
    'POST',
    `${path}/deliverables`,
    { deliverable: { channel: CHANNEL_IDS.EMAIL, content: 'The tour begins.' } },
  );
  await session('GET', `${path}/deliverables`);
  await session('GET', `${path}/deliverables/${queued.guid}`);
  await session('DELETE', `${path}/deliverables/${queued.guid}`);
  await session('DELETE', path);
};

/** Gives the guid of a plan that is there when it ends. */
const spendingPlan = async ({ session }: App): Promise<string> => {
  const create = async (): Promise<string> =>
    (await session<{ spending_plan: Guid }>('POST', '/spending_plans')).spending_plan.guid;
  await session('DELETE', `/spending_plans/${await create()}`);
  const plan = await create();
  const path = `/spending_plans/${plan}`;
  const items = `${path}/iterations/current/iteration_items`;
  const { iteration_item: item } = await session<{ iteration_item: Guid }>('POST', items, {
    iteration_item: { planned_amount: 80, top_level_category_guid: FUN },
  });
  const { spending_plan_accounts: accounts } = await session<{ spending_plan_accounts: readonly Guid[] }>(
    'GET',
    `${path}/spending_plan_account`,
  );
  for (const read of [
    '/spending_plans',
    path,
    `${path}/spending_plan_account/${guidOf(accounts)}`,
    `${path}/iterations`,
    `${path}/iterations/current`,
    `${path}/iterations/1`,
    items,
    `${items}/${item.guid}`,
  ]) {
    await session('GET', read);
  }
  await session('PUT', `${items}/${item.guid}`, { planned_amount: 90 });
  await session('DELETE', `${items}/${item.guid}`);
  await session('DELETE', `${path}/spending_plan_account/${guidOf(accounts)}`);
  return plan;
};

const LISTS = ['accounts', 'categories', 'merchants', 'scheduled_payments', 'transactions'] as const;

type Insight = Guid & { readonly [List in (typeof LISTS)[number] as `has_associated_${List}`]: boolean };

const insights = async ({ session }: App): Promise<void> => {
  const { beats } = await session<{ beats: readonly Guid[] }>('GET', '/beats');
  await session('GET', `/beats/${guidOf(beats)}`);
  await session('PUT', `/beats/${guidOf(beats)}`, { beat: { has_been_displayed: true } });

  const { insights: found } = await session<{ insights: readonly Insight[] }>('GET', '/insights?records_per_page=100');
  await session('GET', `/insights/${guidOf(found)}`);
  await session('PUT', `/insights/${guidOf(found)}`, { insight: { is_dismissed: true } });
  const named = new Map<string, string>();
  for (const list of LISTS) {
    const insight = found.find((candidate) => candidate[`has_associated_${list}`]);
    if (insight === undefined) throw new Error(`No insight of ${LOGIN} names ${list}`);
    const answer = await session<Record<typeof list, readonly Guid[]>>('GET', `/insights/${insight.guid}/${list}`);
    named.set(list, guidOf(answer[list]));
  }
  for (const list of ['accounts', 'transactions'] as const) {
    const answer = await session<{ insights: readonly Guid[] }>('GET', `/${list}/${named.get(list)}/insights`);
    guidOf(answer.insights);
  }
};

/** Nobody is told of an edit but who reads: the read itself computes what follows, and keeps it. */
const editThenRead = async (host: LocalHost, { session }: App): Promise<void> => {
  const { transactions } = await session<{ transactions: readonly Guid[] }>('GET', '/transactions');
  await session('PUT', `/transactions/${guidOf(transactions)}`, { transaction: { category_guid: FUN } });
  const before = (await host.stats()).functions.read?.write_units ?? 0;
  await session('GET', '/beats');
  const after = (await host.stats()).functions.read?.write_units ?? 0;
  if (after === before) throw new Error('The read after an edit kept nothing');
};

/** Nobody looks; the sweep has the notify worker begin the next iteration. */
const nextMonth = async (host: LocalHost, plan: string): Promise<void> => {
  const now = new Date(host.now());
  const nextMonthMs = Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1);
  await host.sleep((nextMonthMs - host.now()) / 1_000 + ROLLED_OVER_HOURS * HOUR);
  await host.advance(3 * MINUTE);
  const begun = `"current_iteration_number":2,"guid":"${plan}"`;
  if (!host.deliveries().some(({ body }) => body.includes(begun))) throw new Error('No iteration began by itself');
};

const expectTold = (host: LocalHost, { userGuid }: App): void => {
  const told = host.deliveries().filter(({ body }) => body.includes(`"user_guid":"${userGuid}"`));
  for (const object of ['beat', 'insight', 'budget', 'goal', 'spending_plan', 'notification']) {
    const ofObject = told.filter(({ body }) => body.includes(`"${object}":{`));
    if (ofObject.length === 0) throw new Error(`No webhook told of a ${object}`);
    if (!ofObject.every(({ verified }) => verified)) throw new Error(`A webhook of a ${object} was not signed by us`);
  }
};

/** Of the first of a list that must not be empty. */
const guidOf = (objects: readonly Guid[]): string => {
  const [first] = objects;
  if (first === undefined) throw new Error(`Nothing there in a list of the tour of ${LOGIN}`);
  return first.guid;
};

const expectStatus = ({ connection_status: status }: { readonly connection_status: string | null }): void => {
  if (status !== 'CONNECTED') throw new Error(`${LOGIN} is ${status}`);
};

import { expect, test } from 'vitest';
import { expandPlanned } from '../../../lib/app/webhooks/expand-planned.ts';
import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import { HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import type { Budget } from '../../../lib/domain/planning/budgets/budget.ts';
import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';
import { noPlanning, type PlanningState } from '../../../lib/domain/planning/planning-state.ts';
import type { User } from '../../../lib/domain/users/user.ts';
import { type EventType, recordGuid } from '../../../lib/domain/webhooks/event.ts';
import { EVENTS_AFTER_DELETION_MS } from '../../../lib/domain/webhooks/events-after-deletion.ts';
import { createCategoryReader } from '../../../lib/store/categories/category-reader.ts';
import { plannedChanges, plannedEvent } from '../../../lib/store/planning/planned-record.ts';
import { createStoredPlanning } from '../../../lib/store/planning/stored-planning.ts';
import { feedShardOf } from '../../../lib/store/table/keys.ts';
import { createUserReader } from '../../../lib/store/users/user-reader.ts';
import { eventWrites } from '../../../lib/store/webhooks/event-store.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, feedTransaction, memberFeed } from '../../support/ledger/feed.ts';
import { testUser } from '../../support/members/members.ts';
import { testGoal } from '../../support/planning/goals.ts';
import { createMemoryTable } from '../../support/table/memory-table.ts';
import { storedMember } from '../../support/table/stored-member.ts';
import { notifyWorld } from '../../support/webhooks/notify-world.ts';

const { api, app } = await signedInAnew();

const goalNamed = (name: string): Goal =>
  testGoal({ guid: derivedGuid('GOL', name), accountGuid: derivedGuid('ACT', name), amountMinor: 1n, name });

const lostBudget: Budget = {
  guid: derivedGuid('BGT', 'lost'),
  categoryGuid: derivedGuid('CAT', 'gone'),
  parentGuid: null,
  amountMinor: 1_050n,
  currencyCode: 'USD',
  metadata: 'mine',
  transactionTotalMinor: 5n,
  projectedSpendingMinor: 7n,
  revision: 3,
  createdAt: 0,
  updatedAt: 0,
};

const FOOD = 'CAT-bd56d35a-a9a7-6e10-66c1-5b9cc1b6c81a';

test('a record of a computation makes events of the wanted types, as objects are now', async () => {
  await storedMember(
    api,
    app,
    memberFeed(accountFeed([feedTransaction({ description: 'NON-NETWORK ATM FEE', merchantCategoryCode: null })])),
  );
  const own = { name: 'Cheese', parent_guid: FOOD };
  const { category } = (await app.call('POST', '/categories', { category: own })).json;
  const top = (await app.call('POST', '/budgets', { budget: { category_guid: FOOD, amount: 9 } })).json.budget;
  const cheese = { category_guid: category.guid, parent_guid: top.guid };
  const { budget } = (await app.call('POST', '/budgets', { budget: cheese })).json;
  const profile = { goals_contribution: 1, uses_estimated_goals_contribution: false };
  await app.call('PUT', '/monthly_cash_flow_profile', { monthly_cash_flow_profile: profile });
  const account_guid = (await app.get('/accounts')).json.accounts[0].guid;
  const type = { goal_type_name: 'SAVE_AMOUNT', meta_type_name: 'OTHER' };
  const wanted = { account_guid, amount: 1e9, name: 'Rich', ...type };
  const { goal } = (await app.call('POST', '/goals', { goal: wanted })).json;
  const plan = (await app.call('POST', '/spending_plans')).json.spending_plan;
  const mine = (await app.call('POST', '/notifications', { notification: { subject: 'x' } })).json.notification;
  const notifications = (await app.get('/notifications')).json.notifications;
  const fee = notifications.find(({ guid }: { guid: string }) => guid !== mine.guid);

  const user = { guid: budget.user_guid, clientGuid: 'CLT-00000000-0000-7000-a000-000000000001' } as const;
  const gone = 'BGT-00000000-0000-4000-8000-000000000000';
  const changes = {
    budgets: { created: [gone], updated: [budget.guid] },
    goals: { created: [], updated: [goal.guid] },
    plan: { created: [], updated: [plan.guid] },
    notifications: { created: [fee.guid], updated: [mine.guid] },
  };
  const record = plannedEvent('EVT-00000000-0000-7000-a000-000000000001', user, { changes, revision: 4 }, api.clock());
  const told = async (wants: (type: EventType) => boolean) => {
    const { events, partsTold } = await expandPlanned(record, 0, wants, {
      clock: api.clock,
      ownCategories: createCategoryReader({ table: api.table }),
      planned: createStoredPlanning({ table: api.table }),
      users: createUserReader({ table: api.table }),
    });
    expect(partsTold).toBe('all');
    return events;
  };
  const events = await told(() => true);
  const about = { user_guid: user.guid };
  expect(events.map(({ type: name, subjectGuid, body }) => [name, subjectGuid, JSON.parse(body)])).toMatchObject([
    ['BUDGET', budget.guid, { action: 'updated', budget: { ...about, name: 'Cheese', amount: 0 } }],
    ['GOAL', goal.guid, { action: 'updated', goal: { ...about, name: 'Rich' } }],
    ['SPENDING_PLAN', plan.guid, { action: 'updated', spending_plan: about }],
    ['NOTIFICATION', fee.guid, { action: 'TRANSACTION_FEE_CHARGE', enabled_channels: ['in_app'] }],
  ]);
  expect((await told((name) => name === 'GOAL')).map(({ guid }) => guid)).toEqual([events[1]?.guid]);
  expect(await told(() => false)).toEqual([]);
});

test('an object deleted while its record is processed leaves the events of others', async () => {
  const user = testUser();
  const goals = Array.from({ length: 120 }, (_, place) => goalNamed(String(place)));
  const changes = {
    goals: { created: goals.map(({ guid }) => guid), updated: [] },
    deletedBudgets: [lostBudget],
  };
  const record = plannedEvent('EVT-00000000-0000-7000-a000-000000000001', user, { changes, revision: 4 }, 0);
  const heard = new Set<string>();
  let deletedCount = 0;
  let state: PlanningState = { ...noPlanning(user.guid), goals };
  for (let from: number | 'all' = 0; from !== 'all'; ) {
    const { events, partsTold } = await expandPlanned(record, from, () => true, {
      clock: () => 0,
      ownCategories: { list: async () => [] },
      planned: { read: async () => state },
      users: { readStored: async () => user },
    });
    expect(events.length).toBeLessThanOrEqual(50 + 1);
    for (const { type, subjectGuid } of events) {
      if (type === 'GOAL') heard.add(subjectGuid);
      else deletedCount += 1;
    }
    state = { ...state, goals: state.goals.slice(1) };
    from = partsTold;
  }
  expect([heard.size, deletedCount]).toEqual([120, 1]);
});

test('a record ends with the last wanted object, and a deleted user has no events', async () => {
  const user = testUser();
  const goal = goalNamed('one');
  const notifications = Array.from({ length: 120 }, (_, place) => derivedGuid('NTF', String(place)));
  const changes = {
    goals: { created: [goal.guid], updated: [] },
    notifications: { created: notifications, updated: [] },
  };
  const record = plannedEvent('EVT-00000000-0000-7000-a000-000000000001', user, { changes, revision: 4 }, 0);
  const tellTo = (reader: User | null, nowMs = 0) =>
    expandPlanned(record, 0, (type) => type === 'GOAL', {
      clock: () => nowMs,
      ownCategories: { list: async () => [] },
      planned: { read: async () => ({ ...noPlanning(user.guid), goals: [goal] }) },
      users: { readStored: async () => reader },
    });
  expect(await tellTo(user)).toMatchObject({ events: [{ type: 'GOAL', subjectGuid: goal.guid }], partsTold: 'all' });
  const deleted = { ...user, deletedAt: 0 };
  expect(await tellTo(deleted, EVENTS_AFTER_DELETION_MS - 1)).toEqual(await tellTo(user));
  expect(await tellTo(deleted, EVENTS_AFTER_DELETION_MS)).toEqual({ events: [], partsTold: 'all' });
  expect(await tellTo(null)).toEqual({ events: [], partsTold: 'all' });
});

test('a budget that was deleted with its category is sent as it last was', async () => {
  const user = testUser();
  const none = noPlanning(user.guid);
  const changes = plannedChanges({ ...none, budgets: [lostBudget] }, none, new Set());
  expect(plannedChanges({ ...none, budgets: [lostBudget] }, none, new Set([lostBudget.guid]))).toEqual({});
  const record = plannedEvent('EVT-00000000-0000-7000-a000-000000000001', user, { changes, revision: 4 }, 0);
  const { events } = await expandPlanned(record, 0, (type) => type === 'BUDGET', {
    clock: () => 0,
    ownCategories: { list: async () => [] },
    planned: { read: async () => none },
    users: { readStored: async () => user },
  });
  expect(
    events.map(({ type, subjectGuid, revision, body }) => [type, subjectGuid, revision, JSON.parse(body)]),
  ).toEqual([
    [
      'BUDGET',
      lostBudget.guid,
      4,
      {
        action: 'deleted',
        budget: expect.objectContaining({ amount: 10.5, name: null, metadata: 'mine', revision: 4 }),
      },
    ],
  ]);
});

test('events from a record are stored before they are announced, in parts (P30, P35)', async () => {
  const world = await notifyWorld('planned', createMemoryTable());
  await world.endpoint({ eventTypes: ['GOAL'] });
  const user = testUser({ clientGuid: world.clientGuid, guid: world.userGuid });
  const goals = Array.from({ length: 120 }, (_, place) => goalNamed(String(place)));
  const changes = { goals: { created: goals.map(({ guid }) => guid), updated: [] } };
  const record = plannedEvent(recordGuid(world.ids, world.clock()), user, { changes, revision: 4 }, world.clock());
  const { events } = world.deps;
  const { announce } = events;
  Object.assign(events, {
    announce: async (told: Parameters<typeof announce>[0]) => {
      for (const { clientGuid, userGuid, guid } of told) {
        expect(await events.read(clientGuid, feedShardOf(userGuid), guid)).not.toBeNull();
      }
      return announce(told);
    },
  });
  Object.assign(world.deps, {
    ownCategories: { list: async () => [] },
    planned: { read: async () => ({ ...noPlanning(user.guid), goals }) },
    users: { readStored: async () => user },
  });
  await world.table.transact(eventWrites([record]));
  await events.announce([record]);
  await world.run(HOUR_MS);
  expect(new Set(world.posts.map(({ request }) => request.headers['webhook-id'])).size).toBe(120);
  expect(await world.dueItems()).toEqual([]);
});

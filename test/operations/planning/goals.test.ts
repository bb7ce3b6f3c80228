import { describe, expect, test } from 'vitest';
import { categoryNamed } from '../../../lib/domain/categories/category.ts';
import { takeAnnounced } from '../../support/api/announced-events.ts';
import type { TestAnswer } from '../../support/api/api.ts';
import { signedInAnew } from '../../support/api/signed-in.ts';
import { accountFeed, memberFeed } from '../../support/ledger/feed.ts';
import { storedMember } from '../../support/table/stored-member.ts';

const { api, app, signInAs } = await signedInAnew();

const ABSENT_ACCOUNT = 'ACT-00000000-0000-4000-8000-000000000000';
const ABSENT = 'GOL-00000000-0000-4000-8000-000000000000';
const PROFILE = '/monthly_cash_flow_profile';

const setProfile = (profile: unknown): Promise<TestAnswer> =>
  app.call('PUT', PROFILE, { monthly_cash_flow_profile: profile });
const contribute = (amount: number): Promise<TestAnswer> =>
  setProfile({ goals_contribution: amount, uses_estimated_goals_contribution: false });

/** Savings of 400.00, checking of 100.00 and a card on which 250.00 are owed; guids by name. */
const withAccounts = async (): Promise<Readonly<Record<string, string>>> => {
  const account = (name: string, fields: Parameters<typeof accountFeed>[1]) =>
    accountFeed([], { upstreamId: name, name, accountNumber: name, ...fields });
  await storedMember(
    api,
    app,
    memberFeed(
      account('Savings', { accountType: 'SAVINGS', balanceMinor: 40_000n }),
      account('Checking', { balanceMinor: 10_000n }),
      account('Card', { accountType: 'CREDIT_CARD', balanceMinor: 25_000n }),
    ),
  );
  const { accounts } = (await app.get('/accounts')).json;
  return Object.fromEntries(accounts.map(({ name, guid }: { name: string; guid: string }) => [name, guid]));
};

const wanted = (account_guid: string | undefined, fields = {}) => ({
  account_guid,
  amount: 1_000,
  goal_type_name: 'SAVE_AMOUNT',
  meta_type_name: 'VACATION',
  name: 'The sea',
  ...fields,
});
const create = (goal: unknown, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('POST', '/goals', { goal }, headers);
const update = (guid: string, goal: unknown, headers?: Record<string, string>): Promise<TestAnswer> =>
  app.call('PUT', `/goals/${guid}`, { goal }, headers);
const made = async (goal: unknown) => {
  const answer = await create(goal);
  expect(answer.status).toBe(200);
  return answer.json.goal;
};

describe('the monthly cash flow profile', () => {
  test('exists for every user, and follows the budgets', async () => {
    const { user } = (await app.get('/user')).json;
    const before = (await app.get(PROFILE)).json.monthly_cash_flow_profile;
    expect(before).toEqual({
      budgeted_expenses: 0,
      budgeted_income: 0,
      estimated_goals_contribution: null,
      goals_contribution: null,
      guid: expect.stringMatching(/^MCF-/),
      user_guid: user.guid,
      uses_estimated_goals_contribution: true,
    });
    for (const [name, amount] of [
      ['Income', 3_000],
      ['Shopping', 1_200.5],
    ] as const) {
      const category_guid = categoryNamed(name).guid;
      await app.call('POST', '/budgets', { budget: { category_guid, amount } });
    }
    expect((await app.get(PROFILE)).json.monthly_cash_flow_profile).toEqual({
      ...before,
      budgeted_expenses: 1_200.5,
      budgeted_income: 3_000,
      estimated_goals_contribution: 1_799.5,
    });
  });

  test('keeps what its user sets, and ignores other fields', async () => {
    const readOnly = { budgeted_income: 9, estimated_goals_contribution: 9, guid: 'MCF-1' };
    const answer = await setProfile({ ...readOnly, goals_contribution: 12.5 });
    expect(answer.json.monthly_cash_flow_profile).toMatchObject({
      budgeted_income: 0,
      estimated_goals_contribution: null,
      goals_contribution: 12.5,
      uses_estimated_goals_contribution: true,
    });
    expect((await setProfile({ uses_estimated_goals_contribution: false })).status).toBe(200);
    expect((await app.get(PROFILE)).json.monthly_cash_flow_profile).toMatchObject({
      goals_contribution: 12.5,
      uses_estimated_goals_contribution: false,
    });
  });

  test.each<[string, unknown, number, number, string]>([
    ['no body', undefined, 400, 4001, ''],
    ['nothing in it', {}, 400, 4001, 'monthly_cash_flow_profile'],
    ['nothing known in it', { budgeted_income: 1 }, 400, 4002, 'monthly_cash_flow_profile'],
    ['a negative amount', { goals_contribution: -1 }, 400, 4002, 'goals_contribution'],
    ['an amount as text', { goals_contribution: '1' }, 400, 4002, 'goals_contribution'],
    ['an amount of null', { goals_contribution: null }, 400, 4001, 'goals_contribution'],
    ['an amount too fine', { goals_contribution: 0.001 }, 400, 4002, 'goals_contribution'],
    ['a switch as a number', { uses_estimated_goals_contribution: 1 }, 400, 4002, 'uses_estimated_goals_contribution'],
    [
      'an amount in use that is not there',
      { uses_estimated_goals_contribution: false },
      422,
      4221,
      'goals_contribution',
    ],
  ])('is not changed with %s', async (_, profile, status, code, field) => {
    const answer = await setProfile(profile);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get(PROFILE)).json.monthly_cash_flow_profile.goals_contribution).toBeNull();
  });
});

describe('a goal', () => {
  test('is created, read, listed, changed and deleted', async () => {
    const accounts = await withAccounts();
    const { user } = (await app.get('/user')).json;
    await contribute(300);
    const goal = await made(wanted(accounts.Savings, { metadata: 'mine' }));
    expect(goal).toEqual({
      account_guid: accounts.Savings,
      amount: 1_000,
      completed_at: null,
      current_amount: 400,
      goal_type_name: 'SAVE_AMOUNT',
      guid: expect.stringMatching(/^GOL-/),
      has_been_spent: false,
      is_complete: false,
      meta_type_name: 'VACATION',
      metadata: 'mine',
      name: 'The sea',
      position: 1,
      projected_to_complete_at: '2027-01-21T00:00:00.000Z',
      track_type_name: 'SAVINGS_TRACK',
      user_guid: user.guid,
    });
    const debt = await made(wanted(accounts.Card, { goal_type_name: 'PAYOFF', meta_type_name: 'OTHER' }));
    expect(debt).toMatchObject({
      current_amount: 750,
      position: 2,
      track_type_name: 'DEBT_TRACK',
      projected_to_complete_at: '2026-12-21T00:00:00.000Z',
    });
    expect((await app.get(`/goals/${goal.guid}`)).json).toEqual({ goal });
    expect((await app.get('/goals')).json).toEqual({ goals: [goal, debt] });
    const changed = (await update(goal.guid, { amount: 700.5, name: 'The lake', metadata: null })).json.goal;
    expect(changed).toEqual({
      ...goal,
      amount: 700.5,
      name: 'The lake',
      metadata: null,
      projected_to_complete_at: '2027-01-21T00:00:00.000Z',
    });
    const done = (await update(goal.guid, { is_complete: true, has_been_spent: true })).json.goal;
    expect(done).toMatchObject({ is_complete: true, has_been_spent: true, projected_to_complete_at: null });
    expect(done.completed_at).toMatch(/Z$/);
    const then = '2026-05-01T10:00:00+02:00';
    expect((await update(goal.guid, { completed_at: then })).json.goal.completed_at).toBe('2026-05-01T08:00:00.000Z');
    expect((await update(goal.guid, { is_complete: false })).json.goal).toMatchObject({ completed_at: null });
    expect(await app.call('DELETE', `/goals/${goal.guid}`)).toMatchObject({ status: 204, text: '' });
    expect((await app.get('/goals')).json.goals).toEqual([{ ...debt, position: 1 }]);
    expect((await app.get(`/goals/${goal.guid}`)).status).toBe(404);
    expect((await update(goal.guid, { name: 'x' })).status).toBe(404);
    expect((await app.call('DELETE', `/goals/${goal.guid}`)).status).toBe(404);
  });

  test('is complete once its account holds the amount, and moves with the profile', async () => {
    const accounts = await withAccounts();
    await contribute(300);
    const goal = await made(wanted(accounts.Savings));
    await contribute(600);
    const moved = (await app.get(`/goals/${goal.guid}`)).json.goal;
    expect(moved.projected_to_complete_at).toBe('2026-12-21T00:00:00.000Z');
    await app.call('PUT', `/accounts/${accounts.Savings}`, { account: { balance: 1_000 } });
    expect((await app.get(`/goals/${goal.guid}`)).json.goal).toMatchObject({
      current_amount: 1_000,
      is_complete: true,
    });
  });

  test('ignores values of fields that the service computes (P38)', async () => {
    const accounts = await withAccounts();
    await contribute(300);
    const readOnly = { guid: ABSENT, current_amount: 9, projected_to_complete_at: null, track_type_name: 'DEBT_TRACK' };
    const goal = await made(wanted(accounts.Savings, readOnly));
    expect(goal).toMatchObject({ current_amount: 400, track_type_name: 'SAVINGS_TRACK' });
    expect(goal.guid).not.toBe(ABSENT);
  });

  test('of another user is not found, nor is an account of another user (P37)', async () => {
    const accounts = await withAccounts();
    await contribute(300);
    const goal = await made(wanted(accounts.Savings));
    const owner = await signInAs('somebody else');
    await contribute(300);
    const absent = await app.get(`/goals/${ABSENT}`);
    expect((await app.get(`/goals/${goal.guid}`)).text).toBe(absent.text);
    expect((await create(wanted(accounts.Savings))).text).toBe(absent.text);
    expect((await create(wanted(ABSENT_ACCOUNT))).text).toBe(absent.text);
    expect((await update(goal.guid, { name: 'x' })).text).toBe(absent.text);
    const moves = { goals: [{ guid: goal.guid, position: 1 }] };
    expect((await app.call('PUT', '/goals/reposition', moves)).text).toBe(absent.text);
    expect((await app.call('DELETE', `/goals/${goal.guid}`)).text).toBe(absent.text);
    expect((await owner.get('/goals')).json.goals).toEqual([goal]);
  });

  test('needs a contribution above 0, except when it is deleted', async () => {
    const accounts = await withAccounts();
    const refused = {
      status: 422,
      json: { error: { code: 4221, message: expect.stringContaining('monthly_cash_flow_profile') } },
    };
    expect(await create(wanted(accounts.Savings))).toMatchObject(refused);
    await contribute(1);
    const goal = await made(wanted(accounts.Savings));
    await contribute(0);
    expect(await update(goal.guid, { name: 'x' })).toMatchObject(refused);
    const moves = { goals: [{ guid: goal.guid, position: 1 }] };
    expect(await app.call('PUT', '/goals/reposition', moves)).toMatchObject(refused);
    expect((await app.get(`/goals/${goal.guid}`)).json.goal.projected_to_complete_at).toBeNull();
    expect((await app.call('DELETE', `/goals/${goal.guid}`)).status).toBe(204);
  });
});

const TOO_LONG = 'x'.repeat(256);

describe('a goal is refused', () => {
  test.each<[string, object, number, number, string]>([
    ['no account', { account_guid: undefined }, 400, 4001, 'goal.account_guid'],
    ['a malformed account', { account_guid: 'ACT-1' }, 400, 4002, 'goal.account_guid'],
    ['no amount', { amount: undefined }, 400, 4001, 'goal.amount'],
    ['an amount of 0', { amount: 0 }, 400, 4002, 'goal.amount'],
    ['a negative amount', { amount: -1 }, 400, 4002, 'goal.amount'],
    ['an amount as text', { amount: '1' }, 400, 4002, 'goal.amount'],
    ['an amount too fine', { amount: 1.001 }, 400, 4002, 'goal.amount'],
    ['no type', { goal_type_name: undefined }, 400, 4001, 'goal.goal_type_name'],
    ['an unknown type', { goal_type_name: 'SPEND' }, 400, 4002, 'goal.goal_type_name'],
    ['no meta type', { meta_type_name: undefined }, 400, 4001, 'goal.meta_type_name'],
    ['an unknown meta type', { meta_type_name: 'BOAT' }, 400, 4002, 'goal.meta_type_name'],
    ['no name', { name: undefined }, 400, 4001, 'goal.name'],
    ['an empty name', { name: '' }, 400, 4001, 'goal.name'],
    ['a name too long', { name: TOO_LONG }, 400, 4002, 'goal.name'],
    ['a position of 0', { position: 0 }, 400, 4002, 'goal.position'],
    ['a position between two', { position: 1.5 }, 400, 4002, 'goal.position'],
    ['a position beyond the last', { position: 2 }, 422, 4221, 'goal.position'],
    ['is_complete as text', { is_complete: 'yes' }, 400, 4002, 'goal.is_complete'],
    ['has_been_spent as a number', { has_been_spent: 1 }, 400, 4002, 'goal.has_been_spent'],
    ['completed_at without a zone', { completed_at: '2026-11-21T08:00:00' }, 400, 4002, 'goal.completed_at'],
    ['completed_at as a number', { completed_at: 5 }, 400, 4002, 'goal.completed_at'],
    ['completed_at beyond four digits', { completed_at: '9999-12-31T23:59:59-01:00' }, 400, 4002, 'goal.completed_at'],
    ['completed_at before 1970', { completed_at: '1969-12-31T23:59:59Z' }, 400, 4002, 'goal.completed_at'],
    ['metadata as an object', { metadata: { a: 1 } }, 400, 4002, 'goal.metadata'],
    ['metadata too long', { metadata: 'x'.repeat(4_097) }, 400, 4002, 'goal.metadata'],
    ['skip_webhook as text', { skip_webhook: 'no' }, 400, 4002, 'goal.skip_webhook'],
    ['a debt to save in', { goal_type_name: 'PAYOFF' }, 422, 4221, 'goal.goal_type_name'],
  ])('with %s', async (_, fields, status, code, field) => {
    const accounts = await withAccounts();
    await contribute(300);
    const answer = await create(wanted(accounts.Savings, fields));
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get('/goals')).json.goals).toEqual([]);
  });

  test('for an account that another open goal uses', async () => {
    const accounts = await withAccounts();
    await contribute(300);
    await made(wanted(accounts.Savings));
    expect(await create(wanted(accounts.Savings))).toMatchObject({
      status: 422,
      json: { error: { message: expect.stringContaining('goal.account_guid') } },
    });
  });

  test.each<[string, unknown, number, number, string]>([
    ['no body', undefined, 400, 4001, ''],
    ['nothing', { goal: {} }, 400, 4001, 'goal'],
    ['nothing but silence', { goal: { skip_webhook: true } }, 400, 4002, 'goal'],
    ['nothing known', { goal: { current_amount: 4 } }, 400, 4002, 'goal'],
    ['a null amount', { goal: { amount: null } }, 400, 4001, 'goal.amount'],
    ['a null name', { goal: { name: null } }, 400, 4001, 'goal.name'],
    ['an unknown type', { goal: { goal_type_name: 'X' } }, 400, 4002, 'goal.goal_type_name'],
    ['an account of another kind', { goal: { goal_type_name: 'PAYOFF' } }, 422, 4221, 'goal.goal_type_name'],
    ['a position beyond the last', { goal: { position: 2 } }, 422, 4221, 'goal.position'],
    ['an unknown account', { goal: { account_guid: ABSENT_ACCOUNT } }, 404, 4040, ''],
  ])('when it is changed with %s', async (_, body, status, code, field) => {
    const accounts = await withAccounts();
    await contribute(300);
    const goal = await made(wanted(accounts.Savings));
    const answer = await app.call('PUT', `/goals/${goal.guid}`, body);
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect((await app.get('/goals')).json.goals).toEqual([goal]);
  });
});

describe('priorities of goals', () => {
  const three = async () => {
    const accounts = await withAccounts();
    await contribute(300);
    const payoff = { goal_type_name: 'PAYOFF', meta_type_name: 'OTHER' };
    return [
      await made(wanted(accounts.Savings, { name: 'a' })),
      await made(wanted(accounts.Checking, { name: 'b' })),
      await made(wanted(accounts.Card, { ...payoff, name: 'c' })),
    ];
  };
  const reposition = (goals: unknown) => app.call('PUT', '/goals/reposition', { goals });
  const names = (goals: readonly { name: string; position: number }[]) =>
    goals.map(({ name, position }) => `${position}${name}`);

  test('are set for all goals that move, and the dates follow', async () => {
    const [a, b] = await three();
    expect(b.projected_to_complete_at).toBe('2027-04-21T00:00:00.000Z');
    const answer = await reposition([
      { guid: a.guid, position: 2 },
      { guid: b.guid, position: 1 },
    ]);
    expect(answer.status).toBe(200);
    expect(names(answer.json.goals)).toEqual(['1b', '2a', '3c']);
    expect(answer.json.goals[0].projected_to_complete_at).toBe('2027-02-21T00:00:00.000Z');
    expect((await app.get('/goals')).json).toEqual(answer.json);
    expect(names((await update(a.guid, { position: 1 })) && (await app.get('/goals')).json.goals)).toEqual([
      '1a',
      '2b',
      '3c',
    ]);
  });

  test.each<[string, (guid: string) => unknown, number, number, string]>([
    ['no body', () => undefined, 400, 4001, 'goals'],
    ['no goal', () => [], 400, 4001, 'goals'],
    ['an object', (guid) => ({ guid, position: 1 }), 400, 4002, 'goals'],
    ['no guid', () => [{ position: 1 }], 400, 4001, 'goals[0].guid'],
    ['a malformed guid', () => [{ guid: 'GOL-1', position: 1 }], 400, 4002, 'goals[0].guid'],
    ['no position', (guid) => [{ guid }], 400, 4001, 'goals[0].position'],
    ['a position of 0', (guid) => [{ guid, position: 0 }], 400, 4002, 'goals[0].position'],
    ['a position as text', (guid) => [{ guid, position: '1' }], 400, 4002, 'goals[0].position'],
    ['a place that is held', (guid) => [{ guid, position: 2 }], 422, 4221, 'goals'],
    ['a place beyond the last', (guid) => [{ guid, position: 4 }], 422, 4221, 'goals'],
    [
      'one goal twice',
      (guid) => [
        { guid, position: 1 },
        { guid, position: 1 },
      ],
      422,
      4221,
      'goals',
    ],
    ['an unknown goal', () => [{ guid: ABSENT, position: 1 }], 404, 4040, ''],
  ])('are not set by %s', async (_, moves, status, code, field) => {
    const goals = await three();
    const answer = await reposition(moves(goals[0].guid));
    expect(answer).toMatchObject({ status, json: { error: { code } } });
    expect(answer.json.error.message).toContain(field);
    expect(names((await app.get('/goals')).json.goals)).toEqual(['1a', '2b', '3c']);
  });
});

describe('the webhook GOAL', () => {
  test('is sent for what was created, moved and deleted, with the fields of webhooks', async () => {
    const accounts = await withAccounts();
    await contribute(300);
    await takeAnnounced(api);
    const goal = await made(wanted(accounts.Savings));
    const told = (await takeAnnounced(api)).filter(({ goal: one }) => one !== undefined);
    expect(told).toEqual([
      {
        action: 'created',
        goal: {
          account_guid: accounts.Savings,
          amount: 1_000,
          completed_at: null,
          created_by: 'USER',
          current_amount: 400,
          goal_type_name: 'SAVE_AMOUNT',
          guid: goal.guid,
          has_been_spent: false,
          is_complete: false,
          meta_type: 'VACATION',
          metadata: null,
          name: 'The sea',
          position: 1,
          projected_to_complete_at: Date.parse('2027-01-21') / 1_000,
          revision: 2,
          user_guid: goal.user_guid,
          user_id: expect.stringMatching(/^user-/),
        },
      },
    ]);
    const other = await made(wanted(accounts.Checking, { position: 1 }));
    await app.call('DELETE', `/goals/${other.guid}`);
    const later = (await takeAnnounced(api)).filter(({ goal: one }) => one !== undefined);
    expect(later.map(({ action, goal: { guid, position } }) => [action, guid, position])).toEqual([
      ['created', other.guid, 1],
      ['updated', goal.guid, 2],
      ['updated', goal.guid, 1],
      ['deleted', other.guid, 1],
    ]);
  });

  test.each([
    ['the header', {}, { 'MX-Skip-Webhook': 'true' }],
    ['the body', { skip_webhook: true }, undefined],
  ])('is not sent with %s', async (_, field, headers) => {
    const accounts = await withAccounts();
    await contribute(300);
    await takeAnnounced(api);
    const { goal } = (await create(wanted(accounts.Savings, field), headers)).json;
    await update(goal.guid, { name: 'x', ...field }, headers);
    if (headers !== undefined) await app.call('DELETE', `/goals/${goal.guid}`, undefined, headers);
    // What follows from it is told: a goal at its milestones is a beat.
    const told = await takeAnnounced(api);
    expect(told.filter((body) => 'goal' in body || 'goals' in body)).toEqual([]);
  });
});

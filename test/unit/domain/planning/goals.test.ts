import { expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import {
  addGoal,
  changeGoal,
  GOALS_MAX,
  GOALS_TEXT_MAX,
  type GoalFields,
  type GoalsChange,
  type NewGoal,
  removeGoal,
} from '../../../../lib/domain/planning/goals/change-goals.ts';
import { computeGoals } from '../../../../lib/domain/planning/goals/compute-goals.ts';
import {
  type Goal,
  type MonthlyCashFlowProfile,
  projectedToCompleteAt,
  trackOf,
} from '../../../../lib/domain/planning/goals/goal.ts';
import { reposition } from '../../../../lib/domain/planning/goals/positions.ts';
import {
  changeProfile,
  computeProfile,
  contributionMinor,
  estimatedContributionMinor,
} from '../../../../lib/domain/planning/goals/profile.ts';
import { noPlanning } from '../../../../lib/domain/planning/planning-state.ts';
import { testBudget } from '../../../support/planning/budgets.ts';
import {
  type AccountWords,
  accountGuid,
  planningView,
  USER,
  type ViewWords,
} from '../../../support/planning/planning-view.ts';

const ACCOUNTS: readonly AccountWords[] = [
  { name: 'Checking', balance: '100.00' },
  { name: 'Savings', type: 'SAVINGS', balance: '400.00' },
  { name: 'Euro', type: 'SAVINGS', balance: '400.00', feed: { currencyCode: 'EUR' } },
  { name: 'Yen', type: 'SAVINGS', balance: null, feed: { currencyCode: 'JPY', balanceMinor: 500n } },
  { name: 'Card', type: 'CREDIT_CARD', balance: '250.00' },
];
const view = planningView({ accounts: ACCOUNTS });

const wanted = (account: string, amount: string, fields: Partial<NewGoal> = {}): NewGoal => ({
  guid: derivedGuid('GOL', account),
  accountGuid: accountGuid(account),
  goalType: 'SAVE_AMOUNT',
  metaType: 'VACATION',
  name: account,
  amount,
  ...fields,
});

const made = (change: GoalsChange): readonly Goal[] => {
  if (change.kind === 'refused') throw new Error(`refused: ${change.reason}`);
  return change.goals;
};
const goalsOf = (...inputs: readonly NewGoal[]): readonly Goal[] =>
  inputs.reduce<readonly Goal[]>((goals, input) => made(addGoal(goals, view, input)), []);

const profileOf = (contribution: bigint): MonthlyCashFlowProfile => ({
  ...noPlanning(USER).profile,
  usesEstimatedGoalsContribution: false,
  goalsContributionMinor: contribution,
});
const computed = (words: ViewWords, contribution: bigint, goals: readonly Goal[]): readonly Goal[] =>
  computeGoals(planningView({ accounts: ACCOUNTS, ...words }), profileOf(contribution), goals);

const payoff: Partial<NewGoal> = { goalType: 'PAYOFF', metaType: 'OTHER' };

test('a goal has saved the balance, or paid off the amount less what is owed', () => {
  const goals = computed({}, 10_000n, goalsOf(wanted('Savings', '1000'), wanted('Card', '1000', payoff)));
  expect(goals.map((goal) => goal.currentAmountMinor)).toEqual([40_000n, 75_000n]);
});

test('a goal keeps its amount while its account does not count', () => {
  const goals = computed({}, 10_000n, goalsOf(wanted('Savings', '1000')));
  expect(computed({ accounts: [] }, 10_000n, goals)[0]?.currentAmountMinor).toBe(40_000n);
  const inEuro: AccountWords = { name: 'Savings', type: 'SAVINGS', balance: '9.00', feed: { currencyCode: 'EUR' } };
  expect(computed({ accounts: [inEuro] }, 10_000n, goals)[0]?.currentAmountMinor).toBe(40_000n);
});

test('the whole contribution goes to the first goal of a kind, then to the next', () => {
  const goals = computed(
    { today: '2026-11-21' },
    30_000n,
    goalsOf(wanted('Savings', '1000'), wanted('Checking', '400'), wanted('Card', '1000', payoff)),
  );
  // 600 at 300 a month, then 300 more; the debt has a track of its own.
  expect(goals.map((goal) => goal.monthsToComplete)).toEqual([2, 3, 1]);
});

test.each([
  ['2027-01-31', '2027-02-28'],
  ['2028-01-31', '2028-02-29'],
  ['2026-12-15', '2027-01-15'],
])('a month after %s is %s', (today, then) => {
  const [goal] = computed({ today }, 60_000n, goalsOf(wanted('Savings', '1000')));
  if (goal === undefined) throw new Error('no goal');
  expect(projectedToCompleteAt(goal, Date.parse(`${today}T23:59:59.999Z`))).toBe(Date.parse(then));
});

test('a day that passes does not change a goal', () => {
  const goals = computed({ today: '2026-11-21' }, 60_000n, goalsOf(wanted('Savings', '1000')));
  expect(computed({ today: '2026-11-22' }, 60_000n, goals)).toBe(goals);
});

test('a goal without a contribution, or later than in a century, has no date', () => {
  const goals = goalsOf(wanted('Savings', '1000'));
  expect(computed({}, 0n, goals)[0]?.monthsToComplete).toBeNull();
  expect(computed({}, 49n, goals)[0]?.monthsToComplete).toBeNull();
  expect(computed({}, 50n, goals)[0]?.monthsToComplete).toBe(1_200);
});

test('a goal in another currency than the contribution gets no date and no money', () => {
  const goals = computed({}, 60_000n, goalsOf(wanted('Euro', '1000'), wanted('Savings', '1000')));
  expect(goals.map((goal) => goal.monthsToComplete)).toEqual([null, 1]);
});

test('a goal that is reached is complete for good', () => {
  const [reached] = computed({}, 60_000n, goalsOf(wanted('Savings', '400')));
  expect(reached).toMatchObject({ isComplete: true, completedAt: view.nowMs, monthsToComplete: null });
  const spent = computed({ accounts: [{ name: 'Savings', balance: '0.00' }] }, 60_000n, reached ? [reached] : []);
  expect(spent).toEqual([reached]);
});

test('unchanged figures of a goal are the same object; others raise the revision', () => {
  const first = computed({}, 60_000n, goalsOf(wanted('Savings', '1000')));
  expect(first[0]?.revision).toBe(2);
  expect(computed({ nowMs: view.nowMs + 1 }, 60_000n, first)).toBe(first);
  expect(computed({ nowMs: view.nowMs + 1 }, 70_000n, first)).toBe(first);
  const later = computed({ nowMs: view.nowMs + 1 }, 10_000n, first);
  expect(later[0]).toMatchObject({ revision: 3, updatedAt: view.nowMs + 1 });
});

test('an account belongs to one open goal', () => {
  const goals = goalsOf(wanted('Savings', '1000'), wanted('Checking', '1000'));
  const second = wanted('Savings', '2000', { guid: derivedGuid('GOL', 'second') });
  const taken = { kind: 'refused', reason: 'accountTaken' };
  expect(addGoal(goals, view, second)).toEqual(taken);
  expect(addGoal(goals, view, { ...second, isComplete: true })).toMatchObject({ kind: 'changed' });
  const [first, other] = goals;
  if (first === undefined || other === undefined) throw new Error('no goals');
  expect(changeGoal(goals, view, other.guid, { accountGuid: first.accountGuid })).toEqual(taken);
  const done = made(addGoal(made(changeGoal(goals, view, first.guid, { isComplete: true })), view, second));
  expect(changeGoal(done, view, first.guid, { isComplete: false })).toEqual(taken);
});

test('a goal saves into an asset and pays off a debt', () => {
  const other = { kind: 'refused', reason: 'accountOfOtherKind' };
  expect(addGoal([], view, wanted('Card', '100'))).toEqual(other);
  expect(addGoal([], view, wanted('Savings', '100', payoff))).toEqual(other);
  const goals = goalsOf(wanted('Savings', '100'));
  expect(changeGoal(goals, view, goals[0]?.guid ?? 'GOL-', { goalType: 'PAYOFF' })).toEqual(other);
});

test('a goal is measured by its new account, and can be renamed after its kind changed', () => {
  const goals = computed({}, 10_000n, goalsOf(wanted('Savings', '1000')));
  const guid = derivedGuid('GOL', 'Savings');
  const unknown = planningView({ accounts: [{ name: 'Unknown', type: 'SAVINGS', balance: null }] });
  const moved = made(changeGoal(goals, unknown, guid, { accountGuid: accountGuid('Unknown') }));
  expect(computeGoals(unknown, profileOf(0n), moved)[0]?.currentAmountMinor).toBe(0n);
  const owed = planningView({ accounts: [{ name: 'Savings', type: 'LOAN' }] });
  expect(made(changeGoal(goals, owed, guid, { name: 'Renamed' }))[0]?.name).toBe('Renamed');
});

test('a new goal needs an existing account, and an old one keeps a deleted account', () => {
  expect(addGoal([], view, wanted('Nobody', '100'))).toMatchObject({ reason: 'accountMissing' });
  const goals = goalsOf(wanted('Savings', '100'));
  const guid = derivedGuid('GOL', 'Savings');
  expect(changeGoal(goals, view, guid, { accountGuid: accountGuid('Nobody') })).toMatchObject({
    reason: 'accountMissing',
  });
  const without = { ...view, accounts: [] };
  const same = { accountGuid: accountGuid('Savings'), name: 'Later' };
  expect(made(changeGoal(goals, without, guid, same))[0]?.name).toBe('Later');
});

test('amounts of a goal are in the currency of the account, and never rounded (P22)', () => {
  expect(addGoal([], view, wanted('Savings', '1.005'))).toMatchObject({ reason: 'amountTooFine' });
  expect(addGoal([], view, wanted('Yen', '1.5'))).toMatchObject({ reason: 'amountTooFine' });
  const goals = goalsOf(wanted('Savings', '100'));
  const move = (fields: GoalFields) =>
    changeGoal(goals, view, derivedGuid('GOL', 'Savings'), { accountGuid: accountGuid('Yen'), ...fields });
  expect(move({})).toMatchObject({ reason: 'amountNeeded' });
  expect(made(move({ amount: '7' }))[0]).toMatchObject({ amountMinor: 7n, currencyCode: 'JPY' });
});

test('is_complete or a time completes a goal, and without them it is open again', () => {
  const goals = goalsOf(wanted('Savings', '1000'));
  const guid = derivedGuid('GOL', 'Savings');
  const changed = (fields: GoalFields, of = goals) => made(changeGoal(of, view, guid, fields))[0];
  expect(changed({ isComplete: true })).toMatchObject({ isComplete: true, completedAt: view.nowMs });
  expect(changed({ isComplete: true, completedAt: null })).toMatchObject({ completedAt: view.nowMs });
  expect(changed({ completedAt: 5 })).toMatchObject({ isComplete: true, completedAt: 5 });
  expect(changed({ isComplete: false, completedAt: 5 })).toMatchObject({ isComplete: false, completedAt: null });
  const done = made(changeGoal(goals, view, guid, { completedAt: 5 }));
  expect(changed({ name: 'Sea' }, done)).toMatchObject({ isComplete: true, completedAt: 5 });
  expect(changed({ completedAt: null }, done)).toMatchObject({ isComplete: false, completedAt: null });
});

const order = (goals: readonly Goal[]): string[] => goals.map(({ name, position }) => `${position} ${name}`);

test('a new position of a goal moves the others', () => {
  const three = goalsOf(wanted('Savings', '1'), wanted('Checking', '1'), wanted('Euro', '1', { position: 1 }));
  expect(order(three)).toEqual(['1 Euro', '2 Savings', '3 Checking']);
  const moved = made(changeGoal(three, view, derivedGuid('GOL', 'Euro'), { position: 3 }));
  expect(order(moved)).toEqual(['1 Savings', '2 Checking', '3 Euro']);
  expect(order(made(removeGoal(moved, derivedGuid('GOL', 'Savings'), 9)))).toEqual(['1 Checking', '2 Euro']);
  expect(removeGoal(moved, derivedGuid('GOL', 'nobody'), 9)).toMatchObject({ reason: 'missing' });
  expect(changeGoal(moved, view, derivedGuid('GOL', 'Euro'), { position: 4 })).toMatchObject({
    reason: 'positionTooHigh',
  });
  expect(addGoal(moved, view, wanted('Card', '1', { ...payoff, position: 5 }))).toMatchObject({
    reason: 'positionTooHigh',
  });
});

test('a change of positions needs every goal that moves', () => {
  const goals = goalsOf(wanted('Savings', '1'), wanted('Checking', '1'), wanted('Euro', '1'));
  const to = (account: string, position: number) => ({ guid: derivedGuid('GOL', account), position });
  const swapped = reposition(goals, [to('Savings', 2), to('Checking', 1)], 9);
  expect(swapped.kind === 'changed' && order(swapped.goals)).toEqual(['1 Checking', '2 Savings', '3 Euro']);
  expect(swapped.kind === 'changed' && swapped.goals.map(({ revision }) => revision)).toEqual([2, 2, 1]);
  const bad = { kind: 'refused', reason: 'notAPermutation' };
  expect(reposition(goals, [to('Savings', 2)], 9)).toEqual(bad);
  expect(reposition(goals, [to('Savings', 4)], 9)).toEqual(bad);
  expect(reposition(goals, [to('Savings', 1), to('Savings', 1)], 9)).toEqual(bad);
  expect(reposition(goals, [to('Nobody', 1)], 9)).toEqual({ kind: 'refused', reason: 'missing' });
});

test('goals are limited in number and text', () => {
  const many = Array.from({ length: GOALS_MAX }, (_, place) => ({
    ...(goalsOf(wanted('Savings', '1', { isComplete: true }))[0] ?? expect.fail()),
    guid: derivedGuid('GOL', String(place)),
    position: place + 1,
  }));
  expect(addGoal(many, view, wanted('Savings', '1'))).toMatchObject({ reason: 'tooMany' });
  const metadata = 'x'.repeat(GOALS_TEXT_MAX);
  expect(addGoal([], view, wanted('Savings', '1', { metadata }))).toMatchObject({ reason: 'tooLarge' });
});

test.each([
  ['PAYOFF', 'RETIREMENT', 'DEBT_TRACK'],
  ['SAVE_AMOUNT', 'RETIREMENT', 'RETIREMENT_TRACK'],
  ['SAVE_AMOUNT', 'EMERGENCY_FUND', 'EMERGENCY_FUND_TRACK'],
  ['SAVE_AMOUNT', 'HOUSE', 'SAVINGS_TRACK'],
] as const)('a goal of %s for %s is of the %s', (goalType, metaType, track) => {
  expect(trackOf({ goalType, metaType })).toBe(track);
});

const blankProfile = noPlanning(USER).profile;
const budget = (category: string, amountMinor: bigint, parent: string | null = null, currencyCode = 'USD') =>
  testBudget(category, { amountMinor, parentGuid: parent === null ? null : derivedGuid('BGT', parent), currencyCode });

test('the cash flow profile sums budgets of the top level, in its currency', () => {
  const profile = computeProfile(
    view,
    [
      budget('Income', 300_000n),
      budget('Paycheck', 250_000n, 'Income'),
      budget('Shopping', 100_000n),
      budget('Clothing', 50_000n, 'Shopping'),
      budget('Travel', 1_000n),
      budget('Home', 7n, null, 'EUR'),
    ],
    blankProfile,
  );
  expect(profile).toMatchObject({ budgetedIncomeMinor: 300_000n, budgetedExpensesMinor: 101_000n });
  expect(estimatedContributionMinor(profile)).toBe(199_000n);
  expect(contributionMinor(profile)).toBe(199_000n);
  expect(computeProfile(view, [], blankProfile)).toBe(blankProfile);
});

test('the estimated contribution is never negative; it needs budgeted income', () => {
  expect(estimatedContributionMinor({ budgetedIncomeMinor: 5n, budgetedExpensesMinor: 6n })).toBe(0n);
  expect(estimatedContributionMinor({ budgetedIncomeMinor: 0n, budgetedExpensesMinor: 0n })).toBeNull();
  expect(contributionMinor(blankProfile)).toBe(0n);
});

test('a contribution that the user set stays in its currency', () => {
  const set = { ...blankProfile, goalsContributionMinor: 5n };
  expect(computeProfile({ ...view, currencyCode: 'JPY' }, [], set).currencyCode).toBe('USD');
  expect(computeProfile({ ...view, currencyCode: 'JPY' }, [], blankProfile).currencyCode).toBe('JPY');
});

test('a contribution that the user set is used once there is one', () => {
  expect(changeProfile(blankProfile, { usesEstimatedGoalsContribution: false })).toEqual({
    kind: 'refused',
    reason: 'contributionMissing',
  });
  expect(changeProfile(blankProfile, { goalsContribution: '1.005' })).toMatchObject({ reason: 'amountTooFine' });
  const set = changeProfile(blankProfile, { goalsContribution: '12.5' });
  if (set.kind === 'refused') throw new Error(set.reason);
  expect(contributionMinor(set.profile)).toBe(0n);
  const used = changeProfile(set.profile, { usesEstimatedGoalsContribution: false });
  expect(used.kind === 'changed' && contributionMinor(used.profile)).toBe(1_250n);
});

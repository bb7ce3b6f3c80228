import fc from 'fast-check';
import { expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import { computeGoals } from '../../../../lib/domain/planning/goals/compute-goals.ts';
import { GOAL_META_TYPES, GOAL_TYPES, type Goal } from '../../../../lib/domain/planning/goals/goal.ts';
import { reposition } from '../../../../lib/domain/planning/goals/positions.ts';
import { noPlanning } from '../../../../lib/domain/planning/planning-state.ts';
import { testGoal } from '../../../support/planning/goals.ts';
import { accountGuid, planningView, USER } from '../../../support/planning/planning-view.ts';
import { forAll, runs } from '../../../support/project/runs.ts';

const minor = fc.bigInt({ min: 1n, max: 10_000_000n });
const goal = fc.record({
  amountMinor: minor,
  balanceMinor: fc.bigInt({ min: -1_000_000n, max: 12_000_000n }),
  goalType: fc.constantFrom(...GOAL_TYPES),
  metaType: fc.constantFrom(...GOAL_META_TYPES),
  isComplete: fc.boolean(),
  currencyCode: fc.constantFrom('USD', 'USD', 'USD', 'EUR'),
});

type GoalWords = typeof goal extends fc.Arbitrary<infer T> ? T : never;

const goalOf = ({ amountMinor, goalType, metaType, isComplete, currencyCode }: GoalWords, place: number): Goal =>
  testGoal({
    ...{ amountMinor, goalType, metaType, isComplete, currencyCode },
    guid: derivedGuid('GOL', String(place)),
    accountGuid: accountGuid(String(place)),
    name: String(place),
    position: place + 1,
    completedAt: isComplete ? 0 : null,
  });

const day = fc
  .date({ min: new Date('2024-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const viewOf = (words: readonly GoalWords[], today: string) =>
  planningView({
    today,
    accounts: words.map(({ balanceMinor, currencyCode }, place) => ({
      name: String(place),
      balance: null,
      feed: { balanceMinor, currencyCode },
    })),
  });

const goals = fc.array(goal, { minLength: 1, maxLength: 12 });

test('a larger contribution never gives a later date of any goal', () => {
  forAll(runs(300), goals, day, minor, fc.bigInt({ min: 0n, max: 1_000_000n }), (words, today, contribution, more) => {
    const view = viewOf(words, today);
    const dates = (goalsContributionMinor: bigint): readonly number[] =>
      computeGoals(
        view,
        { ...noPlanning(USER).profile, usesEstimatedGoalsContribution: false, goalsContributionMinor },
        words.map(goalOf),
      ).map(({ monthsToComplete }) => monthsToComplete ?? Number.POSITIVE_INFINITY);
    const sooner = dates(contribution + more);
    dates(contribution).forEach((later, place) => {
      expect(sooner[place]).toBeLessThanOrEqual(later);
    });
  });
});

test('goals computed again are the same, whatever the order of accounts', () => {
  forAll(runs(100), goals, day, minor, (words, today, goalsContributionMinor) => {
    const view = viewOf(words, today);
    const profile = { ...noPlanning(USER).profile, usesEstimatedGoalsContribution: false, goalsContributionMinor };
    const first = computeGoals(view, profile, words.map(goalOf));
    const turned = { ...view, accounts: view.accounts.toReversed(), nowMs: view.nowMs + 1 };
    expect(computeGoals(turned, profile, first)).toBe(first);
    expect(
      first.map(
        ({ currencyCode, isComplete, monthsToComplete }) =>
          monthsToComplete !== null && (isComplete || currencyCode === 'EUR'),
      ),
    ).not.toContain(true);
  });
});

test('a change of positions keeps each position once, or changes nothing', () => {
  const moves = fc.array(fc.record({ place: fc.nat({ max: 12 }), position: fc.integer({ min: 1, max: 13 }) }), {
    maxLength: 12,
  });
  const shuffled = fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 });
  forAll(runs(300), goals, moves, (words, inputs) => {
    const moved = reposition(
      words.map(goalOf),
      inputs.map(({ place, position }) => ({ guid: derivedGuid('GOL', String(place)), position })),
      9,
    );
    if (moved.kind === 'refused') return;
    expect(moved.goals.map(({ position }) => position)).toEqual(words.map((_, place) => place + 1));
  });
  forAll(runs(100), fc.array(goal, { minLength: 6, maxLength: 6 }), shuffled, (words, order) => {
    const inputs = order.map((place, index) => ({ guid: derivedGuid('GOL', String(place)), position: index + 1 }));
    const moved = reposition(words.map(goalOf), inputs, 9);
    expect(moved.kind === 'changed' && moved.goals.map(({ guid }) => guid)).toEqual(inputs.map(({ guid }) => guid));
  });
});

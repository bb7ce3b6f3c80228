import { addDays, dayOf, latestOf, todayUtc } from '../../../kernel/calendar.ts';
import type { Goal } from '../../goals/goal.ts';
import { balanceHistory, daysHolding } from '../balance-history.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount, RECENT_DAYS } from '../beat-template.ts';
import { amountWords, beatText, nameWords } from '../beat-words.ts';
import { isWithin } from '../context-rows.ts';
import { shareOf } from '../figures.ts';

/** Highest first. */
const MILESTONES_PERCENT: readonly bigint[] = [100n, 75n, 50n, 25n];

/**
 * A quarter, half, three quarters or all of a goal was reached lately: the highest of them, once per goal and milestone.
 */
export const goalProgress: BeatTemplate = {
  name: 'GoalProgress',
  find: (context) => context.goals.flatMap((goal) => progressOf(goal, context)),
};

const progressOf = (goal: Goal, context: BeatContext): readonly BeatDraft[] => {
  const reaches = (percent: bigint) => (minor: bigint) => minor * 100n >= goal.amountMinor * percent;
  const percent = MILESTONES_PERCENT.find((milestone) => reaches(milestone)(goal.currentAmountMinor));
  if (percent === undefined || goal.amountMinor <= 0n || goal.hasBeenSpent) return [];
  const days = daysHolding(amountsOf(goal, context), reaches(percent)) ?? 0;
  const [reachedOn, madeOn] = [addDays(context.today, -days), todayUtc(goal.createdAt)];
  const activeOn = latestOf(reachedOn, madeOn);
  if (!isWithin(activeOn, context, RECENT_DAYS)) return [];
  const { accountGuid, amountMinor, currencyCode, currentAmountMinor } = goal;
  const name = nameWords(goal.name);
  const [current, whole] = [amountWords(currentAmountMinor, currencyCode), amountWords(amountMinor, currencyCode)];
  const isReached = percent === 100n;
  return [
    {
      key: [goal.guid, `${percent}`],
      activeOn,
      ...beatText(
        isReached ? 'You reached your goal' : `You are ${percent}% of the way to your goal`,
        `${name}: ${current} of ${whole}, ${shareOf(currentAmountMinor, amountMinor, 100n)}%.`,
        'See the goal',
      ),
      ...linksToAccount(accountGuid),
    },
  ];
};

/**
 * The amount of the goal at the end of each day since it was made, today first. It moves with the balance of its account.
 */
const amountsOf = (
  { accountGuid, createdAt, currentAmountMinor, goalType }: Goal,
  context: BeatContext,
): readonly bigint[] => {
  const found = context.accounts.find(({ account }) => account.guid === accountGuid);
  const days = Math.min(RECENT_DAYS + 1, Math.max(0, dayOf(context.today) - dayOf(todayUtc(createdAt))));
  const balances = found === undefined ? null : balanceHistory(found, context, days);
  const [today = 0n] = balances ?? [];
  return (balances ?? [today]).map((ending) => {
    const gained = goalType === 'SAVE_AMOUNT' ? today - ending : ending - today;
    return currentAmountMinor - gained;
  });
};

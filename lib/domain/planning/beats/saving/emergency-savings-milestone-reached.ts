import type { FoundAccount } from '../../../accounts/account.ts';
import { currencyOf, isLiability, typeOf } from '../../../accounts/account-view.ts';
import { addDays, dayOf, monthOf } from '../../../kernel/calendar.ts';
import { balanceHistory, daysHolding } from '../balance-history.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount, RECENT_DAYS } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords, wholeUnits } from '../beat-words.ts';
import { countedSum, isSpending, rowsOfMonth } from '../context-rows.ts';

/** Whole units of the currency. */
const AMOUNTS: readonly number[] = [500, 1_000, 2_500, 5_000];
const MONTHS_OF_EXPENSES: readonly number[] = [1, 3, 6];
/** The expenses of a month are the mean of so many full months. */
const EXPENSE_MONTHS = 3;

interface Milestone {
  /** Part of the key of the beat; it does not change with the expenses. */
  readonly name: string;
  readonly amountMinor: bigint;
  /** As in `reached $500.00`. */
  readonly words: string;
}

/** An account for emergencies passed a milestone lately, for the first time; of several on one day the highest. */
export const emergencySavingsMilestoneReached: BeatTemplate = {
  name: 'EmergencySavingsMilestoneReached',
  find: (context) => {
    const chosen = emergencyAccounts(context).filter(({ account }) => currencyOf(account) === context.currencyCode);
    const milestones = chosen.length === 0 ? [] : milestonesOf(context);
    return chosen.flatMap((found) => reachedBy(found, milestones, context));
  },
};

/** The accounts whose users chose them for emergencies: those with a goal that says so. */
const emergencyAccounts = ({ accounts, goals }: BeatContext): readonly FoundAccount[] => {
  const chosen = new Set(goals.filter(({ metaType }) => metaType === 'EMERGENCY_FUND').map((goal) => goal.accountGuid));
  return accounts.filter(({ account }) => chosen.has(account.guid) && !isLiability(typeOf(account)));
};

const milestonesOf = (context: BeatContext): readonly Milestone[] => {
  const { currencyCode } = context;
  const expensesMinor = monthlyExpenses(context);
  const months = expensesMinor <= 0n ? [] : MONTHS_OF_EXPENSES;
  return [
    ...AMOUNTS.map((units) => {
      const amountMinor = wholeUnits(units, currencyCode);
      return { name: `${units}`, amountMinor, words: amountWords(amountMinor, currencyCode) };
    }),
    ...months.map((count) => {
      const amountMinor = expensesMinor * BigInt(count);
      const span = count === 1 ? 'one month' : `${count} months`;
      return { name: span, amountMinor, words: `${amountWords(amountMinor, currencyCode)}, ${span} of your expenses,` };
    }),
  ];
};

const monthlyExpenses = (context: BeatContext): bigint => {
  const month = monthOf(context.today);
  const months = Array.from({ length: EXPENSE_MONTHS }, (_, index) => month - 1 - index);
  const rows = months.flatMap((one) => rowsOfMonth(context, one).filter(isSpending));
  return countedSum(rows) / BigInt(EXPENSE_MONTHS);
};

const reachedBy = (
  found: FoundAccount,
  milestones: readonly Milestone[],
  context: BeatContext,
): readonly BeatDraft[] => {
  const balances = balanceHistory(found, context, dayOf(context.today) - dayOf(context.rowsFrom)) ?? [];
  const highestByDay = new Map<number, Milestone>();
  for (const milestone of milestones) {
    const isReached = (ending: bigint): boolean => ending >= milestone.amountMinor;
    const daysAgo = daysHolding(balances, isReached);
    if (daysAgo === null || daysAgo > RECENT_DAYS || balances.slice(daysAgo + 1).some(isReached)) continue;
    const other = highestByDay.get(daysAgo);
    if (other === undefined || other.amountMinor < milestone.amountMinor) highestByDay.set(daysAgo, milestone);
  }
  return [...highestByDay].map(([daysAgo, milestone]) =>
    draftOf(found, milestone, addDays(context.today, -daysAgo), context),
  );
};

const draftOf = (
  { account }: FoundAccount,
  { name, words }: Milestone,
  reachedOn: string,
  context: BeatContext,
): BeatDraft => ({
  key: [account.guid, name],
  activeOn: reachedOn,
  ...beatText(
    'Your emergency savings reached a milestone',
    `${accountNameOf(context, account.guid)} reached ${words} on ${dayWords(reachedOn)}.`,
    'See your savings',
  ),
  ...linksToAccount(account.guid),
});

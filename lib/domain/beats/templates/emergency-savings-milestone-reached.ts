import type { FoundAccount } from '../../account.ts';
import { currencyOf } from '../../account-view.ts';
import { addDays } from '../../calendar.ts';
import { firstDayOf, monthOf } from '../../monthly-balance.ts';
import { categoryKindsOf } from '../../transaction-kind.ts';
import { balanceHistory, daysHolding, HISTORY_DAYS_MAX } from '../balance-history.ts';
import { type BeatDraft, type BeatScene, type BeatTemplate, NEWS_DAYS } from '../beat-template.ts';
import { minorOfUnits } from '../deposit.ts';
import { emergencyAccounts } from '../emergency-savings.ts';
import { accountText, amountText, dateText } from '../wording.ts';

/** Whole units of the currency. */
const AMOUNTS: readonly bigint[] = [500n, 1_000n, 2_500n, 5_000n];
const MONTHS_OF_EXPENSES: readonly bigint[] = [1n, 3n, 6n];
/** Full months that expenses are the mean of. */
const EXPENSE_MONTHS = 3;

interface Milestone {
  readonly name: string;
  readonly amountMinor: bigint;
}

/** The account for emergencies passed a milestone of late, for the first time; the highest that it passed that day. */
export const emergencySavingsMilestoneReached: BeatTemplate = {
  name: 'EmergencySavingsMilestoneReached',
  find: (scene) => {
    const milestones = milestonesOf(scene);
    return emergencyAccounts(scene)
      .filter(({ account }) => currencyOf(account) === scene.currencyCode)
      .flatMap((found) => reachedBy(found, milestones, scene));
  },
};

const milestonesOf = (scene: BeatScene): readonly Milestone[] => {
  const monthlyMinor = monthlyExpenses(scene);
  return [
    ...AMOUNTS.map((units) => ({
      name: `${units}`,
      amountMinor: minorOfUnits(units, scene.currencyCode),
    })),
    ...(monthlyMinor === 0n
      ? []
      : MONTHS_OF_EXPENSES.map((months) => ({ name: `${months} months`, amountMinor: monthlyMinor * months }))),
  ];
};

const monthlyExpenses = ({ currencyCode, rows, today }: BeatScene): bigint => {
  const month = monthOf(today);
  const [from, to] = [firstDayOf(month - EXPENSE_MONTHS), firstDayOf(month)];
  const totalMinor = rows.reduce((sum, { category, transaction: { amountMinor, date, type, ...row } }) => {
    const counts =
      date >= from &&
      date < to &&
      row.currencyCode === currencyCode &&
      categoryKindsOf(category.parentGuid ?? category.guid, type).isExpense;
    return counts ? sum + amountMinor : sum;
  }, 0n);
  return totalMinor / BigInt(EXPENSE_MONTHS);
};

const reachedBy = (found: FoundAccount, milestones: readonly Milestone[], scene: BeatScene): readonly BeatDraft[] => {
  const balances = balanceHistory(found, scene, HISTORY_DAYS_MAX) ?? [];
  const highestByDay = new Map<number, Milestone>();
  for (const milestone of milestones) {
    const isReached = (ending: bigint): boolean => ending >= milestone.amountMinor;
    const daysAgo = daysHolding(balances, isReached);
    if (daysAgo === null || daysAgo > NEWS_DAYS || balances.slice(daysAgo + 1).some(isReached)) continue;
    const other = highestByDay.get(daysAgo);
    if (other === undefined || other.amountMinor < milestone.amountMinor) highestByDay.set(daysAgo, milestone);
  }
  const [balanceMinor = 0n] = balances;
  return [...highestByDay].map(([daysAgo, milestone]) =>
    draftOf(found, milestone, balanceMinor, addDays(scene.today, -daysAgo), scene),
  );
};

const draftOf = (
  found: FoundAccount,
  { name, amountMinor }: Milestone,
  balanceMinor: bigint,
  reachedOn: string,
  { currencyCode }: BeatScene,
): BeatDraft => {
  const { account } = found;
  const amount = amountText(amountMinor, currencyCode);
  const milestone = name.endsWith('months') ? `${amount}, ${monthsText(name)} of your expenses` : amount;
  return {
    key: [account.guid, name],
    activeOn: reachedOn,
    title: 'Your emergency savings reached a milestone',
    description: `${accountText(found)} passed ${milestone} on ${dateText(reachedOn)} and now holds ${amountText(balanceMinor, currencyCode)}.`,
    microTitle: `Emergency savings past ${amount}`,
    microDescription: `${accountText(found)} now holds ${amountText(balanceMinor, currencyCode)}.`,
    microCallToAction: 'See your savings',
    primaryAccountGuid: account.guid,
    accountGuids: [account.guid],
  };
};

const monthsText = (name: string): string => (name === '1 months' ? 'one month' : name);

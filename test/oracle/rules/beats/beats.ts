import { cardBeats, goalBeats, lowBalanceBeats } from './balances.ts';
import type { BeatInput, ExpectedBeat } from './beat.ts';
import { billBeats } from './bills.ts';
import { budgetBeats } from './budgets.ts';
import { costOfLivingBeats } from './cost-of-living.ts';
import { dueDebtBeats, interestBeats, payoffBeats } from './debts.ts';
import { elsewhereBeats, smallPurchaseBeats, testDepositBeats } from './deposits.ts';
import { dearerCategoryBeats, incomeBeats, largestCategoryBeats } from './months.ts';
import { overdraftBeats, upcomingBeats } from './payments.ts';
import { duplicateBeats, rowBeats } from './rows.ts';
import { chooseBeats, firstBeats, milestoneBeats } from './savings.ts';
import { dearerBeats, foundBeats } from './subscriptions.ts';

const RULES: readonly ((input: BeatInput) => readonly ExpectedBeat[])[] = [
  ...[rowBeats, duplicateBeats, testDepositBeats, smallPurchaseBeats, elsewhereBeats],
  ...[cardBeats, payoffBeats, interestBeats, dueDebtBeats, lowBalanceBeats, goalBeats],
  ...[milestoneBeats, chooseBeats, firstBeats, costOfLivingBeats],
  ...[incomeBeats, largestCategoryBeats, dearerCategoryBeats],
  ...[upcomingBeats, overdraftBeats, budgetBeats, billBeats, foundBeats, dearerBeats],
];

/** Every beat of every template that must hold. */
export const expectedBeats = (input: BeatInput): readonly ExpectedBeat[] => RULES.flatMap((rule) => rule(input));

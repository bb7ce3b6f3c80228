import { cardBeats, goalBeats, lowBalanceBeats } from './balances.ts';
import type { BeatInput, ExpectedBeat } from './beat.ts';
import { dearerCategoryBeats, incomeBeats, largestCategoryBeats } from './months.ts';
import { duplicateBeats, rowBeats } from './rows.ts';

/** Templates whose every beat is computed here. */
export const COMPUTED: readonly string[] = [
  ...['LargeTransactions', 'FeeDetected', 'TaxDeposit', 'PayrollDeposit', 'LargeDeposit', 'SavingsAccountDeposit'],
  ...['DuplicatePayment', 'CreditCardCloseToLimit', 'CreditUtilization', 'LowAccountBalances', 'GoalProgress'],
  ...['MonthlySpendToIncomeComparison', 'MonthlyCategoryTotal', 'CategorySpending'],
];

export const expectedBeats = (input: BeatInput): readonly ExpectedBeat[] => [
  ...rowBeats(input),
  ...duplicateBeats(input),
  ...cardBeats(input),
  ...lowBalanceBeats(input),
  ...goalBeats(input),
  ...incomeBeats(input),
  ...largestCategoryBeats(input),
  ...dearerCategoryBeats(input),
];

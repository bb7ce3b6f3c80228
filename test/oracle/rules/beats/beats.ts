import { cardBeats, goalBeats, lowBalanceBeats } from './balances.ts';
import type { BeatInput, ExpectedBeat } from './beat.ts';
import { billBeats } from './bills.ts';
import { budgetBeats } from './budgets.ts';
import { dearerCategoryBeats, incomeBeats, largestCategoryBeats } from './months.ts';
import { overdraftBeats, upcomingBeats } from './payments.ts';
import { duplicateBeats, rowBeats } from './rows.ts';

/** Templates whose every beat is computed here. */
export const COMPUTED: readonly string[] = [
  ...['LargeTransactions', 'FeeDetected', 'TaxDeposit', 'PayrollDeposit', 'LargeDeposit', 'SavingsAccountDeposit'],
  ...['DuplicatePayment', 'CreditCardCloseToLimit', 'CreditUtilization', 'LowAccountBalances', 'GoalProgress'],
  ...['UpcomingBill', 'OverdraftWarning', 'CategoryBudget', 'BillAmountNotStandard'],
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
  ...upcomingBeats(input),
  ...overdraftBeats(input),
  ...budgetBeats(input),
  ...billBeats(input),
];

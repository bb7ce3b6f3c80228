import type { BeatTemplate } from './beat-template.ts';
import { rankedDeposits } from './deposit.ts';
import { celebrateCreditCardPayoff } from './saving/celebrate-credit-card-payoff.ts';
import { chargeDisputeRefund } from './saving/charge-dispute-refund.ts';
import { checkDeposit } from './saving/check-deposit.ts';
import { costOfLivingToIncome } from './saving/cost-of-living-to-income.ts';
import { creditCardCloseToLimit } from './saving/credit-card-close-to-limit.ts';
import { creditCardInterestSummary } from './saving/credit-card-interest-summary.ts';
import { creditUtilization } from './saving/credit-utilization.ts';
import { debtPaymentReminder } from './saving/debt-payment-reminder.ts';
import { deposit529 } from './saving/deposit-529.ts';
import { designateEmergencySavingsAccount } from './saving/designate-emergency-savings-account.ts';
import { emergencySavingsMilestoneReached } from './saving/emergency-savings-milestone-reached.ts';
import { goalProgress } from './saving/goal-progress.ts';
import { governmentDeposit } from './saving/government-deposit.ts';
import { hsaDeposit } from './saving/hsa-deposit.ts';
import { introduceInsights } from './saving/introduce-insights.ts';
import { largeDeposit } from './saving/large-deposit.ts';
import { payrollDeposit } from './saving/payroll-deposit.ts';
import { savingsAccountDeposit } from './saving/savings-account-deposit.ts';
import { taxDeposit } from './saving/tax-deposit.ts';
import { withdrawal529 } from './saving/withdrawal-529.ts';

/** Kinds of beats about debts, savings and what comes in. */
export const SAVE_AND_BORROW_TEMPLATES: readonly BeatTemplate[] = [
  celebrateCreditCardPayoff,
  creditUtilization,
  creditCardCloseToLimit,
  creditCardInterestSummary,
  chargeDisputeRefund,
  debtPaymentReminder,
  withdrawal529,
  costOfLivingToIncome,
  designateEmergencySavingsAccount,
  emergencySavingsMilestoneReached,
  goalProgress,
  introduceInsights,
  ...rankedDeposits([
    taxDeposit,
    governmentDeposit,
    deposit529,
    hsaDeposit,
    payrollDeposit,
    checkDeposit,
    largeDeposit,
    savingsAccountDeposit,
  ]),
];

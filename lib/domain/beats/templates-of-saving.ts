import type { BeatTemplate } from './beat-template.ts';
import { rankedDeposits } from './deposit.ts';
import { celebrateCreditCardPayoff } from './templates/celebrate-credit-card-payoff.ts';
import { chargeDisputeRefund } from './templates/charge-dispute-refund.ts';
import { checkDeposit } from './templates/check-deposit.ts';
import { costOfLivingToIncome } from './templates/cost-of-living-to-income.ts';
import { creditCardCloseToLimit } from './templates/credit-card-close-to-limit.ts';
import { creditCardInterestSummary } from './templates/credit-card-interest-summary.ts';
import { creditUtilization } from './templates/credit-utilization.ts';
import { debtPaymentReminder } from './templates/debt-payment-reminder.ts';
import { deposit529 } from './templates/deposit-529.ts';
import { designateEmergencySavingsAccount } from './templates/designate-emergency-savings-account.ts';
import { emergencySavingsMilestoneReached } from './templates/emergency-savings-milestone-reached.ts';
import { goalProgress } from './templates/goal-progress.ts';
import { governmentDeposit } from './templates/government-deposit.ts';
import { hsaDeposit } from './templates/hsa-deposit.ts';
import { introduceInsights } from './templates/introduce-insights.ts';
import { largeDeposit } from './templates/large-deposit.ts';
import { payrollDeposit } from './templates/payroll-deposit.ts';
import { savingsAccountDeposit } from './templates/savings-account-deposit.ts';
import { taxDeposit } from './templates/tax-deposit.ts';
import { withdrawal529 } from './templates/withdrawal-529.ts';

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

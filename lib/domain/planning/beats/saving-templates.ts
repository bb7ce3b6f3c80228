import type { BeatTemplate } from './beat-template.ts';
import { celebrateCreditCardPayoff } from './saving/celebrate-credit-card-payoff.ts';
import { chargeDisputeRefund } from './saving/charge-dispute-refund.ts';
import { costOfLivingToIncome } from './saving/cost-of-living-to-income.ts';
import { creditCardCloseToLimit } from './saving/credit-card-close-to-limit.ts';
import { creditCardInterestSummary } from './saving/credit-card-interest-summary.ts';
import { creditUtilization } from './saving/credit-utilization.ts';
import { debtPaymentReminder } from './saving/debt-payment-reminder.ts';
import { DEPOSIT_TEMPLATES } from './saving/deposits.ts';
import { designateEmergencySavingsAccount } from './saving/designate-emergency-savings-account.ts';
import { emergencySavingsMilestoneReached } from './saving/emergency-savings-milestone-reached.ts';
import { goalProgress } from './saving/goal-progress.ts';
import { introduceInsights } from './saving/introduce-insights.ts';
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
  ...DEPOSIT_TEMPLATES,
];

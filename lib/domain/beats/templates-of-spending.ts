import type { BeatTemplate } from './beat-template.ts';
import { billAmountNotStandard } from './templates/bill-amount-not-standard.ts';
import { categoryBudget } from './templates/category-budget.ts';
import { categorySpending } from './templates/category-spending.ts';
import { discoveredAccount } from './templates/discovered-account.ts';
import { duplicatePayment } from './templates/duplicate-payment.ts';
import { feeDetected } from './templates/fee-detected.ts';
import { internationalTransaction } from './templates/international-transaction.ts';
import { largeTransactions } from './templates/large-transactions.ts';
import { lowAccountBalances } from './templates/low-account-balances.ts';
import { microDeposit } from './templates/micro-deposit.ts';
import { monthlyCategoryTotal } from './templates/monthly-category-total.ts';
import { monthlySpendToIncomeComparison } from './templates/monthly-spend-to-income-comparison.ts';
import { overdraftWarning } from './templates/overdraft-warning.ts';
import { subscriptionDetected } from './templates/subscription-detected.ts';
import { subscriptionPriceIncrease } from './templates/subscription-price-increase.ts';
import { upcomingBill } from './templates/upcoming-bill.ts';
import { weeklySmallPurchasesSummary } from './templates/weekly-small-purchases-summary.ts';

/** MerchantBudgets is not among them: the API knows no budgets of merchants. */
export const SPEND_TEMPLATES: readonly BeatTemplate[] = [
  billAmountNotStandard,
  upcomingBill,
  subscriptionPriceIncrease,
  subscriptionDetected,
  duplicatePayment,
  feeDetected,
  largeTransactions,
  lowAccountBalances,
  overdraftWarning,
  microDeposit,
  weeklySmallPurchasesSummary,
  monthlySpendToIncomeComparison,
  monthlyCategoryTotal,
  categoryBudget,
  categorySpending,
  discoveredAccount,
  internationalTransaction,
];

import type { BeatTemplate } from './beat-template.ts';
import { billAmountNotStandard } from './spending/bill-amount-not-standard.ts';
import { categoryBudget } from './spending/category-budget.ts';
import { categorySpending } from './spending/category-spending.ts';
import { discoveredAccount } from './spending/discovered-account.ts';
import { duplicatePayment } from './spending/duplicate-payment.ts';
import { feeDetected } from './spending/fee-detected.ts';
import { internationalTransaction } from './spending/international-transaction.ts';
import { largeTransactions } from './spending/large-transactions.ts';
import { lowAccountBalances } from './spending/low-account-balances.ts';
import { microDeposit } from './spending/micro-deposit.ts';
import { monthlyCategoryTotal } from './spending/monthly-category-total.ts';
import { monthlySpendToIncomeComparison } from './spending/monthly-spend-to-income-comparison.ts';
import { overdraftWarning } from './spending/overdraft-warning.ts';
import { subscriptionDetected } from './spending/subscription-detected.ts';
import { subscriptionPriceIncrease } from './spending/subscription-price-increase.ts';
import { upcomingBill } from './spending/upcoming-bill.ts';
import { weeklySmallPurchasesSummary } from './spending/weekly-small-purchases-summary.ts';

/**
 * Kinds of beats about spending. MerchantBudgets of the contract is missing, because the API has no budgets of merchants.
 */
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

import { derivedGuid } from '../../../lib/domain/kernel/guid.ts';
import type { Budget } from '../../../lib/domain/planning/budgets/budget.ts';
import type { Schedule } from '../../../lib/domain/planning/budgets/expected-payments.ts';
import { categoryGuid } from './planning-view.ts';

/** A new budget of a category, of which nothing is spent yet. */
export const testBudget = (category: string, fields: Partial<Budget> = {}): Budget => ({
  guid: derivedGuid('BGT', category),
  categoryGuid: categoryGuid(category),
  parentGuid: null,
  amountMinor: 10_000n,
  currencyCode: 'USD',
  metadata: null,
  transactionTotalMinor: 0n,
  projectedSpendingMinor: 0n,
  revision: 1,
  createdAt: 0,
  updatedAt: 0,
  ...fields,
});

export const NOTHING_PLANNED: Schedule = { payments: [], dismissed: [], repeating: [], recurring: null };

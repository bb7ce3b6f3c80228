import { guidsNamed } from '../../categories/category.ts';
import type { Guid } from '../../kernel/guid.ts';

/** What a payee is paid for, by the category of its newest payment and, for a user's own category, by its parent. */
export interface PaidFor {
  readonly categoryGuid: Guid<'CAT'>;
  readonly topLevelGuid: Guid<'CAT'>;
}

const BILLS = guidsNamed(
  'Bills & Utilities',
  'Taxes',
  'Mortgage & Rent',
  'Mortgage Payment',
  'Auto Payment',
  'Student Loan',
  'Tuition',
  'Auto Insurance',
  'Health Insurance',
  'Home Insurance',
  'Life Insurance',
  'Child Support',
  'Babysitter & Daycare',
);
const HABITS = guidsNamed(
  'Food & Dining',
  'Shopping',
  'Travel',
  'Gas',
  'Parking',
  'Public Transportation',
  'Doctor',
  'Pharmacy',
  'Home Improvement',
  'Furnishings',
  'Hair',
  'Cash',
  'Check',
  'Uncategorized',
);
const MOVED = guidsNamed('Transfer', 'Investments');
const NOT_MOVED = guidsNamed('Mortgage Payment', 'Dividend & Cap Gains');

const isAmong = (guids: ReadonlySet<string | null>, { categoryGuid, topLevelGuid }: PaidFor): boolean =>
  guids.has(categoryGuid) || guids.has(topLevelGuid);

/** Payees that are owed under a contract: utilities, rent, loans, insurance, taxes. */
export const isBill = (paidFor: PaidFor): boolean => isAmong(BILLS, paidFor);

/** Payees that people visit freely, often at the same price: shops, restaurants. */
export const isHabit = (paidFor: PaidFor): boolean => isAmong(HABITS, paidFor);

/**
 * Money that stays the user's, saved or invested. Mortgage payments and dividends have such categories too, and are none.
 */
export const isMovedMoney = (paidFor: PaidFor): boolean => isAmong(MOVED, paidFor) && !isAmong(NOT_MOVED, paidFor);

import type { Payee } from './user.ts';

export const payee = (merchant: string | null, text: string, category: string, more: Partial<Payee> = {}): Payee => ({
  ...{ merchant, text, category, isCredit: false, isSubscription: false, isDirectDeposit: false },
  ...more,
});

/** Payees of what repeats. */
export const REGULAR: readonly Payee[] = [
  payee('Oakwood Apartments', 'Oakwood Apartments', 'Mortgage & Rent'),
  payee('City of Austin Utilities', 'City of Austin Utilities', 'Utilities'),
  payee('Verizon Wireless', 'Verizon Wireless', 'Mobile Phone'),
  payee('Grande Communications', 'Grande Communications', 'Internet'),
  payee('Hill Country Auto Finance', 'Hill Country Auto Finance', 'Auto Payment'),
  payee('Netflix', 'Netflix', 'Television', { isSubscription: true }),
  payee('Spotify', 'Spotify', 'Music', { isSubscription: true }),
  payee('Lone Star Fitness Club', 'Lone Star Fitness Club', 'Gym', { isSubscription: true }),
  payee(null, 'Bluebonnet Insurance', 'Auto Insurance'),
  payee(null, 'Travis Property Tax', 'Property Tax'),
  payee(null, 'Acme Payroll', 'Paycheck', { isCredit: true, isDirectDeposit: true }),
  payee(null, 'Cedar Tenants', 'Rental Income', { isCredit: true }),
  payee(null, 'Piano Lessons', 'Kids Activities'),
  payee(null, 'State Refund', 'State Tax', { isCredit: true }),
];

/** Payees of single purchases; each comes at random and with many amounts. */
export const SHOPS: readonly Payee[] = [
  payee('H-E-B', 'H-E-B', 'Groceries'),
  payee('Starbucks', 'Starbucks', 'Coffee Shops'),
  payee('Shell', 'Shell', 'Gas'),
  payee('Home Depot', 'Home Depot', 'Home Improvement'),
  payee('CVS Pharmacy', 'CVS Pharmacy', 'Pharmacy'),
  payee('Uber', 'Uber', 'Rental Car & Taxi'),
  payee(null, 'Corner Bookshop', 'Books'),
  payee(null, 'Garage Lopez', 'Service & Parts'),
  payee(null, 'Overdraft Charge', 'Banking Fee'),
  payee(null, 'Savings Transfer', 'Transfer'),
  payee(null, 'Friendly Refund', 'Groceries', { isCredit: true }),
  payee(null, 'Bonus of the Year', 'Bonus', { isCredit: true }),
];

/** The top-level category of each category that a made-up user has. */
export const TOP_OF: Readonly<Record<string, string>> = {
  'Mortgage & Rent': 'Home',
  Utilities: 'Bills & Utilities',
  'Mobile Phone': 'Bills & Utilities',
  Internet: 'Bills & Utilities',
  'Auto Payment': 'Auto & Transport',
  Television: 'Bills & Utilities',
  Music: 'Entertainment',
  Gym: 'Health & Fitness',
  'Auto Insurance': 'Auto & Transport',
  'Property Tax': 'Taxes',
  'State Tax': 'Taxes',
  Paycheck: 'Income',
  'Rental Income': 'Income',
  Bonus: 'Income',
  'Kids Activities': 'Kids',
  Groceries: 'Food & Dining',
  'Coffee Shops': 'Food & Dining',
  Gas: 'Auto & Transport',
  'Home Improvement': 'Home',
  Pharmacy: 'Health & Fitness',
  'Rental Car & Taxi': 'Travel',
  Books: 'Shopping',
  'Service & Parts': 'Auto & Transport',
  'Banking Fee': 'Fees & Charges',
  'Finance Charge': 'Fees & Charges',
  'Interest Income': 'Income',
  'Fast Food': 'Food & Dining',
  'Home Insurance': 'Home',
  Dentist: 'Health & Fitness',
  Sports: 'Health & Fitness',
  'Credit Card Payment': 'Transfer',
  'Mortgage Payment': 'Transfer',
  Check: 'Uncategorized',
};

export const topOf = (category: string): string => TOP_OF[category] ?? category;

import type { CalendarAccount } from './calendar-account.ts';
import { SAVINGS_AND_DEBTS } from './savings-and-debts.ts';
import { SPENDING_ACCOUNTS } from './spending.ts';

/** Whose rows give reason, on any day, for every beat that a bank's data can give reason for. */
const OWNER = 'sandbox-beats';

export const calendarAccountsOf = (person: string): readonly CalendarAccount[] =>
  person === OWNER ? [...SPENDING_ACCOUNTS, ...SAVINGS_AND_DEBTS] : [];

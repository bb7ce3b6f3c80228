import { typeOf } from '../../account-view.ts';
import type { Guid } from '../../guid.ts';
import type { DepositRule } from '../deposit.ts';

/** Interest is earned, not put aside. */
const INTEREST_INCOME: Guid<'CAT'> = 'CAT-0edccfaf-a3ec-47cc-b42c-85d39dbabba0';

export const savingsAccountDeposit: DepositRule = {
  name: 'SavingsAccountDeposit',
  holds: ({ row: { category }, into: { account } }) =>
    typeOf(account) === 'SAVINGS' && category.guid !== INTEREST_INCOME,
  text: ({ amount, account, date }) => ({
    title: 'You put money aside',
    description: `${amount} went into ${account} on ${date}. Every deposit counts.`,
    microTitle: `${amount} saved`,
    microDescription: `${account} received ${amount}.`,
    microCallToAction: 'See your savings',
  }),
};

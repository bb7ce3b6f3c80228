import { typeOf } from '../../../accounts/account-view.ts';
import type { Guid } from '../../../kernel/guid.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

/** Interest is earned, not put aside. */
const INTEREST_INCOME: Guid<'CAT'> = 'CAT-0edccfaf-a3ec-47cc-b42c-85d39dbabba0';

export const savingsAccountDeposit: DepositRule = {
  name: 'SavingsAccountDeposit',
  holds: ({ row: { category }, into: { account } }) =>
    typeOf(account) === 'SAVINGS' && category.guid !== INTEREST_INCOME,
  text: ({ amount, account, date }) =>
    beatText(
      'You put money aside',
      `${amount} went into ${account} on ${date}. Every deposit counts.`,
      'See your savings',
    ),
};

import { nameOf, subtypeOf } from '../../../accounts/account-view.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

const NAME = /\bHSA\b|\bhealth savings\b/i;

/** Into a health savings account, known by its subtype or its name. */
export const hsaDeposit: DepositRule = {
  name: 'HSADeposit',
  holds: ({ into: { account } }) => subtypeOf(account) === 'HSA' || NAME.test(nameOf(account) ?? ''),
  text: ({ amount, account, date }) =>
    beatText(
      'Your health savings grew',
      `${amount} went into ${account} on ${date}. It is yours to keep for medical costs, this year or later.`,
      'See the account',
    ),
};

import { beatText } from '../beat-text.ts';
import type { DepositRule } from '../deposit.ts';
import { isHealthSavings } from '../health-savings.ts';

export const hsaDeposit: DepositRule = {
  name: 'HSADeposit',
  holds: ({ into }) => isHealthSavings(into),
  text: ({ amount, account, date }) =>
    beatText(
      'Your health savings grew',
      `${amount} went into ${account} on ${date}. It is yours to keep for medical costs, this year or later.`,
      'See the account',
    ),
};

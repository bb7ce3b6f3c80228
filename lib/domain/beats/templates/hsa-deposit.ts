import type { DepositRule } from '../deposit.ts';
import { isHealthSavings } from '../health-savings.ts';

export const hsaDeposit: DepositRule = {
  name: 'HSADeposit',
  holds: ({ into }) => isHealthSavings(into),
  text: ({ amount, account, date }) => ({
    title: 'Your health savings grew',
    description: `${amount} went into ${account} on ${date}. It is yours to keep for medical costs, this year or later.`,
    microTitle: `${amount} for your health`,
    microDescription: `${account} received ${amount}.`,
    microCallToAction: 'See the account',
  }),
};

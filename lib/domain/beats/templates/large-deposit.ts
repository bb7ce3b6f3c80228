import { type DepositRule, minorOfUnits } from '../deposit.ts';

const LARGE_UNITS = 500n;

export const largeDeposit: DepositRule = {
  name: 'LargeDeposit',
  holds: ({ row: { transaction } }) => transaction.amountMinor >= minorOfUnits(LARGE_UNITS, transaction.currencyCode),
  text: ({ amount, account, date, from }) => ({
    title: 'A large deposit arrived',
    description: `${amount} (${from}) reached ${account} on ${date}.`,
    microTitle: `${amount} deposited`,
    microDescription: `${account} received ${amount}.`,
    microCallToAction: 'See the deposit',
  }),
};

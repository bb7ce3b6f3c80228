import { beatText, wholeUnits } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

const LARGE_UNITS = 500;

export const largeDeposit: DepositRule = {
  name: 'LargeDeposit',
  holds: ({ row: { transaction } }) => transaction.amountMinor >= wholeUnits(LARGE_UNITS, transaction.currencyCode),
  text: ({ amount, account, date, from }) =>
    beatText('A large deposit arrived', `${amount} (${from}) reached ${account} on ${date}.`, 'See the deposit'),
};

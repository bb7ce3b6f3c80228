import { beatText, wholeUnits } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';
import { isEducationPlan } from '../education-plan.ts';

/** More than this counts. */
const AMOUNT_UNITS_MIN = 10;

export const deposit529: DepositRule = {
  name: 'Deposit529',
  holds: ({ row: { transaction }, into }) =>
    isEducationPlan(into) && transaction.amountMinor > wholeUnits(AMOUNT_UNITS_MIN, transaction.currencyCode),
  text: ({ amount, account, date }) =>
    beatText(
      'Your education savings grew',
      `${amount} went into ${account} on ${date}. Money in a 529 plan grows free of tax when it pays for education.`,
      'See the account',
    ),
};

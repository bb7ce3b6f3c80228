import { type DepositRule, minorOfUnits } from '../deposit.ts';
import { isEducationPlan } from '../education-plan.ts';

/** More than this counts. */
const AMOUNT_UNITS_MIN = 10n;

export const deposit529: DepositRule = {
  name: 'Deposit529',
  holds: ({ row: { transaction }, into }) =>
    isEducationPlan(into) && transaction.amountMinor > minorOfUnits(AMOUNT_UNITS_MIN, transaction.currencyCode),
  text: ({ amount, account, date }) => ({
    title: 'Your education savings grew',
    description: `${amount} went into ${account} on ${date}. Money in a 529 plan grows free of tax when it pays for education.`,
    microTitle: `${amount} for education`,
    microDescription: `${account} received ${amount}.`,
    microCallToAction: 'See the account',
  }),
};

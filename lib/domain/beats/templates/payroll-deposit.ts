import type { Guid } from '../../guid.ts';
import type { DepositRule } from '../deposit.ts';

const PAYCHECK: Guid<'CAT'> = 'CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819';

/** Direct deposits of an employer, or what has the category of pay. */
export const payrollDeposit: DepositRule = {
  name: 'PayrollDeposit',
  holds: ({ row: { category, transaction } }) => transaction.kinds.isDirectDeposit || category.guid === PAYCHECK,
  text: ({ amount, account, date, from }) => ({
    title: 'Paycheck deposit',
    description: `Your pay of ${amount} from ${from} reached ${account} on ${date}.`,
    microTitle: `Paid ${amount}`,
    microDescription: `${amount} of pay is in ${account}.`,
    microCallToAction: 'See the deposit',
  }),
};

import type { Guid } from '../../../kernel/guid.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

const PAYCHECK: Guid<'CAT'> = 'CAT-982ea9e6-3f0e-0c5b-611b-6657a10ba819';

/** Direct deposits of an employer, or what has the category of pay. */
export const payrollDeposit: DepositRule = {
  name: 'PayrollDeposit',
  holds: ({ row: { category, transaction } }) => transaction.kinds.isDirectDeposit || category.guid === PAYCHECK,
  text: ({ amount, account, date, from }) =>
    beatText(
      'Paycheck deposit',
      `Your pay of ${amount} from ${from} reached ${account} on ${date}.`,
      'See the deposit',
    ),
};

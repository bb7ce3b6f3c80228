import type { Guid } from '../../../kernel/guid.ts';
import { containsPhrase } from '../../../transactions/enrich/phrases.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

const TAXES: Guid<'CAT'> = 'CAT-d00fc539-aa14-009b-4ffb-7e8c7b839954';

const mentionsTaxOffice = containsPhrase([
  'IRS',
  'TAX REF',
  'TAX REFUND',
  'TAX RFD',
  'TAXRFD',
  'TAXREF',
  'FRANCHISE TAX',
  'STATE TAX',
  'DEPT OF REVENUE',
  'DEPT REVENUE',
  'DEPT OF TAXATION',
  'CANADA RIT',
]);

/** Money from a tax authority, by its text or a category of taxes. */
export const taxDeposit: DepositRule = {
  name: 'TaxDeposit',
  holds: ({ row: { category }, words }) => (category.parentGuid ?? category.guid) === TAXES || mentionsTaxOffice(words),
  text: ({ amount, account, date }) =>
    beatText(
      'Your tax refund arrived',
      `${amount} from the tax office reached ${account} on ${date}. A good moment to save part of it or to pay down a debt.`,
      'Plan what to do with it',
    ),
};

import type { Guid } from '../../../kernel/guid.ts';
import { containsPhrase } from '../../../transactions/enrich/phrases.ts';
import { beatText } from '../beat-words.ts';
import type { DepositRule } from '../deposit.ts';

const CHECK: Guid<'CAT'> = 'CAT-a3ba5f64-968c-46fe-adc9-6e4ad61ba5bf';

const mentionsCheck = containsPhrase([
  'CHECK DEPOSIT',
  'CHECK DEP',
  'CHEQUE DEPOSIT',
  'DEPOSITED CHECK',
  'DEPOSIT CHECK',
  'CHK DEP',
  'CHK DEPOSIT',
  'MOBILE DEPOSIT',
  'MOBILE DEP',
  'MOBILE CHECK',
  'REMOTE DEPOSIT',
  'REMOTE ONLINE DEPOSIT',
  'EDEPOSIT',
]);

/** A check paid in, at a branch or with a phone. */
export const checkDeposit: DepositRule = {
  name: 'CheckDeposit',
  holds: ({ row: { category, transaction }, words }) =>
    category.guid === CHECK || transaction.checkNumber !== null || mentionsCheck(words),
  text: ({ amount, account, date }) =>
    beatText(
      'Your check was deposited',
      `A check of ${amount} was paid into ${account} on ${date}. Keep the paper until the money has cleared.`,
      'See the deposit',
    ),
};

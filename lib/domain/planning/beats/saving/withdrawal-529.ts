import { type BeatTemplate, draftOfRow } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords } from '../beat-words.ts';
import { newPostedRowsOf } from '../context-rows.ts';
import { isEducationPlan } from '../education-plan.ts';

/** Money taken out of a 529 plan; once per transaction. */
export const withdrawal529: BeatTemplate = {
  name: 'Withdrawal529',
  find: (context) => {
    const plans = new Set(context.accounts.filter(isEducationPlan).map(({ account }) => account.guid));
    return newPostedRowsOf(context, 'DEBIT')
      .filter(({ accountGuid }) => plans.has(accountGuid))
      .map((row) => {
        const { amountMinor, currencyCode, date } = row.transaction;
        return draftOfRow(
          row,
          beatText(
            'You took money out of your 529 plan',
            `${amountWords(amountMinor, currencyCode)} left ${accountNameOf(context, row.accountGuid)} on ${dayWords(date)}. Keep the receipts: only what pays for education stays free of tax.`,
            'See the transaction',
          ),
        );
      });
  },
};

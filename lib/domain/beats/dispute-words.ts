import { phraseTable, wordsOf } from '../enrich/phrases.ts';
import type { Transaction } from '../transaction.ts';

const DISPUTE = phraseTable(
  [
    'DISPUTE',
    'DISPUTED',
    'PROVISIONAL CREDIT',
    'PROV CREDIT',
    'PROV CR',
    'CHARGEBACK',
    'CHARGE BACK',
    'FRAUD CREDIT',
    'FRAUD REFUND',
    'CLAIM CREDIT',
  ].map((phrase) => [phrase, true] as const),
);

/** Whether a row says that it comes of a disputed charge. */
export const isOfDispute = ({ feedDescription }: Pick<Transaction, 'feedDescription'>): boolean =>
  DISPUTE.find(wordsOf(feedDescription), () => true) !== null;

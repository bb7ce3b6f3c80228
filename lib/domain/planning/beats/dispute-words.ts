import { wordsOf } from '../../transactions/enrich/phrases.ts';
import type { Transaction } from '../../transactions/transaction.ts';
import { containsPhrase } from './contains-phrase.ts';

const mentionsDispute = containsPhrase([
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
]);

/** Whether a row says that it comes of a disputed charge. */
export const isOfDispute = ({ feedDescription }: Pick<Transaction, 'feedDescription'>): boolean =>
  mentionsDispute(wordsOf(feedDescription));

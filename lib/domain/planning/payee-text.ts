import { cleanText, withoutPrefixes } from '../transactions/enrich/clean-description.ts';
import { withoutPayment } from '../transactions/enrich/without-payment.ts';
import type { PlannedTransaction } from './planning-row.ts';

/**
 * Whom a row without a merchant is paid to, or comes from: the words of the feed, so that a row that its user renames stays
 * with the others.
 */
export const payeeText = ({ feedDescription, type }: Pick<PlannedTransaction, 'feedDescription' | 'type'>): string =>
  cleanText(
    withoutPayment(withoutPrefixes(feedDescription), () => false),
    type,
  );

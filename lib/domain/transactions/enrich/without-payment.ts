import { PREPOSITIONS } from '../kinds/word-table.ts';
import { wordsOf } from './phrases.ts';

/** Banks of several countries part the payee from its town so. The name before it has three letters at least. */
const TOWN_MARK = /^(.*?[\p{L}\d]{3}[.,]?) ?(?:\/\/|>)/u;
const HAS_DIGIT = /\d/;

/**
 * The text without the words of the way of payment, dates and card numbers before the payee, and without the town after a
 * mark of its own. It stays whole where nothing would be left. `isPayment`: of words other than English ones.
 */
export const withoutPayment = (text: string, isPayment: (word: string) => boolean): string => {
  const payee = text.includes('//') || text.includes('>') ? (TOWN_MARK.exec(text)?.[1] ?? text) : text;
  const tokens = payee.split(' ');
  const isBefore = (token: string, at: number): boolean =>
    wordsOf(token).every((word) =>
      at === 0
        ? isPayment(word) && !PREPOSITIONS.has(word)
        : isPayment(word) || PREPOSITIONS.has(word) || HAS_DIGIT.test(word),
    );
  const first = tokens.findIndex((token, at) => !isBefore(token, at));
  return first <= 0 ? payee : tokens.slice(first).join(' ');
};

import type { Guid } from '../../kernel/guid.ts';

/** Words that announce a reference; with its digits gone they say nothing. */
const MARKERS: ReadonlySet<string> = new Set(
  'REF REFERENCE INV INVOICE NO NR NUM NUMBER ID CONF TRACE AUTH ORDER TXN TRN XX XXX XXXX'.split(' '),
);
const WORD = /[\p{L}\p{N}']+/gu;
const DIGIT = /\d/;

/**
 * The words that stay the same from one payment to the next: without numbers, dates and references. A text of nothing else
 * stays whole.
 */
export const steadyWords = (description: string): string => {
  const words = description.toUpperCase().match(WORD) ?? [];
  const steady = words.filter((word) => !DIGIT.test(word) && !MARKERS.has(word));
  return (steady.length > 0 ? steady : words).join(' ');
};

interface GroupedRow {
  readonly type: 'CREDIT' | 'DEBIT';
  readonly currencyCode: string;
  readonly merchantGuid: Guid<'MCH'> | null;
  readonly description: string;
}

/** What the payments of one payee share, whichever account they are made from. New rows change nothing in it. */
export const groupKeyOf = ({ type, currencyCode, merchantGuid, description }: GroupedRow): string =>
  JSON.stringify([type, currencyCode, merchantGuid ?? steadyWords(description)]);

import type { FeedAccountType } from '../../domain/upstream/feed.ts';

/**
 * The protocol does not tell the type of an account, so words of its name do; of several the first in this list counts.
 * English first, and the usual words of some banks in Europe. A name without such a word says nothing: users can set the
 * type, and it stays.
 */
const WORDS: readonly (readonly [FeedAccountType, RegExp])[] = (
  [
    // Debts whose names also have words of other types.
    ['LINE_OF_CREDIT', 'heloc|lines? of credit|credit lines?'],
    ['MORTGAGE', 'mortgages?|home equity|hypothek|hypotheek|hipoteca'],
    ['LOAN', 'loans?|lending|darlehen|kredit|lening|préstamo|prêt'],
    ['PREPAID', 'prepaid|gift cards?'],
    ['CREDIT_CARD', 'credit cards?|creditcard|kreditkarte|carte de crédit|tarjeta de crédito|carta di credito'],
    ['INSURANCE', 'insurance'],
    // Before savings: retirement and college plans are often called so too.
    [
      'INVESTMENT',
      'brokerage|invest|investments?|investing|ira|roth|401 ?\\(?k\\)?|403 ?\\(?b\\)?|457 ?\\(?b\\)?|529|tsp|thrift savings|' +
        'pension|retirement|superannuation|kiwisaver|portfolio|stocks?|etfs?|espp|rsus?|crypto|rrsp|tfsa|resp|depot',
    ],
    [
      'CHECKING',
      'checking|chequing|cheque|current account|share drafts?|debit|spending|cash management|girokonto|compte courant|' +
        'cuenta corriente|conto corrente|betaalrekening',
    ],
    [
      'SAVINGS',
      'savings?|saver|money market|certificates?|cds?|shares?|sparkonto|tagesgeld|livret|cuenta de ahorros?|spaarrekening',
    ],
    // Last: debit cards and savings have the names of card companies too.
    ['CREDIT_CARD', 'cards?|visa|mastercard|amex|american express'],
  ] as const
).map(([type, words]) => [type, new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu')] as const);

export const accountTypeOf = (name: string, hasHoldings: boolean): FeedAccountType => {
  if (hasHoldings) return 'INVESTMENT';
  return WORDS.find(([, words]) => words.test(name))?.[0] ?? 'UNKNOWN';
};

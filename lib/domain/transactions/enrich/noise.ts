/** What feeds add to the name of a payee. All patterns are anchored or single steps: linear in a bounded text. */

/** Marks of card processors and of the way a payment was made, at the beginning; several may follow each other. */
export const PREFIXES: readonly RegExp[] = [
  /^(?:SQ|TST|SP|PP|PY|PAYPAL|GPAY|SUMUP|IZ|EB|FS|DD|WL|BT|CKE|LS) ?\* ?(?=\S)/i,
  /^(?:POS|ACH|PRE-?AUTHORIZED|ELECTRONIC|EXTERNAL|DEBIT CARD|CHECK ?CARD|VISA|RECURRING|PIN) (?:PURCHASE|DEBIT|CREDIT|PAYMENT|SALE|PMT)(?: AUTHORIZED ON)?[ :-]+(?=\S)/i,
  /^(?:POS|CHECK ?CARD(?: \d{4})?|PURCHASE AUTHORIZED ON|CARD PAYMENT TO|VISA|PURCHASE) (?=\S)/i,
  /^\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})? (?=\S)/,
];
export const PREFIXES_MAX = 4;

/** The text from one of these on is a reference for the bank. */
export const REFERENCE_MARK =
  / (?:DES:|INDN:|CO ID:|ID:|(?:PPD|CCD|WEB|TEL) ID\b|WEB PMTS?\b|REF ?#|REF:|REF NO\b|CONF ?#|TRACE ?#|AUTH ?#|TRN:).*$/i;

const DATE = /^(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|\d{4}-\d{2}-\d{2})$/;
const MASK = /^(?:[*•]+\d*|[Xx]{3,}\d*|[Xx]{2}\d{2,})$/;
const TELEPHONE = /^\+?(?:1-?)?\(?\d{3}[-.)]\d{3}[-.]?\d{4}$/;
const NUMBER = /^(?:#\d+|\d{3,}[A-Z]?)$/;
const CODE = /^[A-Z0-9-]{5,}$/;
const DIGITS_OF_A_CODE_MIN = 3;

const countOfDigits = (token: string): number => token.replace(/\D/g, '').length;

/** Numbers of stores, terminals, cards and orders, dates and telephone numbers: no part of a name. */
export const isReference = (token: string): boolean =>
  DATE.test(token) ||
  MASK.test(token) ||
  TELEPHONE.test(token) ||
  NUMBER.test(token) ||
  (CODE.test(token) && countOfDigits(token) >= DIGITS_OF_A_CODE_MIN);

/** Words that only announce the number after them. */
export const COUNTERS: ReadonlySet<string> = new Set(['STORE', 'NO', 'NO.', 'NUM', 'UNIT', 'LOC', 'TERM', 'CARD']);

/** US states, Canadian provinces and some countries, as they end the text of a card payment. */
export const REGIONS: ReadonlySet<string> = new Set(
  (
    'AK AL AR AZ CA CO CT DC DE FL GA HI IA ID IL IN KS KY LA MA MD ME MI MN MO MS MT NC ND NE NH NJ NM NV NY OH OK OR ' +
    'PA RI SC SD TN TX UT VA VT WA WI WV WY AB BC MB NB NS ON QC SK GB UK FR MX ES NL IE AU JP'
  ).split(' '),
);
/** These are words too; they end a text as a region only after a number. */
export const AMBIGUOUS_REGIONS: ReadonlySet<string> = new Set(['CO', 'IN', 'ME', 'OR', 'OK', 'HI', 'LA', 'DE', 'ON']);

/** Towns of two words; any other is taken to be one. */
export const TWO_WORD_TOWNS: ReadonlySet<string> = new Set([
  'BATON ROUGE',
  'CEDAR PARK',
  'COLORADO SPRINGS',
  'CORPUS CHRISTI',
  'DES MOINES',
  'EL PASO',
  'FORT WORTH',
  'GRAND RAPIDS',
  'JERSEY CITY',
  'KANSAS CITY',
  'LAS VEGAS',
  'LITTLE ROCK',
  'LONG BEACH',
  'LOS ANGELES',
  'LOS GATOS',
  'MENLO PARK',
  'MEXICO CITY',
  'MOUNTAIN VIEW',
  'NEW ORLEANS',
  'NEW YORK',
  'OKLAHOMA CITY',
  'PALO ALTO',
  'REDWOOD CITY',
  'ROUND ROCK',
  'SALT LAKE',
  'SAN ANTONIO',
  'SAN BRUNO',
  'SAN DIEGO',
  'SAN FRANCISCO',
  'SAN JOSE',
  'SAN MATEO',
  'SANTA ANA',
  'SANTA CLARA',
  'SANTA FE',
  'SANTA MONICA',
  'ST LOUIS',
  'ST PAUL',
  'ST PETERSBURG',
  'VIRGINIA BEACH',
]);
/** Longest name of a town between the number of a shop and its state. */
export const TOWN_WORDS_MAX = 3;

/** Written in capitals in the middle of a title. */
export const ACRONYMS: ReadonlySet<string> = new Set(
  'AAA ACH ATM BBQ CD CVS DMV EFT HEB HOA IRA IRS KFC LLC NYC TV UPS US USA USPS UK VTI'.split(' '),
);
/** Written small in the middle of a title. */
export const SMALL_WORDS: ReadonlySet<string> = new Set('A AND AT BY FOR FROM IN OF ON THE TO WITH'.split(' '));

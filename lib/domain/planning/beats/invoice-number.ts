import { wordsOf } from '../../transactions/enrich/phrases.ts';

const INVOICES: ReadonlySet<string> = new Set(
  (
    'RE RG RNR RECHNUNG INV INVOICE FACTURE FACT FACTURA FATTURA FATT FATURA FACTUUR FAKTURA FAKTURY SZAMLA LASKU ARVE ' +
    'СЧЕТ РАХУНОК ΤΙΜΟΛΟΓΙΟ'
  ).split(' '),
);
/** Announce a number. */
const COUNTERS: ReadonlySet<string> = new Set('NR NO N NUM NUMMER NUMERO NUMBER'.split(' '));
const DIGIT = /\p{N}/u;

/** The number of the invoice that a text names; empty where it names none. */
export const invoiceNumber = (text: string): string => {
  const words = wordsOf(text);
  const at = words.findIndex((word) => INVOICES.has(word));
  const after = at === -1 ? [] : words.slice(at + 1);
  const end = after.findIndex((word) => !DIGIT.test(word) && !COUNTERS.has(word));
  return (end === -1 ? after : after.slice(0, end)).join(' ');
};

/**
 * Words in the names of columns beyond the exact phrases of `header-words.ts`, in the form that `plainHeader` gives them.
 * They tell apart what columns of text and of money are for.
 */

const word = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})(?= |$)`, 'u');

/** Whoever is on the other side of the payment, whichever side that is. */
const OTHER_SIDE = word(
  'counter ?part(?:y|ie)|counterpart|payee|merchant|beneficiary|beneficiario|beneficiaire|be?gue?nstigte?r?|begunstigde|' +
    'empfanger(?:in)?|auftraggeber(?:in)?|zahlungsempfanger(?: in)?|zahlungspflichtige(?: ?r)?|zahlungsbeteiligte?r?|' +
    'tegenpartij|tegenrekeninghouder|partner|contrepartie|contraparte|controparte|kontrahent|protistrana|protiucet nazev|' +
    'motpart|modpart|mottagare|mottaker|modtager|odbiorca|nadawca|saaja|maksaja|destinataire|destinatario|ordenante|' +
    'originator|remitter|recipient|sender|payer|gavejas|moketojas|sanemejs|maksatajs',
);
const PAYER = word(
  'zahlungspflichtige(?: ?r)?|payer|sender|remitter|originator|ordenante|nadawca|maksaja|auftraggeber(?:in)?|source name|moketojas',
);
const RECIPIENT = word(
  'zahlungsempfanger(?: in)?|payee|recipient|beneficiary|beneficiario|beneficiaire|empfanger(?:in)?|odbiorca|saaja|' +
    'mottagare|mottaker|modtager|target name|gavejas',
);
/** A number, an address or a code of somebody, and parties that moved no money here. */
const NOT_A_NAME = word(
  'iban|bic|swift|bank|blz|bankleitzahl|konto|kontonummer|kontonr|account|rekening|rekeningnummer|compte|conto|cuenta|' +
    'szamlaszama|numer|rachunek|rachunku|cislo|ucet|uctu|number|no|nr|nummer|numero|id|code|kod|email|e mail|address|adres|' +
    'adresse|land|country|city|uiteindelijke|initierende|ultimate|reference|referenz|category|kategorie',
);
const NAME = word('name|naam|nom|nombre|nome|nazwa|nazev|nimi|namn|navn');
/** What a payment is for, in words. */
const PURPOSE = word(
  String.raw`descri\p{L}*|detail\p{L}*|dettagli\p{L}*|detalle\p{L}*|detalhe\p{L}*|verwendungszweck|zahlungszweck|beschreibung|` +
    'omschrijving|mededeling|mededelingen|libelle|intitule|concepto|historico|causale|beskrivning|beskrivelse|' +
    'leiras|kozlemeny|popis|opis|tytul|tytulem|selitys|viesti|paaiskinimai|paskirtis|zpráva|zprava|memo|narrative|narration|particulars|' +
    'payment reference|purpose',
);
/** How it was paid, such as by card or by direct debit. */
const KIND = word(
  'type|typ|tipo|tipologia|tipusa|tipus|typu|kind|art|soort|umsatzart|umsatztyp|transaktionstyp|buchungstext|mutatiesoort|' +
    'betaalwijze|operazione|rodzaj|laji|method|zahlungsart|vorgang|transaction type|payment type|type verrichting',
);
/** Whose account or card it is. */
const HOLDER = word('holder|inhaber|kontoinhaber|rekeninghouder|titular|titulaire|card ?member|cardholder|member name');

export const isOtherSide = (header: string): boolean => OTHER_SIDE.test(header) && !NOT_A_NAME.test(header);
export const isPayer = (header: string): boolean =>
  PAYER.test(header) && !RECIPIENT.test(header) && !NOT_A_NAME.test(header);
export const isRecipient = (header: string): boolean =>
  RECIPIENT.test(header) && !PAYER.test(header) && !NOT_A_NAME.test(header);
export const isName = (header: string): boolean => NAME.test(header) && !NOT_A_NAME.test(header);
export const isPurpose = (header: string): boolean => PURPOSE.test(header) && !isOtherSide(header);
export const isKindOfPayment = (header: string): boolean => KIND.test(header) && !PURPOSE.test(header);
export const isHolder = (header: string): boolean => HOLDER.test(header);

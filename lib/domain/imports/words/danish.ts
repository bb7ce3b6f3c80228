import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const DANISH: LanguageWords = {
  code: 'da',
  headers: {
    date:
      'dato|bogføringsdato|transaktionsdato|posteringsdato|købsdato|bogført dato|bogført|bogført den|' +
      'indkøbsdato||valørdato|rentedato|valør',
    posted_date: 'bogføringsdato|posteringsdato|bogført dato|bogført|bogført den|bogføringsdag|posteringsdag',
    value_date: 'valørdato|rentedato|valør|valuteringsdato',
    description: 'tekst|beskrivelse|posteringstekst|modtager|navn|butik|forretning|transaktionstekst|betalingsmodtager',
    memo:
      'meddelelse|besked|notat|note|reference|kommentar|supplerende tekst|bilag|formål|betalingsreference|' +
      'tekst til modtager|meddelelse til modtager|posteringstekst',
    payee:
      'modtager|afsender|navn|butik|forretning|modpart|modtagers navn|afsenders navn|butiksnavn|navn på modpart|' +
      'beløbsmodtager',
    payer: 'afsender|betaler|fra|afsenders navn|navn på afsender|indbetaler|debitor|overfører',
    recipient: 'modtager|til|modtagers navn|navn på modtager|beløbsmodtager|betalingsmodtager|kreditor',
    holder: 'kontohaver|kortholder|kontoejer|kontoindehaver|indehaver|kortindehaver|ejer',
    amount: 'beløb|beløb i kr|transaktionsbeløb|belob',
    debit: 'ud|debet|udgift|udgifter|hævet|udbetaling|udbetalt|debit',
    credit: 'ind|kredit|indtægt|indtægter|indsat|indbetaling|indbetalt',
    direction: 'debet kredit|debit kredit|ind ud|posteringstype retning',
    balance: 'saldo|ny saldo|saldo efter|restsaldo',
    currency: 'valuta|valutakode|møntsort',
    fee: 'gebyr|gebyrer|omkostning|transaktionsgebyr|provision|omkostninger|kurtage',
    gross: 'brutto|bruttobeløb',
    net: 'netto|nettobeløb',
    account: 'konto|kontonummer|kontonavn|reg nr kontonr|kontonr|kortnummer|fra konto|min konto|egen konto',
    check_number: 'checknummer|check nr',
    external_id: 'transaktions id|transaktionsid|arkivreference',
    status: 'status|tilstand|afstemt',
    kind: 'type|transaktionstype|posteringstype|art|betalingstype',
    category: 'kategori|underkategori|hovedkategori|mærkat',
  },
  months: MONTH_NAMES.da,
  weekdays: 'mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør|søndag søn',
  out: 'ud|debet|udgift|hævet|udbetaling|betaling|køb',
  in: 'ind|kredit|indtægt|indsat|indbetaling|refusion',
  pending: 'afventer|reserveret|venter|ikke bogført|under behandling|planlagt|reservation|ventende|kommende',
  void: 'afvist|annulleret|mislykkedes|fejlet|slettet|udløbet|tilbageført|ikke gennemført',
  balance:
    'gammel saldo|ny saldo|saldo|primosaldo|ultimosaldo|ny saldo|tidligere saldo|startsaldo|slutsaldo|saldo primo|saldo ultimo|' +
    'primo saldo|ultimo saldo|overført saldo|saldo overført|indgående saldo|udgående saldo',
  total: 'i alt|total|sum',
  script: { encodings: 'western', letters: 'øåæé' },
};

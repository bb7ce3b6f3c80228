import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const NORWEGIAN: LanguageWords = {
  code: 'nb',
  headers: {
    date:
      'dato|bokføringsdato|bokført dato|transaksjonsdato|kjøpsdato|utført dato|posteringsdato|bokført|' +
      'betalingsdato|bokførings dato|innkjøpsdato||rentedato|valuteringsdato|valuteringsdag',
    posted_date: 'bokføringsdato|bokført dato|bokført|posteringsdato|bokføringsdag|bokført den|bokførings dato',
    value_date: 'rentedato|valuteringsdato|valuteringsdag|valutadato',
    description:
      'forklaring|beskrivelse|tekst|mottaker|navn|mottakernavn|brukersted|transaksjonstekst|butikk|tittel|varsel',
    memo:
      'melding|merknad|notat|kid|melding kid|referanse|kommentar|melding kid faktnr|meldingstekst|formål|' +
      'betalingsinformasjon|melding til mottaker|beskjed',
    payee:
      'mottaker|mottakernavn|avsender|brukersted|navn|motpart|mottakers navn|avsenders navn|betaler|betalt til|' +
      'butikk|navn på motpart|forretning',
    payer: 'avsender|betaler|fra|avsenders navn|navn avsender|innbetaler|debitor|betalers navn|navn på avsender',
    recipient:
      'mottaker|til|mottakers navn|mottakernavn|betalingsmottaker|kreditor|navn på mottaker|navn mottaker|' +
      'betalt til',
    holder: 'kontoeier|kontohaver|kortholder|kortinnehaver|innehaver|eier|kontoinnehaver',
    amount: 'beløp|transaksjonsbeløp|beløp i nok|belop|beløpet gjelder',
    debit: 'ut fra konto|ut|belastning|utgift|utgifter|beløp ut|uttak|debet|ut av konto',
    credit: 'inn på konto|inn|godskrift|inntekt|inntekter|beløp inn|innskudd|kredit',
    direction: 'debet kredit|inn ut|retning',
    balance: 'saldo|ny saldo|saldo etter|disponibel saldo|bokført saldo|disponibelt|disponibelt beløp',
    currency: 'valuta|valutakode|myntsort',
    fee: 'gebyr|omkostninger|kostnad|transaksjonsgebyr|provisjon|kostnader|kurtasje',
    gross: 'brutto|bruttobeløp',
    net: 'netto|nettobeløp',
    account: 'konto|kontonummer|kontonavn|kortnummer|kontonr|min konto|egen konto|fra konto',
    check_number: 'sjekknummer',
    external_id: 'arkivref|arkivreferanse|transaksjons id|transaksjonsid',
    status: 'status|tilstand',
    kind: 'type|transaksjonstype|betalingstype|undertype|undertype betaling|arkivtype|betalingstype kode',
    category: 'kategori|underkategori|hovedkategori|merkelapp',
  },
  months: MONTH_NAMES.nb,
  weekdays: 'mandag man|tirsdag tir|onsdag ons|torsdag tor|fredag fre|lørdag lør|søndag søn',
  out: 'ut|debet|utgift|belastning|uttak|betaling|kjøp',
  in: 'inn|kredit|inntekt|godskrift|innskudd|innbetaling|refusjon',
  pending:
    'reservert|reservasjon|venter|ikke bokført|under behandling|planlagt|påvente|til godkjenning|ventende|' +
    'reservert beløp',
  void: 'avvist|kansellert|mislykket|feilet|slettet|utløpt|annullert|avbrutt|reversert',
  balance:
    'gammel saldo|ny saldo|saldo|inngående saldo|utgående saldo|ny saldo|startsaldo|sluttsaldo|overført saldo|saldo fra|saldo til|' +
    'saldo fra forrige periode',
  total: 'sum|totalt|total|i alt',
  script: { encodings: 'western', letters: 'åøæéò' },
};

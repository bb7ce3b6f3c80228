import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const SWEDISH: LanguageWords = {
  code: 'sv',
  headers: {
    date:
      'bokföringsdag|bokföringsdatum|datum|transaktionsdag|transaktionsdatum|bokförd|köpdatum|reskontradatum|' +
      'inköpsdatum|bokförd datum|betalningsdatum|köpdag||valutadag|valutadatum|räntedag',
    posted_date:
      'bokföringsdag|bokföringsdatum|bokförd|reskontradatum|bokfört|bokfört datum|bokförd datum|bokföringsdat|' +
      'bokfördes',
    value_date: 'valutadag|valutadatum|räntedag|räntedatum',
    description:
      'beskrivning|text|specifikation|transaktion|mottagare|namn|rubrik|transaktionstext|butik|inköpsställe|' +
      'försäljningsställe|titel|avsändare|betalningsmottagare',
    memo:
      'meddelande|referens|notering|anteckning|kommentar|egen anteckning|verifikationsnummer|ocr|ändamål|' +
      'betalningsinformation|syfte|meddelande till mottagare|text',
    payee:
      'mottagare|avsändare|namn|betalningsmottagare|motpart|butik|inköpsställe|försäljningsställe|handlare|' +
      'motpartens namn',
    payer: 'avsändare|betalare|från|avsändarens namn|inbetalare|uppdragsgivare|avsändarnamn|betalarens namn|gäldenär',
    recipient: 'mottagare|till|mottagarens namn|betalningsmottagare|mottagarnamn|borgenär|förmånstagare',
    holder: 'kontoinnehavare|kortinnehavare|innehavare|kontohavare|korthållare|ägare',
    amount: 'belopp|transaktionsbelopp|summa|belopp i sek',
    debit: 'ut|uttag|debet|utgift|utgifter|utbetalning',
    credit: 'insättning|in|kredit|inkomst|inkomster|inbetalning|insatt',
    direction: 'debet kredit|in ut|riktning',
    balance: 'saldo|bokfört saldo|disponibelt saldo|aktuellt saldo|nytt saldo|saldo efter',
    currency: 'valuta|valutakod',
    fee: 'avgift|avgifter|kostnad|transaktionsavgift|courtage|kurtage|provision|kostnader',
    gross: 'brutto|bruttobelopp',
    net: 'netto|nettobelopp',
    account: 'konto|kontonummer|kontonamn|kortnummer|clearingnummer|clnr|från konto|mitt konto|eget konto|kontonr',
    check_number: 'checknummer',
    external_id: 'transaktions id|transaktionsid|löpnummer',
    status: 'status|tillstånd',
    kind: 'typ|transaktionstyp|typ av transaktion|betalningstyp|händelsetyp',
    category: 'kategori|underkategori|huvudkategori|etikett',
  },
  months: MONTH_NAMES.sv,
  weekdays: 'måndag mån|tisdag tis|onsdag ons|torsdag tors tor|fredag fre|lördag lör|söndag sön',
  out: 'ut|debet|uttag|utgift|utbetalning|betalning|köp',
  in: 'in|kredit|insättning|inkomst|inbetalning|återbetalning|retur',
  pending:
    'reserverat|reserverad|väntande|ej bokförd|ej bokfört|under behandling|planerad|preliminär|kommande|' +
    'avvaktar|ännu ej bokfört|reservation|ohanterad',
  void: 'avvisad|nekad|avbruten|misslyckad|misslyckades|makulerad|annullerad|återkallad|avslagen|raderad|stoppad',
  balance:
    'gammalt saldo|saldo|ingående saldo|utgående saldo|nytt saldo|tidigare saldo|slutsaldo|disponibelt saldo|startsaldo|' +
    'föregående saldo|ingående balans|utgående balans|startbalans|slutbalans|balans',
  total: 'summa|totalt|total|delsumma',
  script: { encodings: 'western', letters: 'äåöé' },
};

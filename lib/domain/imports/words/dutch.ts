import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const DUTCH: LanguageWords = {
  code: 'nl',
  headers: {
    date:
      'boekdatum|transactiedatum|datum|uitvoeringsdatum|boekingsdatum|verrichtingsdatum|datum transactie|' +
      'datum verrichting|datum boeking|datum tijd|aankoopdatum|datum aankoop||rentedatum|valutadatum|valuta',
    posted_date: 'boekingsdatum|verwerkingsdatum|boekdatum|geboekt op|datum boeking|datum geboekt|datum verwerking',
    value_date: 'rentedatum|valutadatum|valuta|datum valuta',
    description:
      'naam omschrijving|naam tegenpartij|omschrijving|naam van de tegenpartij|tegenpartij|tegenpartij naam|' +
      'naam|naam tegenrekening|begunstigde|winkel|transactieomschrijving|tegenrekeninghouder|' +
      'naam tegenrekeninghouder|details|mededeling',
    memo:
      'mededelingen|omschrijving 1|mededeling|betalingskenmerk|opmerking|opmerkingen|omschrijving|kenmerk|' +
      'vrije mededeling|gestructureerde mededeling|notitie|transactieomschrijving|betaalomschrijving|doel|reden',
    payee:
      'naam tegenpartij|naam van de tegenpartij|tegenpartij|tegenpartij naam|naam tegenrekening|' +
      'tegenrekeninghouder|naam tegenrekeninghouder|begunstigde|naam begunstigde|naam|ontvanger|winkel|' +
      'naam tegenpartij bevat|handelaar|winkelier|naam winkel|naam handelaar',
    payer:
      'betaler|afzender|opdrachtgever|van|naam betaler|naam opdrachtgever|debiteur|naam afzender|' +
      'naam van de opdrachtgever',
    recipient: 'begunstigde|ontvanger|naam begunstigde|naar|naam ontvanger|crediteur|naam van de begunstigde|aan',
    holder: 'rekeninghouder|kaarthouder|naam rekeninghouder|houder|naam houder|naam kaarthouder|tenaamstelling',
    amount: 'bedrag|transactiebedrag|bedrag in|totaalbedrag|bedrag transactie',
    debit: 'af|uit|debet|uitgaven|afschrijving|uitgave|debetbedrag',
    credit: 'bij|credit|inkomsten|bijschrijving|creditbedrag|ontvangsten|inkomst',
    direction: 'af bij|bij af|debet credit|credit debet|creditdebet|code debet credit|debetcredit|richting',
    balance:
      'saldo na mutatie|stand|saldo|saldo na trn|saldo na transactie|nieuw saldo|saldo na boeking|rekeningsaldo|' +
      'eindsaldo',
    currency: 'valuta|valutacode|munt|muntsoort|valuta rekening|munteenheid',
    fee: 'kosten|commissie|transactiekosten|provisie|bankkosten|tarief',
    gross: 'bruto|brutobedrag|bruto bedrag',
    net: 'netto|nettobedrag|netto bedrag',
    account:
      'rekening|rekeningnummer|iban bban|eigen rekening|rekeningnaam|naam rekening|iban|kaartnummer|' +
      'rekeninghouder|van rekening',
    check_number: 'chequenummer',
    external_id: 'transactie id|transactienummer',
    status: 'status|toestand',
    kind:
      'mutatiesoort|code|type|transactietype|betaalwijze|type verrichting|soort transactie|transactiesoort|' +
      'soort|boekcode|omzetsoort',
    category: 'categorie|subcategorie|labels|tags|rubriek',
  },
  months: MONTH_NAMES.nl,
  weekdays: 'maandag ma|dinsdag di|woensdag wo|donderdag do|vrijdag vr|zaterdag za|zondag zo',
  out: 'af|debet|uitgave|afschrijving|uit|uitgaand|betaling',
  in: 'bij|credit|inkomst|bijschrijving|in|inkomend|ontvangst|terugbetaling|storting',
  pending:
    'in behandeling|gereserveerd|reservering|openstaand|nog niet verwerkt|gepland|in afwachting|te verwerken|' +
    'wachtend|voorlopig|geautoriseerd',
  void:
    'geweigerd|geannuleerd|afgewezen|mislukt|teruggedraaid|niet uitgevoerd|verlopen|gestorneerd|vervallen|' +
    'niet gelukt',
  balance:
    'saldo|eindsaldo|beginsaldo|vorig saldo|nieuw saldo|eindbestand|oud saldo|openingssaldo|slotsaldo|' +
    'saldo begin|saldo einde|saldo vorige periode',
  total: 'totaal|som|totalen|subtotaal|totaal af|totaal bij',
  script: { encodings: 'western', letters: 'ëéïèöüç' },
};

import { MONTH_NAMES } from '../../kernel/month-names.ts';
import type { LanguageWords } from './language-words.ts';

export const GERMAN: LanguageWords = {
  code: 'de',
  headers: {
    date:
      'umsatztag|belegdatum|kaufdatum|transaktionsdatum|buchungstag|buchungsdatum|buchung|datum|abschlussdatum|' +
      'datum zeit|auftragsdatum|ausführungsdatum|bezahlt am|umsatzdatum|zahlungsdatum|einkaufsdatum||valuta|' +
      'valutadatum|wertstellung|wertstellungstag|wertstellungsdatum|wert',
    posted_date:
      'buchungsdatum|buchungstag|verbucht am|eingangstag|gebucht am|verbuchungsdatum|verbuchung|buchung|gebucht|' +
      'verarbeitungsdatum|abrechnungsdatum',
    value_date: 'valuta|valutadatum|valuta datum|wertstellung|wertstellungstag|wertstellungsdatum|wert',
    description:
      'auftraggeber empfänger|auftraggeber beguenstigter|beguenstigter zahlungspflichtiger|' +
      'begünstigter zahlungspflichtiger|begünstigter auftraggeber|zahlungsempfänger|zahlungsempfänger in|' +
      'name zahlungsbeteiligter|empfänger|auftraggeber|verwendungszweck|umsatztext|beschreibung|text|' +
      'buchungstext|transaktionstext|buchungsdetails|empfänger auftraggeber name|auftraggeber empfänger name|' +
      'händler|händlername|beguenstigter auftraggeber|partnername|transaktionsbeschreibung|buchungsinformation|' +
      'umsatzbeschreibung|bezeichnung||vwz',
    memo:
      'verwendungszweck|vorgang verwendungszweck|buchungsdetails|zahlungszweck|zahlungsgrund|referenz|' +
      'buchungstext|vwz|bemerkung|notiz|zahlungsreferenz|mitteilung|kommentar|verwendungszweck zeile 1|zweck|' +
      'vermerk',
    payee:
      'auftraggeber empfänger|empfänger auftraggeber|empfänger auftraggeber name|' +
      'beguenstigter zahlungspflichtiger|begünstigter zahlungspflichtiger|begünstigter auftraggeber|' +
      'beguenstigter auftraggeber|auftraggeber beguenstigter|zahlungsempfänger|zahlungsempfänger in|' +
      'name zahlungsbeteiligter|zahlungspflichtiger|zahlungspflichtige r|empfänger|auftraggeber|partnername|' +
      'gegenpartei|gegenseite|händler|händlername|name des partners|zahlungspartner|kontoinhaber gegenkonto|' +
      'begünstigter',
    payer:
      'zahlungspflichtiger|zahlungspflichtige r|auftraggeber|auftraggeber name|name des auftraggebers|absender|' +
      'zahler|einzahler|von|name auftraggeber|zahlung von',
    recipient:
      'zahlungsempfänger|zahlungsempfänger in|empfänger|begünstigter|beguenstigter|empfänger name|' +
      'name des empfängers|an|name empfänger|name zahlungsempfänger|zahlung an',
    holder: 'kontoinhaber|karteninhaber|inhaber|name kontoinhaber|name karteninhaber|kontoinhaber in',
    amount:
      'betrag|umsatz|buchungsbetrag|transaktionsbetrag|betrag in kontowährung|brutto|umsatzbetrag|summe|wert in|' +
      'einzelbetrag',
    debit:
      'soll|belastung|belastungen|lastschrift|ausgang|ausgaben|auszahlung|abgang|sollbetrag|ausgabe|' +
      'zahlungsausgang|zu ihren lasten|belastungsbetrag',
    credit:
      'haben|gutschrift|gutschriften|eingang|einnahmen|einzahlung|zugang|habenbetrag|einnahme|zahlungseingang|' +
      'zu ihren gunsten|gutschriftsbetrag',
    direction:
      'soll haben|s h|haben soll|umsatzart|debit kredit|soll haben kennzeichen|vorzeichen|s h kz|umsatztyp|' +
      'haben soll kennzeichen',
    balance: 'saldo|kontostand|saldo nach buchung|neuer saldo|salden|kontosaldo|laufender saldo|saldo danach',
    currency: 'währung|waehrung|kontowährung|buchungswährung|whg',
    fee: 'gebühr|gebühren|entgelt|spesen|provision|kosten|gebuehr|transaktionsgebühr|gebührenbetrag|bankgebühr|entgelte',
    gross: 'brutto|bruttobetrag|betrag brutto|betrag vor gebühren',
    net: 'netto|nettobetrag|betrag netto|betrag nach gebühren',
    account:
      'kontonummer|konto|auftragskonto|iban auftragskonto|kontobezeichnung|kontoname|iban konto|eigene iban|' +
      'kartennummer|karte|bezeichnung auftragskonto|iban kontoinhaber|mein konto',
    check_number: 'schecknummer|scheck nr|schecknr',
    external_id: 'transaktions id|transaktionsnummer|umsatz id|transaktionsid|archivierungsreferenz|buchungs id',
    status: 'vormerkung|umsatzstatus|buchungsstatus|status|zustand||info',
    kind:
      'buchungsart|umsatzart|umsatztyp|vorgang|transaktionsart|transaktionstyp|buchungsschlüssel|' +
      'geschäftsvorfall|zahlungsart|art|typ|buchungstyp',
    category:
      'kategorie|unterkategorie|hauptkategorie|kategorien|branche|schlagwort|tags|analyse hauptkategorie|' +
      'analyse unterkategorie',
  },
  months: MONTH_NAMES.de,
  weekdays: 'montag mo|dienstag di|mittwoch mi|donnerstag do|freitag fr|samstag sonnabend sa|sonntag so',
  out: 'soll|s|belastung|lastschrift|ausgang|abgang|ausgabe|auszahlung|debit|zahlungsausgang|sollbuchung|gebühr',
  in: 'haben|h|gutschrift|eingang|zugang|einnahme|einzahlung|kredit|zahlungseingang|habenbuchung',
  pending:
    'vorgemerkt|vormerkung|umsatz vorgemerkt|offen|in bearbeitung|ausstehend|reserviert|nicht gebucht|' +
    'noch nicht gebucht|wird verarbeitet|terminiert|geplant|autorisiert|vorgemerkte buchung',
  void:
    'abgelehnt|storniert|fehlgeschlagen|zurückgewiesen|abgebrochen|gescheitert|nicht ausgeführt|ungültig|' +
    'annulliert|gelöscht|verweigert|storno',
  balance:
    'saldo|kontostand|endbestand|endsaldo|anfangssaldo|neuer kontostand|alter kontostand|abschlusssaldo|' +
    'schlusssaldo|saldovortrag|übertrag saldo|neuer saldo|alter saldo|startsaldo|eröffnungssaldo|saldo vortrag|' +
    'saldo alt|saldo neu|anfangsbestand|schlussbestand',
  total: 'summe|gesamt|gesamtsumme|total|zwischensumme|rechnungsbetrag total|summe umsätze',
  script: { encodings: 'western', letters: 'üäöß' },
};

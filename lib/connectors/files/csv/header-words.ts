import { COLUMN_FIELDS, type ColumnField } from '../../../domain/imports/import-mapping.ts';

/**
 * What banks call their columns in English, German, French and Spanish, and a few of their neighbours: in lower case,
 * without accents and signs, the better word first. References are no ids: an order that is repeated each month keeps its own.
 */
const PHRASES: Readonly<Partial<Record<ColumnField, string>>> = {
  date:
    'transaction date|trans date|date of transaction|transactiondate|purchase date|date started|started date|created on|' +
    'booking date|bookingdate|entry date|date|posting date|posted date|post date|date posted|process date|processed date|' +
    'completed date|date completed|accounting date|umsatztag|belegdatum|kaufdatum|transaktionsdatum|buchungstag|' +
    'buchungsdatum|buchung|datum|abschlussdatum|date operation|date d operation|date de l operation|' +
    'date de transaction|date comptable|date de comptabilisation|fecha operacion|fecha de operacion|f operacion|' +
    'fecha|fecha de la operacion|fecha movimiento|fecha contable|data|data operazione|data movimento|boekdatum|' +
    'transactiedatum|bokforingsdag|bokforingsdatum|dato|value date|valuedate|valuta|valutadatum|wertstellung|' +
    'wertstellungstag|date valeur|date de valeur|fecha valor|data valuta|rentedatum',
  posted_date:
    'posting date|posted date|post date|date posted|completed date|date completed|process date|processed date|' +
    'settlement date|date de comptabilisation|date comptable|fecha contable|buchungsdatum|buchungstag',
  description:
    'description|transaction description|details|transaction details|payee|merchant|merchant name|name|' +
    'counterparty|counterparty name|partner name|payee name|narrative|narration|particulars|transaction|original description|' +
    'auftraggeber empfanger|auftraggeber beguenstigter|beguenstigter zahlungspflichtiger|begunstigter zahlungspflichtiger|' +
    'begunstigter auftraggeber|zahlungsempfanger|zahlungsempfanger in|name zahlungsbeteiligter|empfanger|' +
    'auftraggeber|verwendungszweck|umsatztext|beschreibung|text|buchungstext|transaktionstext|buchungsdetails|' +
    'libelle|libelle operation|libelle de l operation|libelle simplifie|designation|intitule|nature de l operation|' +
    'concepto|descripcion|detalle|movimiento|descrizione|causale|naam omschrijving|naam tegenpartij|omschrijving|' +
    'beskrivning|tekst|opis|type',
  memo:
    'memo|notes|note|payment reference|reference|extended details|additional information|your reference|' +
    'verwendungszweck|vorgang verwendungszweck|buchungsdetails|zahlungszweck|zahlungsgrund|referenz|' +
    'informations complementaires|libelle complementaire|information complementaire|commentaire|' +
    'observaciones|mas datos|referencia|mededelingen|omschrijving 1|buchungstext|meddelande',
  amount:
    'amount|transaction amount|value|net amount|amount in account currency|billing amount|sum|betrag|umsatz|' +
    'betrag in eur|buchungsbetrag|transaktionsbetrag|montant|montant en euros|montant de l operation|' +
    'importe|importe eur|monto|cantidad|importo|bedrag|belopp|belob|kwota|valor|amount gbp|amount eur|amount usd|gross|net',
  debit:
    'debit|debits|debit amount|withdrawal|withdrawals|withdrawal amount|withdrawal amt|money out|paid out|out|' +
    'amount debit|outgoing|outflow|debit value|charge|charges|spent|soll|belastung|belastungen|lastschrift|ausgang|ausgaben|' +
    'auszahlung|abgang|debit eur|retrait|retraits|depense|depenses|sortie|cargo|cargos|debe|gasto|gastos|adeudo|adeudos|retiro|' +
    'retiros|addebiti|dare|uscite|debito|af|uit|ut',
  credit:
    'credit|credits|credit amount|deposit|deposits|deposit amount|deposit amt|money in|paid in|in|amount credit|incoming|' +
    'inflow|credit value|received|haben|gutschrift|gutschriften|eingang|einnahmen|einzahlung|zugang|credit eur|versement|' +
    'versements|recette|recettes|entree|abono|abonos|haber|ingreso|ingresos|deposito|depositos|accrediti|avere|entrate|credito|bij|inn',
  direction:
    'debit credit|credit debit|debit credit indicator|credit debit indicator|dr cr|cr dr|d c|debit or credit|' +
    'transaction type|type|direction|soll haben|s h|haben soll|umsatzart|sens|af bij|tipo|tipo de movimiento|signo|sign',
  balance:
    'balance|running balance|running bal|account balance|closing balance|balance after transaction|ledger balance|' +
    'available balance|saldo|kontostand|saldo nach buchung|neuer saldo|solde|solde apres operation|saldo disponible|' +
    'saldo contable|saldo na mutatie|saldo dopo operazione|stand',
  currency:
    'currency|currency code|transaction currency|account currency|ccy|curr|wahrung|waehrung|devise|monnaie|divisa|moneda|' +
    'valuta|valutacode|munt|target currency|source currency',
  check_number:
    'check number|check no|check|check num|cheque number|cheque no|cheque|check or slip|schecknummer|scheck nr|' +
    'numero de cheque|n cheque|no cheque|numero cheque',
  external_id:
    'transaction id|transactionid|id|transaction number|fitid|unique id|transferwise id|entry reference|' +
    'transaktions id|transaktionsnummer|umsatz id|numero de transaction|id transaccion|id transaction|' +
    'id de la transaction|archivierungsreferenz',
  status:
    'status|state|transaction status|posting status|pending|vormerkung|umsatzstatus|statut|etat|estado|info|stato',
};

/** The phrases of a field, by which one is the better word. */
const RANKS: ReadonlyMap<ColumnField, ReadonlyMap<string, number>> = new Map(
  COLUMN_FIELDS.map((field) => [
    field,
    new Map((PHRASES[field]?.split('|') ?? []).map((phrase, rank) => [phrase, rank] as const)),
  ]),
);

/** A header has names, not sentences. More of a cell is not looked at: any cell of a file may be asked for its words. */
export const NAME_LENGTH_MAX = 200;

/** Without accents, signs, and what stands in brackets, which is mostly a currency or a format. */
export const plainHeader = (cell: string): string =>
  withoutBrackets(cell.slice(0, NAME_LENGTH_MAX))
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(CURRENCY_AT_END, '');

/** Behind the last bracket that closes, none is looked for: each that opens would read to the end. */
const withoutBrackets = (name: string): string => {
  const end = 1 + Math.max(...[')', ']', '}'].map((bracket) => name.lastIndexOf(bracket)));
  return name.slice(0, end).replace(/[([{][^)\]}]*[)\]}]/g, ' ') + name.slice(end);
};

/** `Betrag EUR`, `Amount in USD`, `Montant en euros`. */
const CURRENCY_AT_END = / (?:(?:in|en) )?(?:eur|usd|gbp|chf|cad|aud|euro|euros)$/;

/** The lower, the better the word; null where the words of a header do not name this field. */
export const rankOf = (field: ColumnField, header: string): number | null => RANKS.get(field)?.get(header) ?? null;

/** Whether a header is one that we know, for any field. */
export const isKnownHeader = (header: string): boolean => COLUMN_FIELDS.some((field) => rankOf(field, header) !== null);

/** Exports of banks as they look, with made-up rows. Each has its own delimiter, encoding, header, dates and numbers. */
export interface CsvLayout {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `format decimal sign currency delimiter headerRow`, as proposed; `?` for what nobody can know. */
  readonly proposed: string;
  /** What the user says about what is open. */
  readonly said?: {
    readonly dateFormat?: string;
    readonly decimal?: '.' | ',';
    readonly sign?: 'negative_is_out' | 'positive_is_out';
    readonly currencyCode?: string;
  };
  /** `transacted [posted] amount currency text (memo) #check @id`, in the order of the file. */
  readonly rows: readonly string[];
  /** `balance asOf`; null where the file has none. */
  readonly balance: string | null;
}

const utf8 = (text: string): Uint8Array => Buffer.from(text);
/** Latin 1, and the sign of the euro of windows-1252. */
const western = (text: string): Uint8Array => Buffer.from(text.replaceAll('€', '\u0080'), 'latin1');

export const CSV_LAYOUTS: readonly CsvLayout[] = [
  {
    name: 'a US checking account',
    bytes: utf8(`Details,Posting Date,Description,Amount,Type,Balance,Check or Slip #
DEBIT,01/30/2026,"POS PURCHASE GROCERY ""FRESH"" 0042",-54.20,ACH_DEBIT,1245.80,,
CREDIT,01/28/2026,"PAYROLL ACME, INC",1300.00,ACH_CREDIT,1300.00,,
CHECK,01/13/2026,"CHECK 1021",-200.00,CHECK_PAID,0.00,1021,
`),
    proposed: 'MM/DD/YYYY . negative_is_out USD , 1',
    said: {},
    rows: [
      '2026-01-30 -54.20 USD POS PURCHASE GROCERY "FRESH" 0042',
      '2026-01-28 1300.00 USD PAYROLL ACME, INC',
      '2026-01-13 -200.00 USD CHECK 1021 #1021',
    ],
    balance: '1245.80 2026-01-30',
  },
  {
    name: 'a US card with two dates',
    bytes: utf8(`Transaction Date,Post Date,Description,Category,Type,Amount,Memo
01/29/2026,01/31/2026,COFFEE BAR,Food & Drink,Sale,-4.50,
01/29/2026,01/31/2026,COFFEE BAR,Food & Drink,Sale,-4.50,
01/15/2026,01/16/2026,Payment Thank You,,Payment,250.00,online
`),
    proposed: 'MM/DD/YYYY . negative_is_out USD , 1',
    said: {},
    rows: [
      '2026-01-29 [2026-01-31] -4.50 USD COFFEE BAR',
      '2026-01-29 [2026-01-31] -4.50 USD COFFEE BAR',
      '2026-01-15 [2026-01-16] 250.00 USD Payment Thank You (online)',
    ],
    balance: null,
  },
  {
    name: 'a US card that writes charges without a sign',
    bytes: utf8(`Date,Description,Card Member,Account #,Amount
01/30/2026,AIRLINE TICKETS,J DOE,-41003,"1,204.99"
01/22/2026,BOOKS,J DOE,-41003,35.00
01/20/2026,CAFE,J DOE,-41003,12.10
01/19/2026,AUTOPAY - THANK YOU,J DOE,-41003,-900.00
`),
    proposed: 'MM/DD/YYYY . ? ? , 1',
    said: { currencyCode: 'USD', sign: 'positive_is_out' },
    rows: [
      '2026-01-30 -1204.99 USD AIRLINE TICKETS',
      '2026-01-22 -35.00 USD BOOKS',
      '2026-01-20 -12.10 USD CAFE',
      '2026-01-19 900.00 USD AUTOPAY - THANK YOU',
    ],
    balance: null,
  },
  {
    name: 'a US account without a header',
    bytes: utf8(`"01/30/2026","-12.50","*","","COFFEE & BAGELS"
"01/14/2026","-1,000.00","*","2204","CHECK"
"01/02/2026","2,500.00","*","","PAYROLL"
`),
    proposed: 'MM/DD/YYYY . negative_is_out ? , -',
    said: { currencyCode: 'USD' },
    rows: ['2026-01-30 -12.50 USD COFFEE & BAGELS', '2026-01-14 -1000.00 USD CHECK', '2026-01-02 2500.00 USD PAYROLL'],
    balance: null,
  },
  {
    name: 'a British account with money out and money in',
    bytes:
      utf8(`Date,Transaction Type,Sort Code,Account Number,Transaction Description,Debit Amount,Credit Amount,Balance
03/02/2026,DEB,'11-22-33,12345678,TESCO STORES 2041,23.10,,1100.00
03/02/2026,DD,'11-22-33,12345678,COUNCIL TAX,150.00,,1123.10
01/02/2026,BGC,'11-22-33,12345678,SALARY,,"1,273.10",1273.10
`),
    proposed: '? . by_column ? , 1',
    said: { dateFormat: 'DD/MM/YYYY', currencyCode: 'GBP' },
    rows: [
      '2026-02-03 -23.10 GBP TESCO STORES 2041',
      '2026-02-03 -150.00 GBP COUNCIL TAX',
      '2026-02-01 1273.10 GBP SALARY',
    ],
    balance: '1100.00 2026-02-03',
  },
  {
    name: 'a British building society with lines before the table, in windows-1252',
    bytes: western(`"Account Name:","FlexAccount ****12345"
"Account Balance:","£1,070.35"
"Available Balance: ","£1,070.35"

"Date","Transaction type","Description","Paid out","Paid in","Balance"
"28 Jan 2026","Visa purchase","CAFÉ NERO","£4.65","","£1,070.35"
"27 Jan 2026","Bank credit","J SMITH","","£75.00","£1,075.00"
`),
    proposed: 'DD MMM YYYY . by_column GBP , 5',
    rows: ['2026-01-28 -4.65 GBP CAFÉ NERO (Visa purchase)', '2026-01-27 75.00 GBP J SMITH (Bank credit)'],
    balance: '1070.35 2026-01-28',
  },
  {
    name: 'a German Sparkasse',
    bytes:
      western(`"Auftragskonto";"Buchungstag";"Valutadatum";"Buchungstext";"Verwendungszweck";"Beguenstigter/Zahlungspflichtiger";"Kontonummer/IBAN";"Betrag";"Waehrung";"Info"
"DE001";"30.01.26";"30.01.26";"KARTENZAHLUNG";"2026-01-29T14:03 Debitk.5";"BÄCKEREI MÜLLER";"DE002";"-3,50";"EUR";"Umsatz gebucht"
"DE001";"30.01.26";"30.01.26";"FOLGELASTSCHRIFT";"Miete Januar";"WOHNBAU GMBH";"DE003";"-1.050,00";"EUR";"Umsatz gebucht"
"DE001";"31.01.26";"02.02.26";"KARTENZAHLUNG";"";"TANKSTELLE";"";"-60,00";"EUR";"Umsatz vorgemerkt"
`),
    proposed: 'DD.MM.YY , negative_is_out EUR ; 1',
    rows: [
      '2026-01-30 -3.50 EUR BÄCKEREI MÜLLER (KARTENZAHLUNG 2026-01-29T14:03 Debitk.5)',
      '2026-01-30 -1050.00 EUR WOHNBAU GMBH (FOLGELASTSCHRIFT Miete Januar)',
      '2026-01-31 pending -60.00 EUR TANKSTELLE (KARTENZAHLUNG)',
    ],
    balance: null,
  },
  {
    name: 'a German bank with lines before and after the table',
    bytes: utf8(`\ufeff"Girokonto";"DE89 3704 0044 0532 0130 00"
"Zeitraum:";"01.01.2026 - 31.01.2026"
"Kontostand vom 31.01.2026:";"2.310,55 €"
""
"Buchungsdatum";"Wertstellung";"Status";"Zahlungspflichtige*r";"Zahlungsempfänger*in";"Verwendungszweck";"Umsatztyp";"Betrag (€)"
"31.01.26";"31.01.26";"Gebucht";"M Muster";"Stadtwerke";"Abschlag
Strom";"Ausgang";"-89,45 €"
"05.01.26";"05.01.26";"Gebucht";"Arbeitgeber AG";"M Muster";"Gehalt";"Eingang";"2.400,00 €"
"Summe";"";"";"";"";"";"";"2.310,55 €"
`),
    proposed: 'DD.MM.YY , negative_is_out EUR ; 5',
    rows: ['2026-01-31 -89.45 EUR Stadtwerke (Abschlag Strom)', '2026-01-05 2400.00 EUR Arbeitgeber AG (Gehalt)'],
    balance: null,
  },
  {
    name: 'a German cooperative bank with Soll and Haben',
    bytes:
      western(`Buchungstag;Valuta;Auftraggeber/Empfänger;Vorgang/Verwendungszweck;Währung;Umsatz; ;Saldo nach Buchung\r
13.01.2026;13.01.2026;Bäckerei;Kartenzahlung;EUR;12,30;S;987,70\r
12.01.2026;12.01.2026;Finanzamt;Erstattung;EUR;1.000,00;H;1.000,00\r
\r
;;;;;;;\r
`),
    proposed: 'DD.MM.YYYY , by_word EUR ; 1',
    rows: ['2026-01-13 -12.30 EUR Bäckerei (Kartenzahlung)', '2026-01-12 1000.00 EUR Finanzamt (Erstattung)'],
    balance: '987.70 2026-01-13',
  },
  {
    name: 'a French bank with a comma decimal and blanks in thousands',
    bytes: western(`Date opération;Date valeur;Libellé;Débit;Crédit
28/01/2026;28/01/2026;"CARTE 27/01 BOULANGERIE ""AU BON PAIN""";4,20;
15/01/2026;15/01/2026;VIREMENT SALAIRE;;2\u00a0100,00
03/01/2026;03/01/2026;LOYER;850,00;
Total;;;-854,20;2\u00a0100,00
`),
    proposed: 'DD/MM/YYYY , by_column ? ; 1',
    said: { currencyCode: 'EUR' },
    rows: [
      '2026-01-28 -4.20 EUR CARTE 27/01 BOULANGERIE "AU BON PAIN"',
      '2026-01-15 2100.00 EUR VIREMENT SALAIRE',
      '2026-01-03 -850.00 EUR LOYER',
    ],
    balance: null,
  },
  {
    name: 'a French bank with signed debits',
    bytes: utf8(`Numéro Compte;12345678901
Type;Compte Courant
Devise;EUR

Date;Libellé;Débit euros;Crédit euros
28/01/2026;BOULANGERIE;-4,20;
15/01/2026;VIREMENT SALAIRE;;+2 100,00
`),
    proposed: 'DD/MM/YYYY , negative_is_out EUR ; 5',
    rows: ['2026-01-28 -4.20 EUR BOULANGERIE', '2026-01-15 2100.00 EUR VIREMENT SALAIRE'],
    balance: null,
  },
  {
    name: 'a Spanish bank with tabs, in UTF-16',
    bytes: Buffer.from(
      `\ufeffF. Operación\tConcepto\tF. Valor\tImporte\tSaldo\r
29/01/2026\tRECIBO LUZ\t29/01/2026\t-45,10\t1.954,90\r
15/01/2026\tTRANSFERENCIA RECIBIDA\t15/01/2026\t2.000,00\t2.000,00\r
`,
      'utf16le',
    ),
    proposed: 'DD/MM/YYYY , negative_is_out ? \t 1',
    said: { currencyCode: 'EUR' },
    rows: ['2026-01-29 -45.10 EUR RECIBO LUZ', '2026-01-15 2000.00 EUR TRANSFERENCIA RECIBIDA'],
    balance: '1954.90 2026-01-29',
  },
  {
    name: 'a Dutch bank with Af and Bij',
    bytes:
      utf8(`"Datum";"Naam / Omschrijving";"Rekening";"Tegenrekening";"Code";"Af Bij";"Bedrag (EUR)";"Mutatiesoort";"Mededelingen";"Saldo na mutatie"
"20260131";"Albert Heijn";"NL01";"";"BA";"Af";"12,34";"Betaalautomaat";"Pasvolgnr: 001";"500,00"
"20260130";"Werkgever BV";"NL01";"NL02";"OV";"Bij";"512,34";"Overschrijving";"Salaris";"512,34"
`),
    proposed: 'YYYYMMDD , by_word EUR ; 1',
    rows: [
      '2026-01-31 -12.34 EUR Albert Heijn (Betaalautomaat Pasvolgnr: 001)',
      '2026-01-30 512.34 EUR Werkgever BV (Overschrijving Salaris)',
    ],
    balance: '500.00 2026-01-31',
  },
  {
    name: 'a Swiss bank with apostrophes',
    bytes: utf8(`Kontonummer:;1234
Währung:;CHF

Buchungsdatum;Buchungstext;Belastung;Gutschrift;Valuta;Saldo
02.01.2026;Lohn;;6’500.00;02.01.2026;6’500.00
05.01.2026;"Miete; Januar";1’850.00;;05.01.2026;4’650.00
05.01.2026;Migros;45.30;;05.01.2026;4’604.70
`),
    proposed: 'DD.MM.YYYY . by_column CHF ; 4',
    rows: ['2026-01-02 6500.00 CHF Lohn', '2026-01-05 -1850.00 CHF Miete; Januar', '2026-01-05 -45.30 CHF Migros'],
    balance: '4604.70 2026-01-05',
  },
  {
    name: 'a payment app with several currencies and states',
    bytes: utf8(`Type,Product,Started Date,Completed Date,Description,Amount,Fee,Currency,State,Balance
CARD_PAYMENT,Current,2026-01-29 18:02:11,2026-01-31 03:00:00,Ramen,-1500,0.00,JPY,COMPLETED,
CARD_PAYMENT,Current,2026-01-30 09:10:00,2026-01-31 11:00:00,Metro,-2.15,0.00,EUR,COMPLETED,97.85
CARD_PAYMENT,Current,2026-01-30 10:10:00,,Hotel,-80.00,0.00,EUR,REVERTED,
CARD_PAYMENT,Current,2026-01-31 10:10:00,,Museum,-12.00,0.00,EUR,PENDING,
`),
    proposed: 'YYYY-MM-DD . negative_is_out ? , 1',
    said: { currencyCode: 'EUR' },
    rows: [
      '2026-01-29 [2026-01-31] -1500 JPY Ramen',
      '2026-01-30 [2026-01-31] -2.15 EUR Metro',
      '2026-01-31 pending -12.00 EUR Museum',
    ],
    balance: '97.85 2026-01-30',
  },
  {
    name: 'an Indian bank with groups of two digits, and CR and DR',
    bytes: utf8(`Account Statement
Currency : INR
Date|Narration|Chq/Ref No|Amount|Closing Balance
13-01-2026|UPI/GROCERY|000123|1,250.00 DR|1,23,750.00 CR
14-01-2026|NEFT SALARY|000124|75,000.00 CR|1,98,750.00 CR
`),
    proposed: 'DD-MM-YYYY . negative_is_out INR | 3',
    rows: ['2026-01-13 -1250.00 INR UPI/GROCERY', '2026-01-14 75000.00 INR NEFT SALARY'],
    balance: '198750.00 2026-01-14',
  },
  {
    name: 'an accountant’s list with brackets, trailing minus and ids',
    bytes: utf8(`Transaction ID,Date,Payee,Reference,Value (USD),Running Balance
T-9001,2026-01-31,Stationery,INV 12,($18.40),"$981.60"
T-9000,2026-01-30,Client,INV 11,"$1,000.00","$1,000.00"

,,,,,
,,Total,,"$981.60",
`),
    proposed: 'YYYY-MM-DD . negative_is_out USD , 1',
    rows: ['2026-01-31 -18.40 USD Stationery (INV 12) @T-9001', '2026-01-30 1000.00 USD Client (INV 11) @T-9000'],
    balance: '981.60 2026-01-31',
  },
];

import { balanceText, statementText as camtStatement, camtText, entryText } from './camt.ts';
import { BAKERY, cellsText, dataText, pageText, tableText, xmlSheetsText } from './html.ts';
import { inBlocks, statementText } from './mt940.ts';
import { bankStatement, HEADER_2, ofxText, rowText } from './ofx.ts';
import { qifText } from './qif.ts';
import { oneRow, sheetOf, xlsxBytes } from './xlsx.ts';
import { zipOf } from './zip.ts';

/** Small files of made-up banks, each of which is cut after every byte. Their largest amount has a mark of thousands. */

const table = (...lines: readonly string[]): string => lines.map((line) => `${line}\n`).join('');

export const TABLES: Readonly<Record<string, string>> = {
  'amounts last': table('Date;Text;Amount', '2026-01-20;Bäckerei;-12.50', '2026-01-21;Gehalt;1,234.56'),
  'amounts last, with a decimal comma': table(
    'Datum;Text;Betrag',
    '20.01.2026;Brot;-12,50',
    '21.01.2026;Lohn;1.234,56',
  ),
  'amounts last, without decimals': table('Date,Text,Amount', '2026-01-20,Bakery,-1250', '2026-01-21,Salary,150000'),
  'signs last': table('Date;Text;Amount', '2026-01-20;Salary;1234.56+', '2026-01-21;Bakery;12.50-'),
  'balances last': table('Date;Text;Amount;Balance', '2026-01-20;A;-12.50;987.50', '2026-01-21;B;1234.56;2222.06'),
  'balances last, the youngest row first': table(
    'Date;Text;Amount;Balance',
    '2026-01-21;B;1234.56;2222.06',
    '2026-01-20;A;-12.50;987.50',
  ),
  'texts last': table('Date,Amount,Text', '2026-01-20,-12.50,Bäckerei', '2026-01-21,1234.56,Gehalt für März'),
  'quoted texts last': table(
    '"Date","Amount","Text"',
    '"2026-01-20","-12.50","Bar ""A"" B"',
    '"2026-01-21","9.99","C"',
  ),
  'quoted amounts last': table('"Date","Text","Amount"', '"2026-01-20","A","-12.50"', '"2026-01-21","B","1,234.56"'),
  'lines in quotation marks': table('"Date,Text,Amount"', '"2026-01-20,A,-12.50"', '"2026-01-21,""B, C"",99.99"'),
  'money in last': table('Date;Text;Debit;Credit', '2026-01-20;Bäckerei;12.50;', '2026-01-21;Gehalt;;1,234.56'),
  'words of directions last': table('Date|Text|Amount|Type', '2026-01-20|A|12.50|debit', '2026-01-21|B|99.99|credit'),
  'days last': table('Text;Amount;Date', 'Bäckerei;-12.50;20.01.2026', 'Gehalt;1234.56;21.01.2026'),
  'currencies last, without a header': table('2026-01-20;Bäckerei;-12.50;EUR', '2026-01-21;Gehalt;1234.56;EUR'),
  'texts first': table('Text\tDate\tAmount', 'Bäckerei\t2026-01-20\t-12.50', 'Gehalt\t2026-01-21\t1234.56'),
  'accounts first': table('Account;Date;Text;Amount', '12345678;2026-01-20;A;-12.50', '12345678;2026-01-21;B;99.99'),
  'lines before it': table('Currency;EUR', '', 'Date;Text;Amount', '2026-01-20;A;-12.50', '2026-01-21;B;1234.56'),
  'a sum below it': table('Date;Text;Amount', '2026-01-20;A;-12.50', '2026-01-21;B;1234.56', 'Total;;1222.06'),
  'one row': table('Date;Text;Amount', '2026-01-21;Gehalt Müller;1,234.56'),
  'one row, texts last': table('Date;Amount;Text', '2026-01-21;1,234.56;Gehalt Müller'),
};

const ENTRIES = [entryText(), entryText({ amount: '1234.56', side: 'CRDT', reference: 'R2' })];
const camt = (kind: '052' | '053' | '054', balances = balanceText() + balanceText('CLAV', '1100.00')): string =>
  camtText({ kind, statements: [camtStatement({ entries: ENTRIES, balances })] });

const MT940_ROWS = [':61:2601200120D12,50NMSCNONREF', ':86:BAKERY', ':61:2601210121C1234,56NTRFNONREF', ':86:SALARY'];
const AVAILABLE_BALANCE = ':64:C260131EUR1111,11';
const MT940 = statementText({ rows: MT940_ROWS, closing: 'C260131EUR2222,06', after: [AVAILABLE_BALANCE] });
const [OUT, BACK] = [':61:2602200220D12,50NMSCNONREF', ':61:2602200220C12,50NMSCNONREF'];
const NEXT = statementText({
  opening: 'C260201EUR2222,06',
  rows: [OUT, BACK],
  closing: 'C260228EUR2222,06',
  after: [AVAILABLE_BALANCE],
});

const mt942 = (totals: readonly string[]): string =>
  [':20:INTERIM', ':25:12345678/1234567890', ':34F:EUR0,', ...MT940_ROWS, ...totals, '-', ''].join('\r\n');

const OFX_ROWS = rowText() + rowText({ amount: '1234.56', id: 'F2', name: 'SALARY' });
const AVAILABLE = '<AVAILBAL><BALAMT>1111.11<DTASOF>20260131</AVAILBAL>';
const STATEMENTS = bankStatement({ rows: OFX_ROWS, more: AVAILABLE });
const ofxXml = ofxText(STATEMENTS, HEADER_2).replace(/<(\w+)>([^<\r\n]+)/g, '<$1>$2</$1>');

const SALARY = cellsText('2026-01-21', 'Salary', '1,234.56', 'EUR');
const sheetRow = (...cells: readonly string[]): string =>
  `<Row>${cells.map((cell) => dataText(cell, /^-?\d+\.\d+$/.test(cell) ? 'Number' : 'String')).join('')}</Row>\n`;

/** Files whose lines may end in any way. */
export const TEXT_FORMATS: Readonly<Record<string, string>> = {
  'CAMT.052': camt('052'),
  'CAMT.053': camt('053'),
  'CAMT.054': camt('054', ''),
  MT940,
  'MT940 of two statements': MT940 + NEXT,
  'MT940 in blocks': inBlocks(MT940),
  'MT940 without an end': MT940.replace('-\r\n', ''),
  MT942: mt942([]),
  'MT942 with totals': mt942([':90D:1EUR12,50', ':90C:1EUR1234,56']),
  QIF: qifText(['D1/20/2026', 'T-12.50', 'PBakery'], ['D1/21/2026', 'T1,234.56', 'PSalary']),
  'OFX of SGML': ofxText(STATEMENTS),
  'OFX of two accounts': ofxText(STATEMENTS + bankStatement({ account: '<ACCTID>77', rows: OFX_ROWS })),
  'OFX of XML': ofxXml,
  'XLS of HTML': pageText(tableText(BAKERY, SALARY)),
  'XLS of XML': xmlSheetsText(
    sheetRow('Date', 'Description', 'Amount', 'Currency') +
      sheetRow('2026-01-20', 'BAKERY', '-12.50', 'EUR') +
      sheetRow('2026-01-21', 'SALARY', '1234.56', 'EUR'),
  ),
};

export const BINARY_FORMATS: Readonly<Record<string, Uint8Array>> = {
  XLSX: xlsxBytes({ sheets: [sheetOf(oneRow(), oneRow({ day: '2026-01-21', amount: 1234.56 }))] }),
  'ZIP of CAMT': zipOf([
    { name: '1.xml', content: camt('053') },
    { name: '2.xml', content: camt('054', '').replaceAll('R', 'S'), method: 0 },
  ]),
};

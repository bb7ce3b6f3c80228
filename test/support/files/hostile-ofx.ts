import { BANK_ACCOUNT, bankStatement, HEADER, ofxText, rowText } from './ofx.ts';
import { ACME, buyText, investmentStatement, investmentText, positionText } from './ofx-investments.ts';
import { type Repeated, repeatedFile } from './repeated.ts';

/** Texts of files that are made to cost time or memory, each as large as one likes. */

const OPEN = `${HEADER}<OFX>`;
const [BEFORE_ROWS = '', AFTER_ROWS = ''] = ofxText(bankStatement({ rows: '@@' })).split('@@');
const [BEFORE_NAME = '', AFTER_NAME = ''] = ofxText(bankStatement({ rows: rowText({ name: '@@' }) })).split('@@');
const [BEFORE_POSITIONS = '', AFTER_POSITIONS = ''] = investmentText(investmentStatement({ positions: '@@' })).split(
  '@@',
);
const [BEFORE_BUYS = '', AFTER_BUYS = ''] = investmentText(investmentStatement({ rows: '@@' })).split('@@');
const TWO_LISTS = `</BANKTRANLIST><BANKTRANLIST>${rowText()}`;

const KINDS = {
  rows: [BEFORE_ROWS, (at) => rowText({ id: `F${at}` }), AFTER_ROWS],
  'rows of another script': [BEFORE_ROWS, (at) => rowText({ id: `F${at}`, name: '日本の店' }), AFTER_ROWS],
  'the same row again and again': [BEFORE_ROWS, rowText(), AFTER_ROWS],
  'rows without ids in two lists': [BEFORE_ROWS, rowText({ id: '' }), `${TWO_LISTS}${AFTER_ROWS}`],
  'a row in each of many lists': [BEFORE_ROWS, (at) => TWO_LISTS.replace('F1', `F${at % 7}`), AFTER_ROWS],
  'rows that correct one another': [
    BEFORE_ROWS,
    (at) => rowText({ id: `F${at}`, more: `<CORRECTFITID>F${at - 1}<CORRECTACTION>REPLACE` }),
    AFTER_ROWS,
  ],
  'rows that correct the next one': [
    BEFORE_ROWS,
    (at) => rowText({ id: `F${at}`, more: `<CORRECTFITID>F${at + 1}<CORRECTACTION>REPLACE` }),
    AFTER_ROWS,
  ],
  'rows without end tags': [BEFORE_ROWS, '<STMTTRN><TRNAMT>1', AFTER_ROWS],
  'rows of empty fields': [BEFORE_ROWS, '<STMTTRN><X><Y><Z></STMTTRN>', AFTER_ROWS],
  positions: [BEFORE_POSITIONS, positionText(), AFTER_POSITIONS],
  'rows of investments': [BEFORE_BUYS, buyText(), AFTER_BUYS],
  securities: [`${OPEN}<SECLIST>`, (at) => `<STOCKINFO><SECINFO>${ACME.replace('>0', `>${at}`)}</STOCKINFO>`, ''],
  'failed accounts': [
    OPEN,
    (at) => bankStatement({ account: `<ACCTID>${at % 400}`, rows: rowText({ amount: 'x' }) }),
    '',
  ],
  'a long tag name': [`${OPEN}<`, 'A', '>'],
  'long tag names': [OPEN, `<${'A'.repeat(32)}>`, ''],
  'a long end tag': [`${OPEN}</`, 'A', '>'],
  'a long attribute': [`${OPEN}<A `, 'b', '>'],
  'aggregates in one another': [OPEN, '<A>', ''],
  'aggregates in one another, all closed': [OPEN, (at) => `<A${at}>`, '</OFX>'],
  'aggregates beside each other': [OPEN, '<A><B></A>', ''],
  leaves: [OPEN, (at) => `<A${at}>1`, ''],
  'known leaves': [BEFORE_ROWS, '<NAME>A', AFTER_ROWS],
  'empty leaves': [BEFORE_ROWS, '<NAME>', AFTER_ROWS],
  'parts of one row': [`${BEFORE_ROWS}<STMTTRN>`, '<PAYEE><NAME>A</PAYEE>', AFTER_ROWS],
  'lists without rows': [BEFORE_ROWS, '<BANKTRANLIST></BANKTRANLIST>', AFTER_ROWS],
  'statements without rows': [OPEN, '<STMTRS>', ''],
  'statements of one account': [OPEN, `<STMTRS><CURDEF>USD<BANKACCTFROM>${BANK_ACCOUNT}</BANKACCTFROM></STMTRS>`, ''],
  'files in one': ['', ofxText(), ''],
  'a long text': [BEFORE_NAME, 'A', AFTER_NAME],
  'a text of entities': [BEFORE_ROWS, rowText({ name: '&#x41;&'.repeat(500) }), AFTER_ROWS],
  'a text of ampersands': [BEFORE_ROWS, rowText({ name: '&'.repeat(4_000) }), AFTER_ROWS],
  'a text of line breaks': [BEFORE_ROWS, rowText({ name: `A${'\r\n'.repeat(2_000)}B` }), AFTER_ROWS],
  'long numbers': [BEFORE_ROWS, rowText({ amount: '1,'.repeat(2_000) }), AFTER_ROWS],
  'long dates': [BEFORE_ROWS, rowText({ posted: '20'.repeat(2_000) }), AFTER_ROWS],
  'blanks inside a field': [BEFORE_NAME, ' ', AFTER_NAME],
  'blanks and comments inside a field': [BEFORE_NAME, ' <!---->', AFTER_NAME],
  'empty CDATA inside a field': [BEFORE_NAME, '<![CDATA[]]>', AFTER_NAME],
  'beginnings of tags': [BEFORE_NAME, '<A', AFTER_NAME],
  'beginnings of tags with blanks': [OPEN, '<A ', ''],
  'beginnings of tags before one end': [OPEN, '<A ', '>'],
  'beginnings of end tags': [OPEN, '</', ''],
  'beginnings of comments': [OPEN, '<!--', ''],
  'beginnings of CDATA': [OPEN, '<![CDATA[', ''],
  'beginnings of declarations': [OPEN, '<!', ''],
  'beginnings of instructions': [OPEN, '<?', ''],
  'ends of tags': [OPEN, '>', ''],
  'wrong end tags': [BEFORE_ROWS, '</STMTRS2>', AFTER_ROWS],
  'line breaks': [OPEN, '\n', bankStatement({ rows: rowText({ amount: 'x' }) })],
} as const satisfies Readonly<Record<string, Repeated>>;

export type HostileKind = keyof typeof KINDS;
export const HOSTILE_KINDS = Object.keys(KINDS) as readonly HostileKind[];

export const hostileFile = (kind: HostileKind, bytes: number): Uint8Array => repeatedFile(KINDS[kind], bytes);

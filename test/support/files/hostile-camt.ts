import { camtText, entryText, statementText } from './camt.ts';
import { type Repeated, repeatedFile } from './repeated.ts';

/** Texts of CAMT files that are made to cost time or memory, each as large as one likes. */

const around = (mark: string): readonly [string, string] => {
  const [before = '', after = ''] = mark.split('@@');
  return [before, after];
};
const [BEFORE_ENTRIES, AFTER_ENTRIES] = around(camtText({ statements: [statementText({ entries: ['@@'] })] }));
const [BEFORE_DETAILS, AFTER_DETAILS] = around(
  camtText({ statements: [statementText({ entries: [entryText({ details: ['@@'] })] })] }),
);
const [BEFORE_STATEMENTS, AFTER_STATEMENTS] = around(camtText({ statements: ['@@'] }));

const KINDS = {
  entries: [BEFORE_ENTRIES, (at) => entryText({ reference: `R${at}` }), AFTER_ENTRIES],
  'the same entry again and again': [BEFORE_ENTRIES, entryText(), AFTER_ENTRIES],
  'empty entries': [BEFORE_ENTRIES, '<Ntry/>', AFTER_ENTRIES],
  'payments of one entry': [BEFORE_DETAILS, `</TxDtls><TxDtls><Amt Ccy="EUR">0</Amt>`, AFTER_DETAILS],
  'texts of one payment': [`${BEFORE_DETAILS}<RmtInf>`, '<Ustrd>ab</Ustrd>', `</RmtInf>${AFTER_DETAILS}`],
  'references of one payment': [
    `${BEFORE_DETAILS}<RmtInf>`,
    (at) => `<Strd><AddtlRmtInf>${at}</AddtlRmtInf></Strd>`,
    `</RmtInf>${AFTER_DETAILS}`,
  ],
  statements: [BEFORE_STATEMENTS, '</Stmt><Stmt>', AFTER_STATEMENTS],
  balances: [BEFORE_ENTRIES, '<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp></Bal>', AFTER_ENTRIES],
  'elements beside each other': [BEFORE_DETAILS, '<a/>', AFTER_DETAILS],
  'elements in one another': [BEFORE_DETAILS, '<a>', AFTER_DETAILS],
  'elements in one another, with wrong ends': [BEFORE_DETAILS, (at) => (at < 30_000 ? '<a>' : '</b>'), AFTER_DETAILS],
  'ends without beginnings': [BEFORE_DETAILS, '</a>', AFTER_DETAILS],
  attributes: [`${BEFORE_DETAILS}<a`, (at) => ` b${at}="1"`, `/>${AFTER_DETAILS}`],
  'the same attribute again and again': [`${BEFORE_DETAILS}<a`, ' b="1"', `/>${AFTER_DETAILS}`],
  'a long name': [`${BEFORE_DETAILS}<`, 'a', `/>${AFTER_DETAILS}`],
  'a long attribute': [`${BEFORE_DETAILS}<a b="`, 'c', `"/>${AFTER_DETAILS}`],
  'a long text': [`${BEFORE_DETAILS}<AddtlTxInf>`, 'a', `</AddtlTxInf>${AFTER_DETAILS}`],
  'a long text in no entry': ['<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">', 'a', '</Document>'],
  'a text of entities': [`${BEFORE_DETAILS}<AddtlTxInf>`, '&amp;', `</AddtlTxInf>${AFTER_DETAILS}`],
  'a text of CDATA': [`${BEFORE_DETAILS}<AddtlTxInf>`, '<![CDATA[a]]>', `</AddtlTxInf>${AFTER_DETAILS}`],
  'a text of blanks': [`${BEFORE_DETAILS}<AddtlTxInf>`, ' ', `</AddtlTxInf>${AFTER_DETAILS}`],
  comments: [BEFORE_DETAILS, '<!---->', AFTER_DETAILS],
  'a long comment': [`${BEFORE_DETAILS}<!--`, 'a', `-->${AFTER_DETAILS}`],
  instructions: [BEFORE_DETAILS, '<?a b?>', AFTER_DETAILS],
  declarations: [BEFORE_DETAILS, '<!a>', AFTER_DETAILS],
  'beginnings of tags': [BEFORE_DETAILS, '<', AFTER_DETAILS],
  ampersands: [BEFORE_DETAILS, '&', AFTER_DETAILS],
  'line ends': [BEFORE_DETAILS, '\r', AFTER_DETAILS],
} as const satisfies Readonly<Record<string, Repeated>>;

export type HostileCamtKind = keyof typeof KINDS;
export const HOSTILE_CAMT_KINDS = Object.keys(KINDS) as readonly HostileCamtKind[];

export const hostileCamt = (kind: HostileCamtKind, bytes: number): Uint8Array => repeatedFile(KINDS[kind], bytes);

import { fileOf, type Repeated } from './hostile-mt940.ts';

/** Files of QIF that are made to cost time or memory. */
const QIF = {
  rows: ['!Type:Bank\n', "D1/20'26\nT-1,234.56\nPA shop in a street\nMA memo\nLFood\n^\n", ''],
  'rows of splits': ['!Type:Bank\n', `D1/20'26\nT-1.00\n${'SFood\nEBread\n$-1.00\n'.repeat(500)}^\n`, ''],
  'rows without fields': ['!Type:Bank\n', '^\n', ''],
  'a row without end': ['!Type:Bank\n', 'Sx\n', ''],
  lists: ['', '!Type:Bank\n', ''],
  'lists with a row': ['', '!Type:Bank\nD1/1/26\nT1\n^\n', ''],
  'lists of accounts': ['', '!Account\nNA\n^\n', ''],
  settings: ['', '!Option:AutoSwitch\n', ''],
  'line ends': ['!Type:Bank\n', '\r\n', ''],
  'a line without end': ['!Type:Bank\nP', 'x', ''],
  'dates that are none': ['!Type:Bank\n', `D${"1/20' ".repeat(600)}\nT1\n^\n`, ''],
  'amounts that are none': ['!Type:Bank\n', `D1/20/26\nT${'1,'.repeat(2_000)}\n^\n`, ''],
} as const satisfies Readonly<Record<string, Repeated>>;

export const HOSTILE_QIF_KINDS = Object.keys(QIF) as readonly (keyof typeof QIF)[];

export const hostileQif = (kind: keyof typeof QIF, bytes: number): Uint8Array => fileOf(QIF[kind], bytes);

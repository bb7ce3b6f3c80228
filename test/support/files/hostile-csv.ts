/** Files that are made to cost time or memory. Each repeats a text between a beginning and an end. */
type Repeated = readonly [before: string, unit: string, after: string];

const HEADER = 'Date,Text,Amount\n';

const KINDS = {
  rows: [HEADER, `2026-01-31,"${'A shop in a street '.repeat(6)}",-1.50\n`, ''],
  'rows with many columns': [`${HEADER.trim()}${',x'.repeat(497)}\n`, `2026-01-31,Shop,-1.50${',y'.repeat(497)}\n`, ''],
  'empty lines': [HEADER, '\n', ''],
  'carriage returns': [HEADER, '\r', ''],
  'line ends of all kinds': [HEADER, '\r\n\n\r\n\r\r', ''],
  'one long cell': [HEADER, 'x', ''],
  'one long cell in quotation marks': [`${HEADER}2026-01-31,"`, 'x\n', '",-1.50\n'],
  'a quotation mark that is not closed': [`${HEADER}2026-01-31,"`, 'Shop,-1.50\n2026-01-31,', ''],
  'quotation marks': [HEADER, '"', '\n'],
  'quotation marks out of place': [`${HEADER}2026-01-31,"`, 'x"', '",-1.50\n'],
  'rows of quotation marks out of place': [HEADER, `"${'x"'.repeat(1_500)}${' \t'.repeat(500)}",1\n`, ''],
  'rows of quotation marks before blanks': [HEADER, `"${'x"'.repeat(15_000)}${' '.repeat(15_000)},1\n`, ''],
  'rows of quotation marks before tabs': ['a\tb\n', `"${'x"'.repeat(2_000)}${'\t'.repeat(490)}\n`, ''],
  delimiters: [HEADER, ',', ''],
  tabs: ['Date\tAmount\n', '\t', ''],
  'rows of delimiters': [HEADER, ',,\n', ''],
  blanks: [HEADER, ' ', '2026-01-31,Shop,-1.50\n'],
  NULs: [HEADER, '\u0000', ''],
  'NULs and delimiters': [HEADER, '\u0000,\u0000,\u0000\n', ''],
  'dates that are none': [HEADER, '2026-13-45,2026-13-45,2026-13-45\n', ''],
  'numbers that are none': [HEADER, `2026-01-31,${'1,'.repeat(20)}x,(1.1.1.1.1.1.1 - - -\n`, ''],
  'numbers with many blanks': [HEADER, `2026-01-31,x,"${'1 '.repeat(30)}"\n`, ''],
  headers: ['', HEADER, ''],
  'texts that go on': ['Date,Text,Amount\n2026-01-31,Shop,-1.50\n', ',x,\n', ''],
  'rows that state balances': [HEADER, '2026-01-31,S A L D O sald,1.50\n', ''],
  'steps that do not add up': [`${HEADER.trim()},Fee,Balance\n`, '2026-01-31,Shop,-1.50,-0.10,7.00\n', ''],
  'columns of money': [`${HEADER.trim()}${',m'.repeat(60)}\n`, `2026-01-31,Shop${',1.50'.repeat(61)}\n`, ''],
  accounts: ['Date,Text,Amount,IBAN\n', '2026-01-31,Shop,-1.50,NL00BANK0001\n', ''],
  'quoted lines': ['"Date,Text,Amount"\n', '"2026-01-31,""Shop, the"",-1.50"\n', ''],
  footers: [`${HEADER}2026-01-31,Shop,-1.50\n`, 'Total,,-1.50\n', ''],
} as const satisfies Readonly<Record<string, Repeated>>;

export type HostileCsvKind = keyof typeof KINDS;
export const HOSTILE_CSV_KINDS = Object.keys(KINDS) as readonly HostileCsvKind[];

/** About as large as asked for, in bytes of UTF-8; never larger. */
export const hostileCsv = (kind: HostileCsvKind, bytes: number): Uint8Array => {
  const [before, unit, after]: Repeated = KINDS[kind];
  return Buffer.from(before + unit.repeat((bytes - before.length - after.length) / unit.length) + after);
};

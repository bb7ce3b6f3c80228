import { statementText } from './mt940.ts';

/** Files of MT940 that are made to cost time or memory. Each repeats a text between a beginning and an end. */
export type Repeated = readonly [before: string, unit: string, after: string];

const [BEFORE = '', AFTER = ''] = statementText({ rows: ['@@'], closing: 'C260131EUR1000,00' }).split('@@');
const PAIR = ':61:2601200120D12,50NMSCNONREF\r\n:86:BAKERY\r\n:61:2601200120C12,50NMSCNONREF\r\n:86:REFUND\r\n';
const inInformation = (text: string): string => PAIR.replace('BAKERY', text);
const MT940 = {
  rows: [BEFORE, PAIR, AFTER],
  'rows of German banks': [
    BEFORE,
    inInformation(`105?00FOLGELASTSCHRIFT${'?20SVWZ+Rechnung 7 vom Januar'.repeat(8)}?32STROMWERK`),
    AFTER,
  ],
  'rows of marks': [BEFORE, inInformation(`105?00${'?'.repeat(4_000)}`), AFTER],
  'rows of subfields': [BEFORE, inInformation(`105?00${'?20'.repeat(1_300)}`), AFTER],
  'rows of words of SEPA': [BEFORE, inInformation(`105?20${'EREF+'.repeat(800)}`), AFTER],
  'rows of slashes': [BEFORE, inInformation(`/NAME/${'/'.repeat(4_000)}x`), AFTER],
  'rows of words behind slashes': [BEFORE, inInformation('/NAME'.repeat(800)), AFTER],
  'rows of words with colons': [BEFORE, inInformation(`NAAM: A ${'IBAN: '.repeat(650)}`), AFTER],
  'rows of blanks': [BEFORE, inInformation(`A${' '.repeat(4_000)}B`), AFTER],
  'rows of digits': [BEFORE, inInformation('1.'.repeat(2_000)), AFTER],
  'rows of short lines': [BEFORE, inInformation('x\r\n'.repeat(1_300)), AFTER],
  'card payments without an end': [BEFORE, inInformation(`BEA ${'20.01.26/18.3'.repeat(300)}`), AFTER],
  'rows that are none': [BEFORE, ':61:\r\n', AFTER],
  'long lines of rows': [BEFORE, `:61:2601200120D12,50NMSC${'/'.repeat(4_000)}\r\n`, AFTER],
  'long amounts': [BEFORE, `:61:2601200120D${'1'.repeat(4_000)}\r\n`, AFTER],
  statements: ['', statementText(), ''],
  'statements of many accounts': ['', ':20:A\r\n:25:1\r\n', ''],
  blocks: ['', '-}{5:{CHK:A}}{1:F01}{2:I940}{4:\r\n', ''],
  'blocks on one line': ['', '{1:F01}{2:I940}', '{4:\r\n'],
  'line ends': [BEFORE, '\r\n', AFTER],
  'line ends of all kinds': [BEFORE, '\r\n\n\r\r', AFTER],
  'a line without end': [BEFORE, 'x', AFTER],
  'fields of the bank': [BEFORE, ':99X:A\r\n', AFTER],
} as const satisfies Readonly<Record<string, Repeated>>;

/** About as large as asked for, in bytes; never larger. */
export const fileOf = ([before, unit, after]: Repeated, bytes: number): Uint8Array =>
  Buffer.from(before + unit.repeat(Math.max(1, (bytes - before.length - after.length) / unit.length)) + after);

export const HOSTILE_MT940_KINDS = Object.keys(MT940) as readonly (keyof typeof MT940)[];

export const hostileMt940 = (kind: keyof typeof MT940, bytes: number): Uint8Array => fileOf(MT940[kind], bytes);

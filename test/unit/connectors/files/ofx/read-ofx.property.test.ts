import fc from 'fast-check';
import { parseSync } from 'ofx-js';
import { describe, expect, test } from 'vitest';
import type { FailedOfxAccount, OfxAccount, OfxFile } from '../../../../../lib/connectors/files/ofx/ofx-file.ts';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import { isCivilDate } from '../../../../../lib/domain/kernel/calendar.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import {
  accountOf,
  bankStatement,
  cardStatement,
  HEADER,
  HEADER_2,
  ofxText,
  readText,
  rowText,
  signedMinorOf,
  withRows,
} from '../../../../support/files/ofx.ts';
import {
  buyText,
  incomeText,
  investmentStatement,
  investmentText,
  positionText,
} from '../../../../support/files/ofx-investments.ts';
import { mutated, mutationsWith } from '../../../../support/ledger/mutations.ts';
import { isSoundRow } from '../../../../support/ledger/sound-row.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const PENDING =
  '<BANKTRANLISTP><DTASOF>20260131<STMTTRNP><DTTRAN>20260130<TRNAMT>-5.00<NAME>MARKET</STMTTRNP></BANKTRANLISTP>';
const CORRECTION = rowText({ id: 'F2', more: '<CORRECTFITID>F1<CORRECTACTION>REPLACE<MEMO>Caf&#233; &amp; more' });
const GOOD_FILES: readonly Uint8Array[] = [
  ofxText(bankStatement({ rows: `${rowText()}${CORRECTION}`, more: PENDING }) + cardStatement()),
  ofxText(undefined, HEADER_2).replaceAll(/<([A-Z]+)>([^<\n]+)/g, '<$1>$2</$1>'),
  ofxText() +
    ofxText(bankStatement({ rows: rowText({ id: '', posted: '20260203' }), from: '20260201', to: '20260228' })),
  investmentText(
    investmentStatement({
      rows: buyText() + incomeText('DIV'),
      positions: positionText(),
      balance: '<INVBAL><AVAILCASH>200.00<MARGINBALANCE>-50.00</INVBAL>',
    }),
  ),
].map((text) => new TextEncoder().encode(text));

const INSERTED = [
  ...[
    '<',
    '>',
    '</',
    '&',
    '&#',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!',
    '\u0000',
    '\n',
    ' ',
    '-',
    ',',
    '.',
  ],
  ...['9999999999', '<OFX>', '</OFX>', '<STMTRS>', '</STMTRS>', '<STMTTRN>', '</STMTTRN>', '<NAME>', '</NAME>', '<A/>'],
  ...['<BANKTRANLIST>', '</BANKTRANLIST>', '<CORRECTFITID>F1', '<CORRECTACTION>DELETE', '<CURSYM>JPY', '<INVPOSLIST>'],
].map((text) => Buffer.from(text));

const mutation = mutationsWith(INSERTED);

const isSoundAccount = (account: OfxAccount | FailedOfxAccount): boolean => {
  if (account.kind === 'failed') return account.line >= 1 && account.code !== undefined;
  const { rows, pending, corrections, windows, balanceAsOf } = account;
  return (
    [...rows, ...(pending?.rows ?? [])].every(isSoundRow) &&
    corrections.every(({ upstreamId, row }) => upstreamId !== '' && (row === null || rows.includes(row))) &&
    windows.every(({ from, to }) => isCivilDate(from) && isCivilDate(to) && from <= to) &&
    (balanceAsOf === null || isCivilDate(balanceAsOf)) &&
    account.account.upstreamId !== ''
  );
};

const isSound = (file: OfxFile): boolean =>
  file.kind === 'refused'
    ? file.line === null || file.line >= 1
    : file.accounts.length > 0 &&
      file.accounts.every(isSoundAccount) &&
      new Set(file.accounts.map((account) => idOf(account))).size === file.accounts.length;

const idOf = (account: OfxAccount | FailedOfxAccount): string =>
  account.kind === 'failed' ? account.upstreamId : account.account.upstreamId;

describe('OFX files that differ a little from good ones', () => {
  test('begin with files that are good', () => {
    for (const bytes of GOOD_FILES) {
      const file = readOfx(bytes);
      expect(isSound(file)).toBe(true);
      expect(file.kind === 'read' && file.accounts.every(({ kind }) => kind === 'account')).toBe(true);
    }
  });

  test('are read or refused with sound data, and never throw or hang', () => {
    const outcomes = new Map<string, number>();
    forAll(
      runs(1_000, 20_000),
      fc.constantFrom(...GOOD_FILES),
      fc.array(mutation, { minLength: 1, maxLength: 6 }),
      (bytes, mutations) => {
        const before = process.threadCpuUsage();
        const file = readOfx(mutations.reduce(mutated, bytes));
        const { user, system } = process.threadCpuUsage(before);
        const outcome = file.kind === 'refused' ? file.code : file.accounts.map(({ kind }) => kind).join(' ');
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        // The files have a few thousand bytes.
        return isSound(file) && user + system < 500_000;
      },
    );
    // They reach far into the reader: many files have a fault, and many are still good.
    expect(outcomes.size).toBeGreaterThan(5);
  });
});

describe('random texts of OFX tags', () => {
  test('are read or refused with sound data, and never throw', () => {
    const names =
      'OFX STMTRS CCSTMTRS CURDEF BANKACCTFROM ACCTID BANKTRANLIST STMTTRN DTPOSTED TRNAMT FITID PAYEE NAME X'.split(
        ' ',
      );
    const token = fc.oneof(
      fc.constantFrom(...names).map((name) => `<${name}>`),
      fc.constantFrom(...names).map((name) => `</${name}>`),
      fc.constantFrom('USD', '1', '20260115', '-5.00', 'A B', '\n'),
    );
    forAll(runs(1_000, 20_000), fc.array(token, { maxLength: 60 }), (tokens) =>
      isSound(readText(`<OFX>${tokens.join('')}`)),
    );
  });
});

const generatedRow = fc.record({
  id: fc.stringMatching(/^[A-Z0-9]{1,20}$/),
  minor: fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
  day: fc.integer({ min: 1, max: 31 }),
  name: fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9 .'*#/-]{0,30}[A-Za-z0-9])?$/),
  isEscaped: fc.boolean(),
});
type GeneratedRow = typeof generatedRow extends fc.Arbitrary<infer T> ? T : never;

const writtenRow = ({ id, minor, day, name, isEscaped }: GeneratedRow): string =>
  rowText({
    id,
    amount: formatMoney(minor, 'USD'),
    posted: `202601${String(day).padStart(2, '0')}`,
    name: isEscaped ? `${name} &amp; ${name} &lt;x&gt;` : name,
  });

const expectedRow = ({ id, minor, day, name, isEscaped }: GeneratedRow): readonly unknown[] => [
  id,
  minor,
  `2026-01-${String(day).padStart(2, '0')}`,
  isEscaped ? `${name} & ${name} <x>` : name,
];

const generatedRows = fc.uniqueArray(generatedRow, { minLength: 2, maxLength: 15, selector: ({ id }) => id });

describe('well-formed OFX files', () => {
  const spellings = {
    'as 1.x': (text: string) => text,
    'with end tags': (text: string) => text.replaceAll(/<([A-Z]+)>([^<\n]+)/g, '<$1>$2</$1>'),
    'on one line': (text: string) => text.slice(HEADER.length).replaceAll('\n', ''),
    'with a line for each tag': (text: string) => text.slice(HEADER.length).replaceAll('<', '\r\n<'),
    'in lower case': (text: string) => text.replaceAll(/<[^>]+>/g, (tag) => tag.toLowerCase()),
    'in UTF-16': (text: string) => text,
  } as const;

  test.each(Object.entries(spellings))('give their rows %s', (name, spell) => {
    forAll(runs(50), generatedRows, (rows) => {
      const text = spell(withRows(...rows.map(writtenRow)));
      const file = name === 'in UTF-16' ? readOfx(Buffer.from(`\ufeff${text}`, 'utf16le')) : readText(text);
      const read = accountOf(file).rows.map((row) => [
        row.upstreamId,
        signedMinorOf(row),
        row.postedOn,
        row.description,
      ]);
      expect(read).toEqual(rows.map(expectedRow));
    });
  });

  test('have the same content for another reader', () => {
    forAll(runs(50), generatedRows, (rows) => {
      const text = withRows(...rows.map(writtenRow));
      const { STMTTRN } = parseSync(text).OFX.BANKMSGSRSV1.STMTTRNRS.STMTRS.BANKTRANLIST;
      const others = (STMTTRN as readonly Record<string, string>[]).map((row) => [
        row.FITID,
        row.TRNAMT,
        row.DTPOSTED,
        row.NAME,
      ]);
      const ours = accountOf(readText(text)).rows.map((row) => [
        row.upstreamId,
        formatMoney(signedMinorOf(row), row.currencyCode),
        row.postedOn?.replaceAll('-', ''),
        row.description,
      ]);
      expect(ours).toEqual(others);
    });
  });
});

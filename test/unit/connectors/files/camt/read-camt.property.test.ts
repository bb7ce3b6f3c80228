import { parseCamt053 } from 'camt-parser';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCamtFile } from '../../../../../lib/connectors/files/camt/read-camt-file.ts';
import { formatMoney } from '../../../../../lib/domain/kernel/money.ts';
import {
  balanceText,
  camtText,
  detailsText,
  entryText,
  rowsIn,
  statementText,
} from '../../../../support/files/camt.ts';
import { signedMinorOf } from '../../../../support/files/ofx.ts';
import { mutated, mutationsWith } from '../../../../support/ledger/mutations.ts';
import { isSoundRow } from '../../../../support/ledger/sound-row.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const generatedEntry = fc.record({
  // Banks write NA where they have no reference, and N/A where they have no name.
  id: fc.stringMatching(/^[A-Z][A-Z0-9]{1,20}$/).filter((id) => id !== 'NA'),
  minor: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  isOut: fc.boolean(),
  day: fc.integer({ min: 1, max: 31 }),
  name: fc
    .stringMatching(/^[A-Za-z]([A-Za-z0-9 .'&<>"#/-]{0,30}[A-Za-z0-9])?$/)
    .filter((name) => !/^N\/?A$/i.test(name)),
});
type GeneratedEntry = typeof generatedEntry extends fc.Arbitrary<infer T> ? T : never;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&#34;');
const dayOf = (day: number): string => `2026-01-${String(day).padStart(2, '0')}`;

const writtenEntry = ({ id, minor, isOut, day, name }: GeneratedEntry): string =>
  entryText({
    reference: id,
    amount: formatMoney(minor, 'EUR'),
    side: isOut ? 'DBIT' : 'CRDT',
    booked: `<BookgDt><Dt>${dayOf(day)}</Dt></BookgDt>`,
    valued: '',
    details: [detailsText(isOut ? { creditor: escaped(name) } : { creditor: '', debtor: escaped(name) })],
  });

const entries = fc.uniqueArray(generatedEntry, { minLength: 1, maxLength: 15, selector: ({ id }) => id });
const textOf = (generated: readonly GeneratedEntry[]): string =>
  camtText({ statements: [statementText({ entries: generated.map(writtenEntry) })] });

describe('well-formed CAMT files', () => {
  test('give back the entries that they were made of', () => {
    forAll(runs(100), entries, (generated) => {
      const read = rowsIn(textOf(generated)).map((row) => [
        row.upstreamId,
        signedMinorOf(row),
        row.postedOn,
        row.description,
      ]);
      const written = generated.map(({ id, minor, isOut, day, name }) => [
        `${id}|${dayOf(day)}`,
        isOut ? -minor : minor,
        dayOf(day),
        name.replace(/ +/g, ' '),
      ]);
      expect(read).toEqual(written);
    });
  });

  test('have the same entries for another reader', async () => {
    await fc.assert(
      fc.asyncProperty(entries, async (generated) => {
        const text = textOf(generated);
        const { statements } = await parseCamt053(text);
        const others = statements.flatMap(({ transactions }) =>
          transactions.map(({ accountServicerReference, amount, creditDebitIndicator, bookingDate }) => [
            `${accountServicerReference}|${bookingDate}`,
            `${amount.value} ${amount.currency} ${creditDebitIndicator}`,
          ]),
        );
        const ours = rowsIn(text).map((row) => [
          row.upstreamId,
          `${formatMoney(row.amountMinor, row.currencyCode)} ${row.currencyCode} ${row.type === 'DEBIT' ? 'DBIT' : 'CRDT'}`,
        ]);
        expect(ours).toEqual(others);
      }),
      { numRuns: runs(30) },
    );
  });
});

const BATCH = entryText({
  amount: '30.00',
  flags: '<RvslInd>true</RvslInd>',
  details: [detailsText({ amount: '10.00', text: 'Caf&#233; &amp; more' }), detailsText({ amount: '20.00' })],
});
const GOOD_FILES: readonly Uint8Array[] = [
  camtText({
    statements: [statementText({ balances: balanceText('OPBD') + balanceText(), entries: [entryText(), BATCH] })],
  }),
  camtText({ kind: '052', version: '02', statements: [statementText(), statementText({ entries: [BATCH] })] }),
  camtText({ kind: '054', statements: [statementText({ balances: '' })] }),
].map((text) => new TextEncoder().encode(text));

const INSERTED = [
  ...[
    '<',
    '>',
    '</',
    '/>',
    '&',
    '&#',
    ';',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?',
    '<!',
    '<!DOCTYPE',
    '\u0000',
    '\n',
    '"',
  ],
  ...[
    '<Ntry>',
    '</Ntry>',
    '<Stmt>',
    '</Stmt>',
    '<TxDtls>',
    '<Amt Ccy="JPY">',
    '</Amt>',
    '9999999999',
    '-',
    ',',
    ' a="b"',
  ],
].map((text) => Buffer.from(text));

test('CAMT files that differ a little from good ones never make the reader throw', () => {
  const outcomes = new Set<string>();
  forAll(
    runs(1_000, 20_000),
    fc.constantFrom(...GOOD_FILES),
    fc.array(mutationsWith(INSERTED), { minLength: 1, maxLength: 4 }),
    (bytes, mutations) => {
      const file = readCamtFile(mutations.reduce(mutated, bytes));
      outcomes.add(file.kind === 'refused' ? file.fault.code : file.accounts.map(({ kind }) => kind).join(' '));
      return file.kind === 'refused'
        ? file.fault.line === null || file.fault.line >= 1
        : file.accounts.every((account) =>
            account.kind === 'failed' ? (account.fault.line ?? 0) >= 1 : account.rows.rows.every(isSoundRow),
          );
    },
  );
  expect(outcomes.size).toBeGreaterThan(3);
});

import { describe, expect, test } from 'vitest';
import {
  accountIn,
  balanceText,
  camtText,
  detailsText,
  entryText,
  linesIn,
  rowsIn,
  statementText,
  withEntries,
} from '../../../../support/files/camt.ts';

const CAFE = '2026-01-20 -12.50 EUR Corner Cafe @R1|2026-01-20';

describe('an entry of a CAMT file', () => {
  test.each([
    ['052', '02'],
    ['052', '13'],
    ['053', '02'],
    ['053', '04'],
    ['053', '13'],
    ['054', '08'],
  ] as const)('is a row: camt.%s.001.%s', (kind, version) => {
    expect(linesIn(camtText({ kind, version }))).toEqual([CAFE]);
  });

  test.each([
    ['with a prefix', (text: string) => text.replaceAll(/<(\/?)(?=[A-Z])/g, '<$1c:').replace('xmlns=', 'xmlns:c=')],
    ['in a namespace of a country', (text: string) => text.replace(/urn:[^"]*camt/, 'ISO:camt')],
    [
      'in an envelope',
      (text: string) => text.replace(/(<Document.*<\/Document>)/s, '<Envelope><Body>$1</Body></Envelope>'),
    ],
    ['on one line', (text: string) => text.replaceAll('\n', '')],
    ['with line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is read %s', (_, spell) => {
    expect(linesIn(spell(camtText()))).toEqual([CAFE]);
  });

  test('is money out or in by its word, whatever the sign of its amount', () => {
    const entries = [
      entryText({ reference: 'A' }),
      entryText({ reference: 'B', side: 'CRDT', amount: '1500', details: [] }),
      entryText({ reference: 'C', amount: '-7.10', details: [] }),
    ];
    expect(linesIn(withEntries(...entries))).toEqual([
      '2026-01-20 -12.50 EUR Corner Cafe @A|2026-01-20',
      '2026-01-20 1500.00 EUR CREDIT @B|2026-01-20',
      '2026-01-20 -7.10 EUR DEBIT @C|2026-01-20',
    ]);
  });

  test.each([
    ['BOOK', CAFE],
    ['PDNG', '2026-01-20 pending -12.50 EUR Corner Cafe @R1|2026-01-20'],
    ['INFO', undefined],
    ['FUTR', undefined],
  ])('is booked, pending or left out by its status %s', (status, line) => {
    expect(linesIn(withEntries(entryText({ status: `<Sts>${status}</Sts>` })))[0]).toBe(line);
    expect(linesIn(withEntries(entryText({ status: `<Sts><Cd>${status}</Cd></Sts>` })))[0]).toBe(line);
  });

  test('is counted where it only announces a payment', () => {
    const entries = ['INFO', 'FUTR', 'BOOK'].map((status) => entryText({ status: `<Sts>${status}</Sts>` }));
    const { leftOut } = accountIn(withEntries(...entries));
    expect(leftOut).toEqual([{ reason: 'announced', count: 2, lines: [] }]);
  });

  test('has its booking day as posted, and its value day as transacted', () => {
    const valued = '<ValDt><DtTm>2026-01-18T23:30:00+01:00</DtTm></ValDt>';
    expect(linesIn(withEntries(entryText({ valued })))).toEqual([
      '2026-01-18 [2026-01-20] -12.50 EUR Corner Cafe @R1|2026-01-20',
    ]);
    expect(linesIn(withEntries(entryText({ valued: '' })))).toEqual([CAFE]);
    expect(linesIn(withEntries(entryText({ booked: '' })))).toEqual([CAFE]);
  });

  test('has the day of the card payment as transacted where the bank says it', () => {
    const details = [detailsText({ more: '<RltdDts><TxDtTm>2026-01-17T12:00:00</TxDtTm></RltdDts>' })];
    expect(linesIn(withEntries(entryText({ details })))[0]).toMatch(/^2026-01-17 \[2026-01-20\]/);
  });

  test('has its own currency, else that of the account', () => {
    expect(linesIn(withEntries(entryText({ currency: ' Ccy="JPY"', amount: '1250' })))[0]).toMatch(/ -1250 JPY /);
    expect(linesIn(withEntries(entryText({ currency: '' })))[0]).toMatch(/ -12.50 EUR /);
  });

  test('has a reference of the bank with its day as id, and none for a placeholder', () => {
    const idOf = (reference: string) => rowsIn(withEntries(entryText({ reference })))[0]?.upstreamId;
    expect(['B7', 'NONREF', 'NOTPROVIDED', '000', ''].map(idOf)).toEqual(['B7|2026-01-20', null, null, null, null]);
  });

  test('has the reference of its only payment where it has none itself', () => {
    const details = ['<Refs><AcctSvcrRef>D1</AcctSvcrRef></Refs>'];
    expect(rowsIn(withEntries(entryText({ reference: '', details })))[0]?.upstreamId).toBe('D1|2026-01-20');
  });

  test('has the number of a check, and the code of its kind', () => {
    const details = [detailsText({ more: '<Refs><ChqNb>1021</ChqNb></Refs>' }).replace(/^<Refs>.*?<\/Refs>/, '')];
    const more = '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICHQ</Cd><SubFmlyCd>CCHQ</SubFmlyCd></Fmly></Domn></BkTxCd>';
    expect(rowsIn(withEntries(entryText({ details, more })))[0]).toMatchObject({
      checkNumber: '1021',
      extendedType: 'PMNT-ICHQ-CCHQ',
    });
  });
});

describe('a reversal in a CAMT file', () => {
  const REFUND = entryText({ side: 'CRDT', amount: '40.00', reference: 'R2', flags: '<RvslInd>true</RvslInd>' });
  const textWith = (balances: string) =>
    camtText({ statements: [statementText({ balances, entries: [entryText(), REFUND] })] });

  test('has the direction as written, and the payee of the payment that it takes back', () => {
    expect(linesIn(textWith(''))).toEqual([CAFE, '2026-01-20 40.00 EUR Corner Cafe @R2|2026-01-20']);
  });

  test('is turned where only then the rows come to the change of the balance', () => {
    const opening = balanceText('OPBD', '100.00');
    expect(linesIn(textWith(opening + balanceText('CLBD', '127.50')))[1]).toMatch(/ 40.00 EUR /);
    expect(linesIn(textWith(opening + balanceText('CLBD', '47.50')))[1]).toMatch(/ -40.00 EUR /);
    expect(linesIn(textWith(opening + balanceText('CLBD', '500.00')))[1]).toMatch(/ 40.00 EUR /);
  });
});

describe('a batch in a CAMT file', () => {
  const SALARIES = [
    detailsText({ amount: '1000.00', creditor: 'A Worker', text: 'January' }),
    detailsText({ amount: '900.00', creditor: 'B Worker' }),
  ];

  test('is a row for each payment where they come to the entry', () => {
    const text = withEntries(entryText({ amount: '1900.00', details: SALARIES }));
    expect(linesIn(text)).toEqual([
      '2026-01-20 -1000.00 EUR A Worker (January) @R1|2026-01-20/1',
      '2026-01-20 -900.00 EUR B Worker @R1|2026-01-20/2',
    ]);
    // Another file may have the batch as one row.
    expect(rowsIn(text).map(({ replacesIds }) => replacesIds)).toEqual([['R1|2026-01-20'], undefined]);
  });

  test.each([
    ['do not come to it', '1895.00', SALARIES],
    ['are in another currency', '1900.00', SALARIES.map((one) => one.replace('"EUR"', '"USD"'))],
    ['have no amounts', '1900.00', [detailsText(), detailsText()]],
  ])('is one row where the payments %s', (_, amount, details) => {
    const more = '<AddtlNtryInf>Batch of 2</AddtlNtryInf>';
    expect(linesIn(withEntries(entryText({ amount, details, more })))).toEqual([
      `2026-01-20 -${amount} EUR Batch of 2 @R1|2026-01-20`,
    ]);
  });

  test('may have payments in both directions, and payments in several groups', () => {
    const more = `<NtryDtls><TxDtls>${detailsText({ amount: '2.00', creditor: 'Fee back', more: '<CdtDbtInd>CRDT</CdtDbtInd>' })}</TxDtls></NtryDtls>`;
    const text = withEntries(entryText({ amount: '1898.00', details: SALARIES, more }));
    expect(linesIn(text).map((line) => line.split(' ')[1])).toEqual(['-1000.00', '-900.00', '2.00']);
  });
});

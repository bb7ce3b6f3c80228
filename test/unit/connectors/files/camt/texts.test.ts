import { describe, expect, test } from 'vitest';
import {
  type DetailsText,
  detailsText,
  entryText,
  linesIn,
  rowsIn,
  withEntries,
} from '../../../../support/files/camt.ts';

const OWN = 'DE02120300000000202051';
const OTHER = 'FR7630006000011234567890189';

const textOf = (details: DetailsText, side = 'DBIT', more = ''): string => {
  const [row] = rowsIn(withEntries(entryText({ side, details: [detailsText(details)], more })));
  return row === undefined ? '' : `${row.description} (${row.memo ?? ''})`;
};

describe('the payee of a CAMT row', () => {
  test('is the creditor of money out, and the debtor of money in', () => {
    const parties = { creditor: 'Stromwerk', debtor: 'Arbeitgeber AG' };
    expect([textOf(parties), textOf(parties, 'CRDT')]).toEqual(['Stromwerk ()', 'Arbeitgeber AG ()']);
  });

  test('is the ultimate party where there is one, and the direct one is in the memo', () => {
    expect(textOf({ creditor: 'Pay Service', more: '' }).startsWith('Pay Service')).toBe(true);
    const details = detailsText({ creditor: 'Pay Service' }).replace(
      '</RltdPties>',
      '<UltmtCdtr><Nm>Book Shop</Nm></UltmtCdtr></RltdPties>',
    );
    expect(linesIn(withEntries(entryText({ details: [details] })))[0]).toMatch(/ Book Shop \(Pay Service\) @/);
  });

  test('is never the owner, in whatever order the names are', () => {
    expect(textOf({ creditor: 'MUSTER, Erika', creditorAccount: OTHER, text: 'To savings' })).toBe('To savings ()');
    expect(textOf({ creditor: 'Muster Erika', debtor: 'Bakery' })).toBe('DEBIT ()');
  });

  test('is never whoever has the account itself', () => {
    const parties = { creditor: 'E. Muster', creditorAccount: OWN, debtor: 'Bakery', debtorAccount: OTHER };
    expect(textOf(parties)).toBe('Bakery ()');
    expect(
      textOf({ ...parties, creditor: 'Bakery', debtor: 'E. Muster', creditorAccount: OTHER, debtorAccount: OWN }),
    ).toBe('Bakery ()');
  });

  test('may be a bank', () => {
    const details = '<RltdPties><Cdtr><Agt><FinInstnId><Nm>First Bank</Nm></FinInstnId></Agt></Cdtr></RltdPties>';
    expect(linesIn(withEntries(entryText({ details: [details] })))[0]).toMatch(/ First Bank @/);
  });
});

describe('the memo of a CAMT row', () => {
  test('has what the payer wrote, references of bills, and words of the bank', () => {
    const remittance =
      '<RmtInf><Ustrd>Rent</Ustrd><Ustrd>January</Ustrd><Strd><CdtrRefInf><Ref>RF18539007547034</Ref></CdtrRefInf></Strd>' +
      '<Strd><RfrdDocInf><Nb>INV 7</Nb></RfrdDocInf><AddtlRmtInf>second\n  bill</AddtlRmtInf></Strd></RmtInf>';
    expect(textOf({ more: remittance }, 'DBIT', '<AddtlNtryInf>Standing order</AddtlNtryInf>')).toBe(
      'Corner Cafe (Rent January RF18539007547034 second bill INV 7 Standing order)',
    );
  });

  test('says nothing twice, and no placeholder', () => {
    expect(textOf({ text: 'Corner Cafe', more: '<AddtlTxInf>NOTPROVIDED</AddtlTxInf>' })).toBe('Corner Cafe ()');
    expect(textOf({ text: 'Lunch', more: '<AddtlTxInf>Lunch</AddtlTxInf>' })).toBe('Corner Cafe (Lunch)');
  });

  test('has the amount in another currency', () => {
    const more = '<AmtDtls><InstdAmt><Amt Ccy="USD">13.40</Amt></InstdAmt></AmtDtls>';
    expect(textOf({ more })).toBe('Corner Cafe (13.40 USD)');
    expect(textOf({ more: more.replace('USD', 'EUR') })).toBe('Corner Cafe ()');
  });

  test('ends before the text that would make it longer than 4,096 characters', () => {
    const texts = Array.from(
      { length: 40 },
      (_, at) => `<Strd><AddtlRmtInf>${`${at} `.padEnd(140, 'x')}</AddtlRmtInf></Strd>`,
    );
    expect(rowsIn(withEntries(entryText({ details: [`<RmtInf>${texts.join('')}</RmtInf>`] })))[0]?.memo).toHaveLength(
      29 * 141 - 1,
    );
  });
});

test('a CAMT row without a payee is described by the first other text', () => {
  const none = { creditor: '' };
  expect(textOf({ ...none, text: 'Kauf MIGROS' })).toBe('Kauf MIGROS ()');
  expect(textOf(none, 'DBIT', '<AddtlNtryInf>Kauf MIGROS</AddtlNtryInf>')).toBe('Kauf MIGROS ()');
  expect(textOf(none, 'DBIT', '<BkTxCd><Prtry><Cd>NCHG+808</Cd></Prtry></BkTxCd>')).toBe('NCHG+808 ()');
});

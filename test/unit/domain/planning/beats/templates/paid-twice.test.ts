import { expect, test } from 'vitest';
import { findDefaultCategory } from '../../../../../../lib/domain/categories/category.ts';
import { duplicatePayment } from '../../../../../../lib/domain/planning/beats/spending/duplicate-payment.ts';
import { enrich } from '../../../../../../lib/domain/transactions/enrich/enrich.ts';
import { draftsOf } from '../../../../../support/planning/beat-drafts.ts';
import { type RowWords, transactionGuid } from '../../../../../support/planning/planning-view.ts';

/** A row as a bank in the euro area delivers it, with the category and merchant that its text gives. */
const row = (text: string, amount: string, more: Partial<RowWords> = {}): RowWords => {
  const type = more.credit === undefined ? 'DEBIT' : 'CREDIT';
  const found = enrich({ description: text, type, currencyCode: 'EUR', merchantCategoryCode: null });
  return {
    on: -3,
    ...(type === 'DEBIT' ? { debit: amount } : {}),
    category: findDefaultCategory(found.categoryGuid)?.name ?? 'Uncategorized',
    text: found.description,
    ...more,
    more: { feedDescription: text, merchantGuid: found.merchantGuid, currencyCode: 'EUR', ...more.more },
  };
};

const titles = (...rows: readonly RowWords[]): readonly string[] =>
  draftsOf(duplicatePayment, { accounts: [{}, { name: 'Card' }], rows }).map(({ title }) => title);

test.each([
  ['a craftsman', ['Malermeister Huber Regensburg', 'Malermeister Huber Regensburg'], '480.00'],
  ['a shop with another reference', ['BLUMEN WINTER 20931174', 'BLUMEN WINTER 20931988'], '34.90'],
  [
    'a shop on two days of booking',
    ['KARTENZAHLUNG OPTIK SEIDEL//AACHEN/DE', 'KARTENZAHLUNG OPTIK SEIDEL//AACHEN/DE'],
    '189.00',
  ],
  ['one invoice', ['Elektro Kern RE 2026-11 Nr 4711', 'Elektro Kern RE 2026-11 Nr 4711'], '240.00'],
  ['a small sum without a category', ['Verein Nordlicht', 'Verein Nordlicht'], '6.00'],
  ['a dear meal', ['Trattoria da Enzo', 'Trattoria da Enzo'], '64.00'],
  ['a merchant, however small', ['NETFLIX.COM', 'NETFLIX.COM'], '4.99'],
])('a payment to %s that was made twice is told', (_name, texts, amount) => {
  expect(titles(...texts.map((text) => row(text, amount)))).toEqual([expect.stringMatching(/^Paid twice\? /)]);
});

const PAINTER = 'Malermeister Huber';

test.each<readonly [string, readonly RowWords[]]>([
  ['two small coffees', [row('CAFE LUNARIA', '3.20'), row('CAFE LUNARIA', '3.20')]],
  ['two bus tickets', [row('BVG TICKET APP', '3.80'), row('BVG TICKET APP', '3.80')]],
  ['two hours of parking', [row('PARKHAUS AM DOM', '2.00'), row('PARKHAUS AM DOM', '2.00')]],
  [
    'two transfers',
    [row('Transfer to Anna', '50', { category: 'Transfer' }), row('Transfer to Anna', '50', { category: 'Transfer' })],
  ],
  ['two flats', [row('Hausverwaltung Kern Whg 3', '700'), row('Hausverwaltung Kern Whg 5', '700')]],
  ['two cheques', ['1', '2'].map((checkNumber) => row('Scheck', '700', { more: { checkNumber } }))],
  [
    'two withdrawals',
    [row('Geldautomat Markt', '50', { category: 'Cash' }), row('Geldautomat Markt', '50', { category: 'Cash' })],
  ],
  [
    'two fees',
    [
      row('Buchungsposten', '20', { category: 'Banking Fee' }),
      row('Buchungsposten', '20', { category: 'Banking Fee' }),
    ],
  ],
  ['two invoices', [row('Elektro Kern RE Nr 4711', '240'), row('Elektro Kern RE Nr 4712', '240')]],
  ['two days', [row(PAINTER, '480'), row(PAINTER, '480', { on: -2 })]],
  ['two accounts', [row(PAINTER, '480'), row(PAINTER, '480', { account: 'Card' })]],
  ['two amounts', [row(PAINTER, '480'), row(PAINTER, '480.01')]],
  ['two payees', [row(PAINTER, '480'), row('Malermeister Hubert', '480')]],
  ['one payment that is still pending', [row(PAINTER, '480'), row(PAINTER, '480', { isPending: true })]],
  ['parts of a split', ['1', '2'].map(() => row(PAINTER, '480', { more: { parentGuid: transactionGuid('whole') } }))],
  ['one that came back', [row(PAINTER, '480'), row(PAINTER, '480'), row(PAINTER, '', { on: -1, credit: '480' })]],
  [
    'one invoice that came back in other words',
    [
      row('Malerei Vogt RE 4711', '480'),
      row('Malerei Vogt RE 4711', '480'),
      row('Erstattung Malerei Vogt', '', { on: -1, credit: '480' }),
    ],
  ],
  [
    'one merchant that gave it back',
    [row('NETFLIX.COM', '9'), row('NETFLIX.COM', '9'), row('NETFLIX.COM', '', { on: -3, credit: '9' })],
  ],
])('%s are no payment made twice', (_name, rows) => {
  expect(titles(...rows)).toEqual([]);
});

test('a payment made three times is told while two are left', () => {
  const three = [1, 2, 3].map(() => row(PAINTER, '480'));
  expect(titles(...three, row(PAINTER, '', { on: -1, credit: '480' }))).toEqual(['Paid 3 times? Malermeister Huber']);
});

test('two equal rents of each month are told once, when the first two come', () => {
  const rents = (on: string) =>
    ['a', 'b'].map((flat) => row('Dauerauftrag Miete Kern', '700', { on, id: `${flat} ${on}` }));
  expect(titles(...rents('2026-11-02'))).toHaveLength(1);
  expect(titles(...rents('2026-10-01'), ...rents('2026-11-02'))).toEqual([]);
});

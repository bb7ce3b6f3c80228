import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDefaultCategory } from '../../../../../lib/domain/categories/category.ts';
import { enrich } from '../../../../../lib/domain/transactions/enrich/enrich.ts';
import { findMerchant } from '../../../../../lib/domain/transactions/merchant-catalogue.ts';
import { findMerchantLocation } from '../../../../../lib/domain/transactions/merchant-location-catalogue.ts';
import { anyCharacter } from '../../../../support/files/any-character.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

type Type = 'CREDIT' | 'DEBIT';
const row = (description: string, type: Type = 'DEBIT', merchantCategoryCode: number | null = null) =>
  enrich({ description, type, merchantCategoryCode });
const nameOf = (guid: string) => findDefaultCategory(guid)?.name;

test.each<[raw: string, type: Type, code: number | null, description: string, category: string]>([
  ['SQ *BLUE OWL COFFEE AUSTIN TX', 'DEBIT', 5814, 'Blue Owl Coffee', 'Coffee Shops'],
  ['SQ *RED FOX COFFEE AUSTIN TX', 'DEBIT', 5814, 'Red Fox Coffee', 'Coffee Shops'],
  ['SQ *RED FOX COFFEE SAN FRANCISCO CA', 'DEBIT', null, 'Red Fox Coffee', 'Coffee Shops'],
  ['CORNER GRILL #12 ROUND ROCK TX', 'DEBIT', 5812, 'Corner Grill', 'Restaurants'],
  ['POS PURCHASE 04/12 MAIN ST HARDWARE STORE 0912 DENVER CO', 'DEBIT', null, 'Main St Hardware', 'Home Improvement'],
  ['CHECKCARD 0412 ACME TRADING CO', 'DEBIT', null, 'Acme Trading Co', 'Uncategorized'],
  ['AMZN MKTP US REFUND AMZN.COM/BILL WA', 'CREDIT', 5942, 'Amazon', 'Shopping'],
  ['TARGET CORP PAYROLL PPD ID: 12', 'CREDIT', null, 'Target Corp Payroll', 'Paycheck'],
  ['MOBILE DEPOSIT REF 118204', 'CREDIT', null, 'Mobile Deposit Ref', 'Income'],
  ['INTEREST', 'CREDIT', null, 'Interest', 'Interest Income'],
  ['INTEREST', 'DEBIT', null, 'Interest', 'Finance Charge'],
  ['NON-NETWORK ATM FEE', 'DEBIT', null, 'Non-Network ATM Fee', 'ATM Fee'],
  ['OVERDRAFT ITEM FEE FOR ACTIVITY OF 03-12', 'DEBIT', null, 'Overdraft Item Fee for Activity of', 'Banking Fee'],
  ['CHECK 1012', 'DEBIT', null, 'Check 1012', 'Check'],
  ['ZELLE PAYMENT TO R NGUYEN', 'DEBIT', null, 'Zelle Payment to R Nguyen', 'Transfer'],
  ["JOE'S PIZZA XXXX1234", 'DEBIT', null, "Joe's Pizza", 'Fast Food'],
  ['7-ELEVEN 38211 AUSTIN TX', 'DEBIT', 5541, '7-Eleven', 'Gas'],
  ['Paid back Anna for the tickets', 'DEBIT', null, 'Paid back Anna for the tickets', 'Uncategorized'],
  ['CAFÉ ZOË', 'DEBIT', null, 'Café Zoë', 'Coffee Shops'],
  ['12345678', 'DEBIT', null, '12345678', 'Uncategorized'],
  ['', 'CREDIT', null, 'Credit', 'Uncategorized'],
  [' \u0000\n ', 'DEBIT', null, 'Debit', 'Uncategorized'],
])('%j as %s with code %s is "%s" in %s', (raw, type, code, description, category) => {
  const enriched = row(raw, type, code);
  expect([enriched.description, nameOf(enriched.categoryGuid)]).toEqual([description, category]);
});

describe('a merchant of the catalogue', () => {
  it('is named with the place that its feed text shows', () => {
    const { merchantGuid, merchantLocationGuid } = row('H-E-B #455 AUSTIN TX', 'DEBIT', 5411);
    expect(findMerchant(merchantGuid ?? '')?.name).toBe('H-E-B');
    expect(findMerchantLocation(merchantLocationGuid ?? '')).toMatchObject({ merchantGuid, city: 'Austin' });
    expect(row('H-E-B #456 DALLAS TX', 'DEBIT', 5411)).toMatchObject({ merchantGuid, merchantLocationGuid: null });
  });

  it('is searched for at the beginning only', () => {
    expect(row('ON TARGET PLUMBING').merchantGuid).toBeNull();
    expect(row('ACH DEBIT NETFLIX.COM').merchantGuid).not.toBeNull();
  });
});

test.each([
  ['CITY OF AUSTIN UTILITIES DES:BILL PMT', 'DEBIT', 'isBillPay'],
  ['ACME ROBOTICS PAYROLL PPD ID: 9111873004', 'CREDIT', 'isDirectDeposit'],
  ['OVERDRAFT FEE', 'DEBIT', 'isOverdraftFee'],
  ['EARNIN CASH OUT', 'CREDIT', 'isPayrollAdvance'],
  ['NETFLIX.COM LOS GATOS CA', 'DEBIT', 'isSubscription'],
] as const)('a merchant named %s as %s is recognised by its text: %s', (description, type, kind) => {
  expect(row(description, type).kinds[kind]).toBe(true);
  expect(row(description, type === 'DEBIT' ? 'CREDIT' : 'DEBIT').kinds[kind]).toBe(false);
});

test('any text gets a description and a category, the same each time, in limited time', () => {
  const piece = fc.constantFrom(
    'SQ *',
    'POS ',
    ' #123',
    ' TX',
    'XXXX1',
    '04/12 ',
    ' REF:',
    ' S',
    '\u0000',
    '\ud800',
    'İ',
  );
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 400 }),
    fc.array(fc.oneof(piece, fc.string({ maxLength: 12 })), { maxLength: 40 }).map((parts) => parts.join('')),
  );
  forAll(
    runs(2_000, 30_000),
    text,
    fc.constantFrom<Type>('CREDIT', 'DEBIT'),
    fc.option(fc.integer({ min: -1, max: 10_000 })),
    (description, type, merchantCategoryCode) => {
      const enriched = enrich({ description, type, merchantCategoryCode });
      expect(enriched.description.trim()).not.toBe('');
      expect(enriched.description.isWellFormed()).toBe(true);
      expect(enriched.description).not.toMatch(/[\p{Cc}]/u);
      expect(findDefaultCategory(enriched.categoryGuid)).not.toBeNull();
      expect(enrich({ description, type, merchantCategoryCode })).toEqual(enriched);
    },
  );
});

import { describe, expect, it, test } from 'vitest';
import { mondayOf } from '../../../../../lib/domain/kernel/calendar.ts';
import {
  accountNameOf,
  amountWords,
  beatText,
  dayWords,
  monthWords,
  nameWords,
  wholeUnits,
} from '../../../../../lib/domain/planning/beats/beat-words.ts';
import { medianTwice, percentOf, roundedQuotient, shareOf } from '../../../../../lib/domain/planning/beats/figures.ts';
import { type AccountWords, accountGuid, beatContext } from '../../../../support/planning/planning-view.ts';

test.each([
  [3_126n, 'USD', '$31.26'],
  [-84_000n, 'USD', '-$840.00'],
  [123_456_789n, 'USD', '$1,234,567.89'],
  [100_000n, 'USD', '$1,000.00'],
  [0n, 'USD', '$0.00'],
  [1_200n, 'CAD', '12.00 CAD'],
  [-1_234_567n, 'JPY', '-1,234,567 JPY'],
  [1_234_567_890n, 'KWD', '1,234,567.890 KWD'],
])('%s minor units of %s are written as %s', (minor, currency, words) => {
  expect(amountWords(minor, currency)).toBe(words);
});

test('an account has the first name it has, and a blank one does not count', () => {
  const called = (feed: AccountWords['feed']) =>
    accountNameOf(
      beatContext({ accounts: [{ name: 'Checking', ...(feed === undefined ? {} : { feed }) }] }),
      accountGuid('Checking'),
    );
  expect([called({ nickname: 'House' }), called({ nickname: ' ' }), called({ nickname: '', name: '' })]).toEqual([
    'House',
    'Checking',
    'your account',
  ]);
  expect(accountNameOf(beatContext(), accountGuid('Gone'))).toBe('your account');
});

test('a whole unit is as many of the smallest as the currency says', () => {
  expect([wholeUnits(10, 'USD'), wholeUnits(10, 'JPY'), wholeUnits(10, 'KWD')]).toEqual([1_000n, 10n, 10_000n]);
});

test('days and months are named without a year', () => {
  expect([dayWords('2026-11-08'), dayWords('2028-02-29'), monthWords('2027-01-31')]).toEqual([
    'November 8',
    'February 29',
    'January',
  ]);
});

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2027-01-01', '2026-12-28'],
  ['1969-12-31', '1969-12-29'],
])('the week of %s begins on Monday, %s', (date, monday) => {
  expect(mondayOf(date)).toBe(monday);
});

test('quotients are rounded to the nearest, halves up', () => {
  expect([roundedQuotient(13_029n, 3n), roundedQuotient(5n, 2n), roundedQuotient(4n, 3n)]).toEqual([4_343n, 3n, 1n]);
  expect([percentOf(1_217n, 4_343n), percentOf(0n, 5n), percentOf(1n, 200n)]).toEqual([28n, 0n, 1n]);
});

test('a median is that of the sorted values, doubled', () => {
  expect([medianTwice([3n, 1n, 2n]), medianTwice([10n, 2n, 4n, 3n]), medianTwice([])]).toEqual([4n, 7n, null]);
});

test.each([
  ['Savings 004417728812', 'Savings ••8812'],
  ['4000 1234 5678 9010', '••9010'],
  ['Order 12-3456-789', 'Order ••6789'],
  ['call 555-0100', 'call 555-0100'],
])('a name such as %s shows no more than the end of an account number', (name, shown) => {
  expect(nameWords(name)).toBe(shown);
});

test('a name leaves room for the figures beside it', () => {
  expect(nameWords('n'.repeat(2_000))).toBe(`${'n'.repeat(59)}…`);
});

test('a share is a bound only where it meets it exactly', () => {
  expect([shareOf(9_960n, 10_000n, 100n), shareOf(10_000n, 10_000n, 100n), shareOf(10_040n, 10_000n, 100n)]).toEqual([
    99n,
    100n,
    101n,
  ]);
  expect([shareOf(302n, 1_000n, 30n, 100n), shareOf(298n, 1_000n, 30n), shareOf(996n, 1_000n, 30n)]).toEqual([
    31n,
    29n,
    100n,
  ]);
});

describe('the texts of a beat', () => {
  it('keep every figure whole, also one of many digits beside a name', () => {
    const { title, description, microCallToAction } = beatText(
      `${nameWords('Shop 1234567')} 12.00 CAD`,
      'You spent $1,234.00, which is 12345678% of your income of $0.01.',
      'Move 12.00 CAD to 1234567',
    );
    expect([title, microCallToAction]).toEqual(['Shop 1234567 12.00 CAD', 'Move 12.00 CAD to 1234567']);
    expect(description).toContain('12345678%');
  });

  it.each([
    [' $1,234.50', '$1,234.50'.length - 4],
    [' -$1,234.50', '-$1,234.50'.length - 2],
    [' 1,234.50 CAD', '1,234.50 CAD'.length - 1],
    [' November 21', 'November 21'.length - 1],
    [' 128%', '128'.length],
  ])('end before a figure that is too long, such as%s', (figure, fitting) => {
    const { microTitle } = beatText(`${'t'.repeat(60 - fitting - 2)}${figure} is left`, '');
    expect(microTitle).toMatch(/^t+( November)?…$/);
  });

  it('are limited in length, however long the names of a feed are', () => {
    const text = beatText('t'.repeat(2_000), 'd'.repeat(4_000), 'c'.repeat(2_000));
    expect([text.title.length, text.description.length, text.microCallToAction?.length]).toEqual([120, 500, 60]);
  });
});

describe('the short texts of a beat', () => {
  it('are the long ones while these fit', () => {
    expect(beatText('Title', 'Said.', 'Act')).toEqual({
      title: 'Title',
      description: 'Said.',
      microTitle: 'Title',
      microDescription: 'Said.',
      microCallToAction: 'Act',
    });
    expect(beatText('t'.repeat(60), 'd'.repeat(300))).toMatchObject({
      microTitle: 't'.repeat(60),
      microDescription: 'd'.repeat(300),
      microCallToAction: null,
    });
  });

  it('are cut where a name is too long, and never within a character', () => {
    const { title, microTitle, microDescription } = beatText(`${'x'.repeat(58)}🪙🪙`, 'd'.repeat(301));
    expect(title).toHaveLength(62);
    expect(microTitle).toBe(`${'x'.repeat(58)}…`);
    expect(microDescription).toBe(`${'d'.repeat(299)}…`);
  });
});

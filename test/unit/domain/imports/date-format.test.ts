import { describe, expect, test } from 'vitest';
import { compileDateFormat } from '../../../../lib/domain/imports/date-format.ts';
import { partsOfDateFormat } from '../../../../lib/domain/imports/date-format-parts.ts';
import { fold } from '../../../../lib/domain/imports/words/fold.ts';
import { LANGUAGES } from '../../../../lib/domain/imports/words/languages.ts';

const read = (format: string, text: string): string | null => {
  const readDate = compileDateFormat(format);
  if (readDate === null) throw new Error('no format');
  return readDate(text);
};

describe('a format of dates', () => {
  test.each([
    ['D.M.YY', '3.2.26', '2026-02-03'],
    ['MM/DD/YYYY', '02/03/2026 9:15 AM', '2026-02-03'],
    ['YYYYMMDD', '20260203', '2026-02-03'],
    ['MMM D, YYYY', 'Febr. 3, 2026', '2026-02-03'],
    ['DD MMM YYYY', 'tiistai, 3 helmikuuta 2026', '2026-02-03'],
    ['DD MMM YYYY', '9:15 3 ΦΕΒΡΟΥΑΡΊΟΥ 2026', '2026-02-03'],
    ['DD MMM(hr) YYYY', '3 listopada 2026', '2026-10-03'],
    ['DD MMM(pl) YYYY', '3 listopada 2026', '2026-11-03'],
    ['DD MMM YYYY', '3 listopada 2026', null],
    ['DD.MM.YYYY', 'Gym 03.02.2026', null],
    ['YYYY年MM月DD日', '2026年 2月 3日', '2026-02-03'],
    ['EXCEL', '46056', '2026-02-03'],
    ['EXCEL', '46056,75', '2026-02-03'],
    ['EXCEL', '1', null],
    ['EXCEL', '999999', null],
    ['DD.MM.YYYY', '30.02.2026', null],
  ])('%s reads %j as %j', (format, text, date) => {
    expect(read(format, text)).toBe(date);
  });

  test.each(['', 'DD.MM', 'DMYYYY', 'D/MM/DD', 'MMM(xyz) DD YYYY', 'excel', 'DD\nMM\nYYYY', 'D'.repeat(40)])(
    'is not %j',
    (format) => {
      expect(partsOfDateFormat(format)).toBeNull();
    },
  );
});

test('the months of each language are read in that language', () => {
  for (const { code, months } of LANGUAGES.filter((language) => language.months !== '')) {
    const names = months.split('|');
    expect(names, code).toHaveLength(12);
    for (const [at, name] of names.flatMap((forms, month) => forms.split(' ').map((form) => [month, form] as const))) {
      expect(read(`DD MMM(${code}) YYYY`, `03 ${name.toUpperCase()} 2026`), `${code} ${name}`).toBe(
        `2026-${`${at + 1}`.padStart(2, '0')}-03`,
      );
    }
  }
});

test.each([
  ['Größe', 'grosse'],
  ['BELØB', 'belob'],
  ['Łódź', 'lodz'],
  ['İIıi', 'iiii'],
  ['Đorđe', 'dorde'],
  ['Þórður', 'thordur'],
  ['ΠΟΣΟΣ', 'ποσοσ'],
  ['ﾊﾞﾝｸ', 'ハンク'],
  ['Ａｍｏｕｎｔ', 'amount'],
])('%s is folded to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

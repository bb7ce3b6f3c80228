import { expect, test } from 'vitest';
import { compileDateFormat } from '../../../lib/domain/imports/date-format.ts';
import { dateChoices } from '../../../web/widgets/files/date-choices.ts';

test.each([
  ['03/04/2026', ['DD/MM/YYYY', 'MM/DD/YYYY']],
  ['3.4.26', ['DD.MM.YY', 'MM.DD.YY']],
  ['03.04.26', ['DD.MM.YY', 'MM.DD.YY', 'YY.MM.DD']],
  ['2026-04-03', ['YYYY-MM-DD', 'YYYY-DD-MM']],
  [' 03-04-2026 10:15', ['DD-MM-YYYY', 'MM-DD-YYYY']],
])('a date such as %j may be written in these formats', (text, formats) => {
  expect(dateChoices(text)).toEqual(formats);
});

test.each(['', '3 Apr 2026', '20260403', 'Datum', '03/04'])(
  'the format for %j has to be written by the user',
  (text) => {
    expect(dateChoices(text)).toEqual([]);
  },
);

test('the importer reads dates in every format that is offered', () => {
  for (const text of ['03/04/2026', '3.4.26', '03.04.26', '2026-04-03', '03 04 2026']) {
    for (const format of dateChoices(text)) expect(compileDateFormat(format)?.(text), format).not.toBeNull();
  }
});

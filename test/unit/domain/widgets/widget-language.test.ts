import { expect, test } from 'vitest';
import { widgetLanguageOf } from '../../../../lib/domain/widgets/widget-language.ts';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['en-US', 'en'],
  ['en-GB,en;q=0.9', 'en'],
  ['es', 'es'],
  ['es-MX,es;q=0.9,en;q=0.8', 'es'],
  ['fr-CA', 'fr-CA'],
  ['fr', 'fr-CA'],
  ['FR-fr', 'fr-CA'],
  ['de, fr;q=0.8, en;q=0.5', 'fr-CA'],
  ['en;q=0.1, es;q=0.2', 'es'],
  ['en;q=0, es;q=0.001', 'es'],
  ['es;q=0', 'en'],
  ['de', 'en'],
  ['*', 'en'],
  ['es ; q=1.000', 'es'],
  [`${'xx,'.repeat(10_000)}es`, 'en'],
  ['constructor', 'en'],
])('the language for Accept-Language %j is %s', (header, language) => {
  expect(widgetLanguageOf(header)).toBe(language);
});

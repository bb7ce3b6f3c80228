import { expect, test } from 'vitest';
import { payeeGroups } from '../../../../lib/domain/planning/repeating/payee-groups.ts';
import { planningView, type RowWords } from '../../../support/planning/planning-view.ts';

const MONTHS = ['06', '07', '08', '09', '10', '11'];

/** A payment on the fifth of each month, with these texts one after the other. */
const monthly = (texts: readonly string[], more: Partial<RowWords> = {}): readonly RowWords[] =>
  texts.map((text, at) => ({ on: `2026-${MONTHS[at % MONTHS.length]}-05`, debit: '50.00', text, ...more }));

const countOf = (rows: readonly RowWords[]): number => payeeGroups(planningView({ rows }).rows).length;

test.each([
  [
    'numbers of invoices',
    ['Elektro Kern RE 2026-06 Nr 4711', 'Elektro Kern RE 2026-07 Nr 4739', 'Elektro Kern RE 2026-08'],
  ],
  ['German months', ['Stadtwerke Abschlag Juni', 'Stadtwerke Abschlag Juli', 'Stadtwerke Abschlag August']],
  ['months before a year', ['Musikschule 06/2026', 'Musikschule Juli 2026', 'Musikschule Aug. 2026']],
  ['French months', ['Loyer juin Dupont', 'Loyer juillet Dupont', 'Loyer août Dupont']],
  ['Spanish months', ['Cuota junio Colegio Sol', 'Cuota julio Colegio Sol', 'Cuota agosto Colegio Sol']],
  ['Italian months', ['Canone giugno Verdi', 'Canone luglio Verdi', 'Canone agosto Verdi']],
  ['Polish months', ['Czynsz za czerwiec', 'Czynsz za lipiec', 'Czynsz za sierpień']],
  ['Finnish months', ['Kesäkuun vuokra', 'Heinäkuun vuokra', 'Elokuun vuokra']],
  ['Greek months', ['Ενοίκιο Ιουνίου', 'Ενοίκιο Ιουλίου', 'Ενοίκιο Αυγούστου']],
  ['Russian months', ['Аренда за июнь', 'Аренда за июль', 'Аренда за август']],
  ['Japanese months', ['家賃6月分', '家賃7月分', '家賃８月分']],
  ['English months', ['Rent June Hill House', 'Rent July Hill House', 'Rent August Hill House']],
  ['months without accents', ['Loyer Kern juin', 'Loyer Kern juillet', 'Loyer Kern aout']],
  ['the month before', ['Lohn Mai Kern GmbH', 'Lohn Juni Kern GmbH', 'Lohn Juli Kern GmbH']],
  ['card numbers and dates', ['Fitlinie 5402XX4412 05.06.', 'Fitlinie 5402XX9810 05.07.', 'Fitlinie XXXX4412']],
  ['towns behind a mark', ['FITLINIE//AACHEN/DE', 'FITLINIE//KOELN/DE', 'FITLINIE > ULM']],
])('payments of one payee stay together over %s', (_name, texts) => {
  expect(countOf(monthly(texts))).toBe(1);
});

test.each<readonly [string, readonly string[], readonly string[]]>([
  ['two people with one surname', ['Miete Anna Kern'], ['Miete Bernd Kern']],
  ['people who are called like months', ['April Smith'], ['June Smith']],
  ['names of shops that are months', ['Dollar Mart'], ['Dollar']],
  ['two contracts that letters tell apart', ['Vertrag A Kern'], ['Vertrag B Kern']],
])('%s are two payees', (_name, one, other) => {
  const sixTimes = (texts: readonly string[]) => monthly(MONTHS.flatMap(() => texts));
  expect(countOf([...sixTimes(one), ...sixTimes(other)])).toBe(2);
});

test('money in and money out, and two currencies, are apart', () => {
  const rent = monthly(['Rent June', 'Rent July']);
  const back = monthly(['Rent June', 'Rent July'], { debit: undefined, credit: '50.00' });
  const abroad = monthly(['Rent June', 'Rent July'], { more: { currencyCode: 'EUR' } });
  expect(countOf([...rent, ...back, ...abroad])).toBe(3);
});

test('a bill that is paid months late leaves the others together', () => {
  const late = { ...monthly(['Stadtwerke Abschlag Januar'])[0], on: '2026-09-20' };
  expect(
    countOf([...monthly(['Juni', 'Juli', 'August', 'September'].map((month) => `Stadtwerke Abschlag ${month}`)), late]),
  ).toBe(1);
});

test('a text of nothing but a month or a number stays whole', () => {
  expect(countOf(monthly(['Juni', 'Juli']))).toBe(2);
  expect(countOf(monthly(['4711', '4712']))).toBe(2);
});

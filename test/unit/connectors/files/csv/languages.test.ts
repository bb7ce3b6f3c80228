import { describe, expect, test } from 'vitest';
import { plainHeader, rankOf } from '../../../../../lib/connectors/files/columns/header-words.ts';
import { readCsv } from '../../../../../lib/connectors/files/csv/read-csv.ts';
import { directionOf, hasFooterWord, isBalanceText, statusOf } from '../../../../../lib/connectors/files/csv/words.ts';
import type { HEADER_MEANINGS } from '../../../../../lib/domain/imports/words/language-words.ts';
import { LANGUAGES } from '../../../../../lib/domain/imports/words/languages.ts';
import { accountIn, csvBytes, knownFor, mappingOf, proposalOf } from '../../../../support/files/csv.ts';
import { LANGUAGE_SAMPLES, tableOf } from '../../../../support/files/csv-languages.ts';

describe.each(LANGUAGE_SAMPLES)('a table in $language', (sample) => {
  const bytes = csvBytes(tableOf(sample));

  test('has its columns found by their names', () => {
    expect(
      proposalOf(bytes)
        .mapping.columns.map(({ field }) => field ?? '-')
        .join(' '),
    ).toBe(sample.fields);
  });

  test('has its rows read, with months by their names', () => {
    const mapping = mappingOf(bytes, { currencyCode: 'EUR' });
    const rows = accountIn(readCsv(bytes, mapping, knownFor(mapping))).rows;
    expect(rows.map(({ transactedOn, type, description }) => [transactedOn, type, description])).toEqual([
      ['2026-01-20', 'DEBIT', sample.texts[0]],
      ['2026-01-20', 'CREDIT', sample.texts[1]],
    ]);
  });

  test('has its words of directions, states and sums known, in any case', () => {
    const { out, in: into, pending, refused, total } = sample;
    for (const turn of [(text: string) => text, (text: string) => text.toUpperCase()]) {
      expect([directionOf(turn(out)), directionOf(turn(into))]).toEqual(['out', 'in']);
      expect([statusOf(turn(pending)), statusOf(turn(refused))]).toEqual(['pending', 'void']);
      expect(hasFooterWord(turn(`${total}: 5`))).toBe(true);
    }
  });
});

test('each language has a sample', () => {
  expect(LANGUAGE_SAMPLES).toHaveLength(LANGUAGES.length);
});

describe('the name of a column', () => {
  test.each([
    ['Beløb', 'amount'],
    ['BELOB', 'amount'],
    ['Kwota [PLN]', 'amount'],
    ['Määrä EUROA', 'amount'],
    ['#Saldo po operacji', 'balance'],
    ['Amount (EUR)', 'amount'],
    ['Amount (fee)', 'fee'],
    ['金额（元）', 'amount'],
    ['Vwz.0', 'description'],
    ['Data mov.', 'date'],
    ['Wertstellung (Valuta)', 'date'],
    ['Ａｍｏｕｎｔ', 'amount'],
  ] as const)('%s is known without what stands beside it', (name, meaning) => {
    expect(rankOf(meaning, plainHeader(name))).not.toBeNull();
  });

  test('never means money out and money in', () => {
    const namesOf = (meaning: (typeof HEADER_MEANINGS)[number]) =>
      LANGUAGE_SAMPLES.flatMap(({ names }) => names.split(';')).filter(
        (name) => rankOf(meaning, plainHeader(name)) !== null,
      );
    expect(namesOf('debit').filter((name) => namesOf('credit').includes(name))).toEqual([]);
  });
});

test.each([
  ['Saldo Anterior', true],
  ['S A L D O', true],
  ['Solde au 31/01/2026', true],
  ['Kontostand am 31.01.2026', true],
  ['前月繰越', true],
  ['Balance Gym', false],
  ['Total', false],
  ['', false],
])('the text %j of a row states a balance: %s', (text, isBalance) => {
  expect(isBalanceText(text)).toBe(isBalance);
});

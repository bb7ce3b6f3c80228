import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodedAgain } from '../../../../../lib/connectors/files/encoding/decode-again.ts';
import { proposeEncoding } from '../../../../../lib/connectors/files/encoding/propose-encoding.ts';
import { formatOf } from '../../../../../lib/connectors/files/format.ts';
import { proposalOf } from '../../../../support/files/csv.ts';
import { LANGUAGE_SAMPLES, tableOf } from '../../../../support/files/csv-languages.ts';
import { encodeText } from '../../../../support/files/encode-text.ts';
import { WORDS_OF_ENCODINGS } from '../../../../support/files/words-of-encodings.ts';
import { forAll, runs } from '../../../../support/project/runs.ts';

const textOf = (bytes: Uint8Array, encoding: string): string => new TextDecoder(encoding).decode(bytes);
const namesIn = (bytes: Uint8Array) => proposalOf(bytes).mapping.columns.map(({ name }) => name);

describe.each(LANGUAGE_SAMPLES)('a table in $language', (sample) => {
  const text = tableOf(sample).replaceAll('’', "'");
  const names = (text.split('\n')[0] ?? '').split(';');

  test.each(sample.encodings)('is read right in %s', (encoding) => {
    const bytes = encodeText(text, encoding);
    const { mapping } = proposalOf(bytes);
    expect(textOf(bytes, mapping.encoding)).toBe(text);
    expect(mapping.columns.map(({ name }) => name)).toEqual(names);
  });

  test('is read right in UTF-16 without a mark', () => {
    const bytes = Buffer.from(text, 'utf16le');
    expect(formatOf(bytes)).toBe('csv');
    expect(namesIn(bytes)).toEqual(names);
    expect(namesIn(Buffer.from(bytes).swap16())).toEqual(names);
  });
});

describe('the encoding of a file', () => {
  test.each([...WORDS_OF_ENCODINGS])('of words in %s is found or left open, never wrong', (encoding, languages) => {
    forAll(
      runs(30),
      fc
        .constantFrom(...languages)
        .chain((words) => fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })),
      fc.constantFrom('', 'Date;Text;Amount\n'),
      (some, header) => {
        const text = `${header}${some.map((word) => `2026-01-20;${word};-1.50\n`).join('')}`;
        const bytes = encodeText(text, encoding);
        const proposed = proposeEncoding(bytes);
        if (proposed.others.length === 0) expect(textOf(bytes, proposed.encoding)).toBe(text);
      },
    );
  });

  test('is asked where two are likely, with the likeliest one', () => {
    const bytes = encodeText('Date;Text;Amount;Currency\n2026-01-20;Hradčany;-1.50;CZK\n', 'windows-1250');
    expect(proposalOf(bytes).unsure).toEqual(['encoding']);
  });

  test('is not asked where all likely ones make the same text', () => {
    const bytes = encodeText('Datum;Text;Betrag;Währung\n2026-01-20;Bäckerei Müller;-1,50;EUR\n', 'windows-1252');
    expect(proposalOf(bytes)).toMatchObject({ mapping: { encoding: 'windows-1252' }, unsure: [] });
  });

  test('is found by a byte that comes late in a file', () => {
    const rows = Array.from({ length: 3_000 }, (_, at) => `2026-01-20;Bäckerei ${at};-1,50\n`).join('');
    const bytes = encodeText(`Datum;Text;Betrag\n${rows}2026-01-20;Stavkirke på øya i Tromsø;-1,50 €\n`, 'iso-8859-15');
    expect(proposalOf(bytes).mapping.encoding).toBe('iso-8859-15');
  });
});

describe('names that were read by a wrong encoding', () => {
  test.each([
    ['windows-1252', 'windows-1250', 'Částka'],
    ['windows-1252', 'shift_jis', '取引日'],
    ['gbk', 'big5', '餘額'],
  ] as const)('by %s are read again by %s', (from, to, name) => {
    expect(decodedAgain([textOf(encodeText(name, to), from), 'Date'], { from, to })).toEqual([name, 'Date']);
  });

  test('stay where no bytes of the encoding make them', () => {
    expect(decodedAgain(['Сумма'], { from: 'windows-1252', to: 'windows-1250' })).toEqual(['Сумма']);
    expect(decodedAgain(['Сумма'], { from: 'utf-8', to: 'windows-1250' })).toEqual(['Сумма']);
  });
});

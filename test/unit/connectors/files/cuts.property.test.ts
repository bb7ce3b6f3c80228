import { describe, expect, test } from 'vitest';
import type { Encoding } from '../../../../lib/domain/imports/import-mapping.ts';
import { LANGUAGE_SAMPLES, tableOf } from '../../../support/files/csv-languages.ts';
import { BINARY_FORMATS, TABLES, TEXT_FORMATS } from '../../../support/files/cut-samples.ts';
import { wrongCuts } from '../../../support/files/cuts.ts';
import { encodeText } from '../../../support/files/encode-text.ts';
import { sizeOfRun } from '../../../support/project/runs.ts';

/** By `npm run test:long` after each byte; else after some of them, and at the end of each file. */
const step = sizeOfRun(9, 1);
const isLong = step === 1;

const LINE_ENDS: readonly (readonly [name: string, end: string])[] = [
  ['line feeds', '\n'],
  ['both', '\r\n'],
  ['carriage returns', '\r'],
];
const ENDS = isLong ? LINE_ENDS : LINE_ENDS.slice(0, 1);
const withEnd = (text: string, end: string): string => text.replace(/\r\n|\n/g, end);

const UNICODE: readonly (readonly [name: string, encode: (text: string) => Uint8Array])[] = [
  ['UTF-8', (text) => Buffer.from(text)],
  ['UTF-8 with a mark', (text) => Buffer.from(`\ufeff${text}`)],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
];
const USUAL = UNICODE.slice(0, isLong ? UNICODE.length : 1);

/** A table of the first language of each encoding. */
const BY_ENCODING: ReadonlyMap<Encoding, string> = new Map(
  LANGUAGE_SAMPLES.toReversed().flatMap((sample) =>
    sample.encodings.map((encoding) => [encoding, tableOf(sample).replaceAll('’', "'")] as const),
  ),
);

describe.each(ENDS)('cut after any byte, lines ending with %s:', (_, end) => {
  test.each([...BY_ENCODING])('a table in %s gives whole rows, a doubt, or a fault', async (encoding, text) => {
    expect(await wrongCuts(encodeText(withEnd(text, end), encoding), { step })).toEqual([]);
  });

  describe.each(USUAL)('a table in %s', (__, encode) => {
    test.each(Object.entries(TABLES))('with %s gives whole rows, a doubt, or a fault', async (name, text) => {
      const bytes = encode(withEnd(text, end));
      const decimal = name.includes('comma') ? ',' : '.';
      expect(await wrongCuts(bytes, { decimal, step })).toEqual([]);
    });
  });

  test.each(Object.entries(TEXT_FORMATS))('%s gives whole rows, or a fault with its place', async (_name, text) => {
    expect(await wrongCuts(Buffer.from(withEnd(text, end)), { step })).toEqual([]);
  });
});

test.each(Object.entries(BINARY_FORMATS))('%s cut after any byte gives a fault with its place', async (_, bytes) => {
  expect(await wrongCuts(bytes, { step })).toEqual([]);
});

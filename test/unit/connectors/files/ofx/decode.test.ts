import { describe, expect, test } from 'vitest';
import { decode } from '../../../../../lib/connectors/files/decode.ts';
import { charsetOfHeader } from '../../../../../lib/connectors/files/ofx/charset.ts';
import { readOfx } from '../../../../../lib/connectors/files/ofx/read-ofx.ts';
import {
  accountOf,
  bankStatement,
  HEADER,
  HEADER_2,
  ofxText,
  rowText,
  textsOf,
} from '../../../../support/files/ofx.ts';

const header = (encoding: string, charset: string): string =>
  HEADER.replace('ENCODING:USASCII', `ENCODING:${encoding}`).replace('CHARSET:1252', `CHARSET:${charset}`);
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
/** A file with one row, whose name is these bytes. */
const fileOf = (name: Uint8Array, head = HEADER): Uint8Array => {
  const [before = '', after = ''] = ofxText(bankStatement({ rows: rowText({ name: '@@' }) }), head).split('@@');
  return Buffer.concat([latin1(before), name, latin1(after)]);
};
const nameIn = (bytes: Uint8Array): string | undefined => textsOf(accountOf(readOfx(bytes)).rows)[0];
const utf8 = (text: string): Uint8Array => Buffer.from(text);

describe('the charset of an OFX file', () => {
  test.each([
    ['USASCII', '1252', latin1('CAF\u00c9 5\u0080'), 'CAFÉ 5€'],
    ['USASCII', '1252', utf8('CAFÉ 5€'), 'CAFÉ 5€'],
    ['USASCII', 'NONE', latin1('CAF\u00c9'), 'CAFÉ'],
    ['USASCII', 'CP1252', latin1('CAF\u00c9'), 'CAFÉ'],
    ['USASCII', 'WINDOWS-1252', latin1('\u0093CAF\u00c9\u0094'), '“CAFÉ”'],
    // By chance, the last two bytes are a valid sequence of UTF-8.
    ['USASCII', '1252', latin1('\u00abCAF\u00c9\u00bb'), '«CAFÉ»'],
    ['USASCII', 'ISO-8859-1', latin1('CAF\u00c9 5\u0080'), 'CAFÉ 5€'],
    ['USASCII', '8859-1', latin1('CAF\u00c9'), 'CAFÉ'],
    ['USASCII', 'ISO-8859-15', latin1('5\u00a4 \u00c9'), '5€ É'],
    ['USASCII', '8859-15', latin1('5\u00a4 \u00c9'), '5€ É'],
    ['USASCII', '8859-2', latin1('\u00a3\u00f3d\u00bc'), 'Łódź'],
    ['USASCII', '1250', latin1('\u00a3\u00f3d\u009f'), 'Łódź'],
    ['USASCII', '1251', latin1('\u00cc\u00e0\u00e3\u00e0\u00e7\u00e8\u00ed'), 'Магазин'],
    ['USASCII', 'windows-1251', latin1('\u00cc\u00e0\u00e3'), 'Маг'],
    ['USASCII', '1254', latin1('\u00deeker'), 'Şeker'],
    ['USASCII', '932', latin1('\u0083e\u0083X\u0083g'), 'テスト'],
    ['USASCII', 'Shift_JIS', latin1('\u0083e\u0083X\u0083g'), 'テスト'],
    ['USASCII', '936', latin1('\u00d6\u00d0'), '中'],
    ['USASCII', '950', latin1('\u00a4\u00a4'), '中'],
    ['USASCII', '949', latin1('\u00c7\u00d1'), '한'],
    ['USASCII', 'MACINTOSH', latin1('CAF\u0083'), 'CAFÉ'],
    ['UTF-8', 'NONE', utf8('CAFÉ 日本'), 'CAFÉ 日本'],
    ['utf-8', 'utf-8', utf8('CAFÉ'), 'CAFÉ'],
    ['UNICODE', 'NONE', utf8('CAFÉ'), 'CAFÉ'],
    ['UTF-8', 'CSUNICODE', utf8('CAFÉ'), 'CAFÉ'],
    ['UTF-8', 'NONE', latin1('CAF\u00c9'), 'CAFÉ'],
    ['UTF-8', '1251', utf8('Магазин'), 'Магазин'],
    ['???', 'EBCDIC', latin1('CAF\u00c9'), 'CAFÉ'],
  ])('%s with %s, and these bytes, is right', (encoding, charset, bytes, expected) => {
    expect(nameIn(fileOf(bytes, header(encoding, charset)))).toBe(expected);
  });

  test.each([
    ['on one line', header('USASCII', '1251').replaceAll('\r\n', ' ')],
    ['on one line without blanks', header('USASCII', '1251').replaceAll('\r\n', '')],
    ['on one line with fewer keys', 'OFXHEADER:100ENCODING:USASCIICHARSET:1251OLDFILEUID:NONENEWFILEUID:NONE'],
    ['on one line with the key of the new file only', 'OFXHEADER:100CHARSET:1251NEWFILEUID:NONE'],
    ['in lower case', header('USASCII', '1251').toLowerCase()],
    ['with blanks around the colons', header('USASCII', '1251').replaceAll(':', ' : ')],
    ['of 2.x', HEADER_2.replace('UTF-8', 'windows-1251')],
    ['of 2.x with single quotes', HEADER_2.replace('"UTF-8"', "'windows-1251'")],
  ])('is read from a header %s', (_, head) => {
    expect(nameIn(fileOf(latin1('\u00cc\u00e0\u00e3'), head))).toBe('Маг');
  });

  test('is UTF-16 by its byte-order mark, in both orders', () => {
    const text = ofxText(bankStatement({ rows: rowText({ name: 'CAFÉ 日本' }) }), header('UNICODE', 'UTF-16'));
    const little = Buffer.from(`\ufeff${text}`, 'utf16le');
    expect(nameIn(little)).toBe('CAFÉ 日本');
    expect(nameIn(Buffer.from(little).swap16())).toBe('CAFÉ 日本');
  });

  test('is UTF-8 by its byte-order mark', () => {
    expect(nameIn(Buffer.concat([latin1('\u00ef\u00bb\u00bf'), fileOf(utf8('CAFÉ'))]))).toBe('CAFÉ');
  });
});

describe('a byte that is not in the charset', () => {
  test.each([
    ['UTF-8', 'NONE'],
    ['USASCII', '1252'],
  ])('under %s and %s is read by itself, and everything else as it is', (encoding, charset) => {
    const name = Buffer.concat([utf8('CAFÉ 日本 5'), latin1('\u00b0 \u0080'), utf8('€ ß 😀')]);
    expect(nameIn(fileOf(name, header(encoding, charset)))).toBe('CAFÉ 日本 5° €€ ß 😀');
  });

  test.each([
    ['the beginning of a sequence at the end', '\u00c3', 'Ã'],
    ['a sequence that is cut off', '\u00e2\u0082', 'â‚'],
    ['a sequence of four that is cut off', '\u00f0\u009f\u0098', 'ðŸ˜'],
    ['a second byte without a first', '\u00a9', '©'],
    ['an overlong sequence', '\u00c0\u00af', 'À¯'],
    ['an overlong sequence of three', '\u00e0\u0080\u00af', 'à€¯'],
    ['half a pair', '\u00ed\u00a0\u0080', 'í\u00a0€'],
    ['a character beyond the last', '\u00f4\u0090\u0080\u0080', 'ô\u0090€€'],
    ['a byte that UTF-8 never has', '\u00ff\u00fe', 'ÿþ'],
  ])('makes the text Western, also several of them: %s', (_, bytes, expected) => {
    for (const head of ['x', 'ENCODING:UTF-8 ']) {
      // The last byte makes the whole text no UTF-8 in any case.
      expect(decode(latin1(`${head}${bytes} \u00ff`), charsetOfHeader).text).toBe(`${head}${expected} ÿ`);
    }
  });

  test('never becomes a replacement character, whatever the bytes are', () => {
    const all = Uint8Array.from({ length: 65_536 * 2 }, (_, at) => (at % 2 === 0 ? at >> 9 : (at >> 1) & 0xff));
    const { text } = decode(all, charsetOfHeader);
    expect(text).not.toContain('\ufffd');
    expect(text.length).toBeGreaterThan(65_536);
  });

  test.each(Array.from({ length: 128 }, (_, at) => 128 + at))('0x%x is what windows-1252 says', (byte) => {
    expect(decode(Uint8Array.of(byte), charsetOfHeader).text).toBe(
      new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    );
  });
});

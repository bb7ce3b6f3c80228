import { describe, expect, test } from 'vitest';
import { formatOf } from '../../../../lib/connectors/files/format.ts';
import { readOfx } from '../../../../lib/connectors/files/ofx/read-ofx.ts';
import { ofxText } from '../../../support/files/ofx.ts';

const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, 'utf16le');

const OTHERS = [
  ['no byte', latin1(''), 'empty'],
  ['blank lines', latin1(' \r\n\n\t'), 'empty'],
  ['a mark of UTF-8 alone', latin1('\u00ef\u00bb\u00bf'), 'empty'],
  ['a mark of UTF-16 alone', utf16(''), 'empty'],
  ['a PNG', latin1('\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'), 'image'],
  ['a JPEG', latin1('\u00ff\u00d8\u00ff\u00e0\u0000\u0010JFIF'), 'image'],
  ['a PDF', latin1('%PDF-1.7\n%\u00e2\u00e3'), 'pdf'],
  ['a spreadsheet', latin1('PK\u0003\u0004\u0014\u0000'), 'archive'],
  ['a compressed file', latin1('\u001f\u008b\u0008\u0000'), 'archive'],
  ['a page', latin1('\n<!DOCTYPE html><html><body>Please log in, or</body></html>'), 'html'],
  ['a page without a declaration', latin1('<HTML lang=en><p>, ,\n'), 'html'],
  ['a CAMT file', latin1('<?xml version="1.0"?><Document><BkToCstmrStmt/></Document>'), 'camt'],
  ['an order of payment', latin1('<?xml version="1.0"?><Document xmlns="urn:iso:…:pain.001.001.03"/>'), 'xml'],
  ['a QIF file', latin1('!Type:Bank\nD01/31/2026\nT-12.00\n^\n'), 'qif'],
  ['a QIF file with options', latin1('!Option:AutoSwitch\n!Account\nNA\n^\n'), 'qif'],
  ['an MT940 file', latin1(':20:A\r\n:25:1/2\r\n:28C:1\r\n'), 'mt940'],
  ['an MT940 file with blocks', latin1('{1:F01A}{2:I940A}{4:\r\n:20:A\r\n:25:1/2\r\n'), 'mt940'],
  ['a CSV file', latin1('Date,Amount,Text\n2026-01-31,-12.00,Cafe\n'), 'csv'],
  ['a European CSV file', latin1('Datum;Betrag;Text\r\n31.01.2026;-12,00;Caf\u00e9\r\n'), 'csv'],
  ['a CSV file in UTF-16', utf16('Date\tAmount\n2026-01-31\t-12.00\n'), 'csv'],
  ['the header of a table without rows', latin1('Date,Description,Amount\n'), 'csv'],
  ['a letter', latin1('Dear Sir,\nplease find enclosed\n'), 'unknown'],
  ['other bytes', latin1('\u0000\u0001,\n,\u0002'), 'unknown'],
] as const;

describe('the format of a file', () => {
  test.each(OTHERS)('is recognised by its bytes: %s', (_, bytes, format) => {
    expect(formatOf(bytes)).toBe(format);
  });

  test.each(OTHERS)('gives the code that refuses it as OFX: %s', (_, bytes, format) => {
    expect(readOfx(bytes)).toEqual({ kind: 'refused', code: `file.${format}`, line: null });
  });

  test.each([
    ['1.x', latin1(ofxText())],
    ['in lower case', latin1(ofxText().toLowerCase())],
    ['without a header, after blank lines', latin1(`\r\n\r\n  ${ofxText(undefined, '')}`)],
    ['with a mark of UTF-8', latin1(`\u00ef\u00bb\u00bf${ofxText()}`)],
    ['in UTF-16', utf16(ofxText())],
    ['with a header and nothing else', latin1('OFXHEADER:100\r\nDATA:OFXSGML\r\n\r\n<STMTRS>')],
    ['2.x with an attribute', latin1('<?xml version="1.0"?><OFX xmlns="urn:ofx">')],
  ])('is OFX %s', (_, bytes) => {
    expect(formatOf(bytes)).toBe('ofx');
  });

  test('is not OFX because of a word in a table', () => {
    expect(formatOf(latin1('Name,Kind\nexport.ofx,<OFXHEADER>\n'))).toBe('csv');
  });
});

import { type OfficeFormat, officeFormatOf, oldOfficeFormatOf } from './office.ts';
import { withoutQuotedLines } from './quoted-lines.ts';
import { type Utf16, utf16Of } from './utf16.ts';

/** Tells files that can be imported from the other files that people upload by mistake. The bytes decide, never the file's name. */

/**
 * `archive` is a ZIP, and any other archive. `html_table` and `xml_table` are what banks send as `.xls`; `xls` is the binary kind.
 * `protected` is a workbook with a password. `unknown` is any other file.
 */
export type FileFormat =
  | 'ofx'
  | 'camt'
  | 'mt940'
  | 'empty'
  | 'image'
  | 'pdf'
  | OfficeFormat
  | 'xls'
  | 'protected'
  | 'html'
  | 'html_table'
  | 'xml'
  | 'xml_table'
  | 'qif'
  | 'csv'
  | 'unknown';

/** The header of an OFX file has less than 1 KB; blank lines and comments may stand before it. */
const HEAD_BYTES = 8_192;

/** First bytes of formats that are no text, one character for each byte. */
const MAGIC: readonly (readonly [string, FileFormat])[] = [
  ['\u0089PNG', 'image'],
  ['\u00ff\u00d8\u00ff', 'image'],
  ['GIF8', 'image'],
  ['%PDF-', 'pdf'],
  ['\u001f\u008b', 'archive'],
  ['Rar!', 'archive'],
  ['7z\u00bc\u00af', 'archive'],
  ...['\t\u0000\u0004\u0000', '\t\u0002\u0006\u0000', '\t\u0004\u0006\u0000', '\t\b\b\u0000', '\t\b\u0010\u0000'].map(
    (begin) => [begin, 'xls'] as const,
  ),
];

const ZIP = 'PK\u0003\u0004';
/** Old files of Microsoft Office; their tables of contents say of which program. */
const OLD_OFFICE = '\u00d0\u00cf\u0011\u00e0';

/** First characters of formats that are text, in lower case. The first that fits counts. */
const OPENINGS: readonly (readonly [string, FileFormat])[] = [
  ['<!doctype html', 'html'],
  ...['html', 'head', 'body', 'meta', 'style', 'table', 'center', 'div', 'tr'].map(
    (tag) => [`<${tag}`, 'html'] as const,
  ),
  ['<?xml', 'xml'],
  ['!type:', 'qif'],
  ['!account', 'qif'],
  ['!option:', 'qif'],
  ['!clear:', 'qif'],
];

/** The namespace of the standard, which some countries write in another way, or the element that holds statements. */
const CAMT = /[:"']camt\.05[234]\.001\.|<(?:[\w.-]+:)?bktocstmr(?:stmt|acctrpt|dbtcdtntfctn)[\s>/]/;

/** SWIFT messages begin with blocks, or with words of the bank, and have a reference and an account. */
const MT940_MARKS = [/(?:^|[\r\n]|\{4:)[ \t]{0,8}:20:/, /[\r\n][ \t]{0,8}:25p?:/];

export const formatOf = (bytes: Uint8Array): FileFormat => {
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  if (raw.startsWith(ZIP)) return officeFormatOf(bytes);
  if (raw.startsWith(OLD_OFFICE)) return oldOfficeFormatOf(bytes);
  const magic = MAGIC.find(([start]) => raw.startsWith(start));
  if (magic !== undefined) return magic[1];
  const head = headOf(bytes, raw);
  if (head === '') return 'empty';
  const format = formatOfText(head);
  return format === 'html' && hasHtmlTable(bytes) ? 'html_table' : format;
};

const formatOfText = (head: string): FileFormat => {
  if (/<ofx[\s>]/.test(head) || head.startsWith('ofxheader:')) return 'ofx';
  if (head.startsWith('<') && CAMT.test(head)) return 'camt';
  if (MT940_MARKS.every((mark) => mark.test(head))) return 'mt940';
  if (head.startsWith('<') && XML_SPREADSHEET.test(head)) return 'xml_table';
  if (XHTML.test(head)) return 'html';
  const opening = OPENINGS.find(([start]) => head.startsWith(start));
  return opening?.[1] ?? (isTable(head) ? 'csv' : 'unknown');
};

/** XML Spreadsheet 2003. Pages that spreadsheets write have this namespace too, and begin with HTML. */
const XML_SPREADSHEET = /<(?:[\w.-]+:)?workbook[^>]*urn:schemas-microsoft-com:office:spreadsheet/;

const XHTML = /^<[?!][^<]*(?:<!doctype html|<html[\s>])/;

const hasHtmlTable = (bytes: Uint8Array): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return ['<table', '<TABLE', '<Table'].some((tag) => buffer.includes(tag) || buffer.includes(tag, 0, 'utf16le'));
};

/** In lower case, without blank lines before it. */
const headOf = (bytes: Uint8Array, raw: string): string => {
  const utf16 = utf16Of(bytes);
  const text = utf16 === null ? raw.replace(/^\u00ef\u00bb\u00bf/, '') : headOfUtf16(bytes, utf16);
  return text.trimStart().toLowerCase();
};

const headOfUtf16 = (bytes: Uint8Array, charset: Utf16): string =>
  new TextDecoder(charset).decode(bytes.subarray(0, HEAD_BYTES));

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** A day, a text and an amount. A sentence alone may have as many commas, and is then said to be a table without rows. */
const HEADER_COLUMNS_MIN = 3;
/** More than banks write before a table. */
const HEAD_LINES_MAX = 100;

/**
 * Text of which two lines have the same number of the same delimiter, since names and periods may stand before a table; or
 * the header of a table without rows.
 */
const isTable = (head: string): boolean => {
  if (head.includes('\u0000')) return false;
  const lines = withoutQuotedLines(head)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n|\n|\r/, HEAD_LINES_MAX);
  const isAlone = lines.filter((line) => line.trim() !== '').length === 1;
  return DELIMITERS.some((delimiter) => {
    const counts = lines.map((line) => line.split(delimiter).length).filter((count) => count > 1);
    return new Set(counts).size < counts.length || (isAlone && counts.some((count) => count >= HEADER_COLUMNS_MIN));
  });
};

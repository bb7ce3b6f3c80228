/** The charset that the header of an OFX file names, under the many spellings that banks use. */

/** The longest header, with an XML declaration and comments, is far shorter. */
const HEADER_BYTES = 8_192;

/** `CHARSET:1252`, or `encoding="…"` of XML. Headers on one line may have no blank before the next key. */
const CHARSET = /CHARSET[ \t]*:[ \t]*([A-Z0-9_-]{1,20}?)(?:COMPRESSION|OLDFILEUID|NEWFILEUID|[^A-Z0-9_-]|$)/;
const ENCODING = /ENCODING[ \t]*[:=][ \t]*["']?([A-Z0-9_-]{1,20}?)(?:CHARSET|COMPRESSION|[^A-Z0-9_-]|$)/;

const ISO_PARTS = [2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16];
const WINDOWS_PAGES = [1250, 1251, 1253, 1254, 1255, 1256, 1257, 1258, 874];

/** Those that are not Western, without everything that is no letter or digit. */
const CHARSETS: ReadonlyMap<string, string> = new Map([
  ['UTF8', 'utf-8'],
  ['UNICODE', 'utf-8'],
  ...ISO_PARTS.map((part) => [`8859${part}`, `iso-8859-${part}`] as const),
  ...WINDOWS_PAGES.map((page) => [`${page}`, `windows-${page}`] as const),
  ['932', 'shift_jis'],
  ['SHIFTJIS', 'shift_jis'],
  ['SJIS', 'shift_jis'],
  ['936', 'gbk'],
  ['GBK', 'gbk'],
  ['GB2312', 'gbk'],
  ['949', 'euc-kr'],
  ['950', 'big5'],
  ['BIG5', 'big5'],
  ['KOI8R', 'koi8-r'],
  ['10000', 'macintosh'],
  ['MACINTOSH', 'macintosh'],
]);

/** Windows, ISO and IBM numbers come with and without these words. */
const PREFIXES = /^(?:WINDOWS|CP|ISO|IBM|X)+/;

/** A name of the Encoding Standard; `windows-1252` where the header names none that we know. */
export const charsetOfHeader = (bytes: Uint8Array): string => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_BYTES));
  const header = head.toString('latin1').toUpperCase();
  for (const [, name = ''] of [CHARSET.exec(header) ?? [], ENCODING.exec(header) ?? []]) {
    const charset = CHARSETS.get(name.replace(/[^A-Z0-9]/g, '').replace(PREFIXES, ''));
    if (charset !== undefined) return charset;
  }
  return 'windows-1252';
};

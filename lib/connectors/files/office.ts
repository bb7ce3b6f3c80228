/** What an archive or an old office file is, by the names that are in it. */

/** `archive` is any other ZIP. */
export type OfficeFormat = 'xlsx' | 'xlsb' | 'ods' | 'numbers' | 'document' | 'archive';

/** Entries of a ZIP, in its list and before their contents: where the length of a name is, and the name. */
const LISTED = { signature: 'PK\u0001\u0002', lengthAt: 28, nameAt: 46 } as const;
const BEFORE_CONTENT = { signature: 'PK\u0003\u0004', lengthAt: 26, nameAt: 30 } as const;
type EntryKind = typeof LISTED | typeof BEFORE_CONTENT;

const END_OF_LIST = 'PK\u0005\u0006';
const LIST_AT = 16;
const END_LENGTH = 22;

const NAME_LENGTH_MAX = 64;

/** What an entry of this name says of its archive; the first that fits any name counts. */
const BY_NAME: readonly (readonly [RegExp, OfficeFormat])[] = [
  [/^xl\/workbook\.bin$/i, 'xlsb'],
  [/^xl[\\/]/i, 'xlsx'],
  [/^(?:word|ppt|visio)\//i, 'document'],
  [/^index\/.*\.iwa$/i, 'numbers'],
];

export const officeFormatOf = (bytes: Uint8Array): OfficeFormat => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const openDocument = openDocumentOf(buffer);
  if (openDocument !== null) return openDocument;
  const names = namesIn(buffer);
  return BY_NAME.find(([key]) => names.some((name) => key.test(name)))?.[1] ?? 'archive';
};

/** Of a file that is cut off, the list is missing. */
const namesIn = (buffer: Buffer): readonly string[] => {
  const end = buffer.lastIndexOf(END_OF_LIST, undefined, 'latin1');
  const isCutOff = end === -1 || end + END_LENGTH > buffer.length;
  return isCutOff
    ? namesFrom(buffer, 0, BEFORE_CONTENT)
    : // Archives in the archive have lists too, which come before its own.
      namesFrom(buffer, buffer.readUInt32LE(end + LIST_AT), LISTED);
};

const namesFrom = (buffer: Buffer, from: number, { signature, lengthAt, nameAt }: EntryKind): readonly string[] => {
  const names: string[] = [];
  for (
    let at = buffer.indexOf(signature, from, 'latin1');
    at !== -1;
    at = buffer.indexOf(signature, at + 4, 'latin1')
  ) {
    const length = at + nameAt <= buffer.length ? buffer.readUInt16LE(at + lengthAt) : 0;
    names.push(buffer.toString('latin1', at + nameAt, at + nameAt + Math.min(length, NAME_LENGTH_MAX)));
  }
  return names;
};

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';

const OPEN_DOCUMENT_AT = BEFORE_CONTENT.nameAt + 'mimetype'.length;

/** The first entry of an OpenDocument file says what it is, and is not compressed. */
const openDocumentOf = (buffer: Buffer): 'ods' | 'document' | null => {
  const head = buffer.toString(
    'latin1',
    OPEN_DOCUMENT_AT,
    OPEN_DOCUMENT_AT + OPEN_DOCUMENT.length + 'spreadsheet'.length,
  );
  if (!head.startsWith(OPEN_DOCUMENT)) return null;
  return head.endsWith('spreadsheet') ? 'ods' : 'document';
};

/** Files of Microsoft Office before 2007 have lists of their parts, whose names are UTF-16. */
export const oldOfficeFormatOf = (bytes: Uint8Array): 'protected' | 'xls' | 'document' => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const has = (name: string): boolean => buffer.includes(`${name}\u0000`, 0, 'utf16le');
  if (has('EncryptedPackage')) return 'protected';
  return has('Workbook') || has('Book') || !has('WordDocument') ? 'xls' : 'document';
};

/** How the columns of a bank's CSV files become transactions. It is kept for an account, because CSV has no standard. */

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** Names of the Encoding Standard. Bytes that are valid UTF-8 are read as such whatever is said here. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1253',
  'windows-1254',
  'windows-1255',
  'windows-1256',
  'windows-1257',
  'windows-1258',
  'iso-8859-2',
  'iso-8859-15',
  'koi8-r',
  'macintosh',
  'shift_jis',
  'gbk',
  'big5',
  'euc-kr',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/**
 * What a column can bring. `direction` has words such as "debit" beside an amount, `status` words such as "pending".
 * `recipient` and `payer` are the two sides of a payment: the other side is the description of the row. `fee` comes off the
 * balance beside the amount. `account` tells the own accounts of one file apart. Columns of `description` and `memo` may be
 * several, whose texts are joined.
 */
export const COLUMN_FIELDS = [
  'date',
  'posted_date',
  'description',
  'memo',
  'amount',
  'debit',
  'credit',
  'direction',
  'balance',
  'currency',
  'check_number',
  'external_id',
  'status',
  'recipient',
  'payer',
  'fee',
  'account',
] as const;
export type ColumnField = (typeof COLUMN_FIELDS)[number];

const FIELDS_OF_SEVERAL: ReadonlySet<ColumnField> = new Set(['description', 'memo']);

/**
 * How amounts say the direction of money. `by_column`: what stands in the column of debits went out, what stands in the
 * column of credits came in, and a negative number in either is the reverse. `by_word`: the column `direction` says it.
 */
export const SIGNS = ['negative_is_out', 'positive_is_out', 'by_column', 'by_word'] as const;
export type Sign = (typeof SIGNS)[number];

export const DECIMAL_MARKS = ['.', ','] as const;
export type DecimalMark = (typeof DECIMAL_MARKS)[number];

export interface MappedColumn {
  /** As the header has it; empty where the file has no header, or the column no name. */
  readonly name: string;
  /** Null for a column that is not read. */
  readonly field: ColumnField | null;
}

/** A field that is null is not known, and somebody has to say it before the file can be read. */
export interface ImportMapping {
  readonly delimiter: Delimiter;
  readonly encoding: Encoding;
  /** Line of the header in the file that the mapping was made for, from 1; null when the files have no header. */
  readonly headerRow: number | null;
  /** One for each column of the file, in its order. */
  readonly columns: readonly MappedColumn[];
  /** Such as `DD.MM.YYYY`, see `compileDateFormat`. */
  readonly dateFormat: string | null;
  readonly decimal: DecimalMark | null;
  readonly sign: Sign | null;
  /** ISO 4217, of the account. Rows may have a column of their own. */
  readonly currencyCode: string | null;
  /** By which rules rows are read. A kept mapping goes on meaning what it meant, so one of an earlier release has none. */
  readonly edition?: typeof EDITION;
}

/**
 * Rules that came with this edition: money in the column of credits came in, and a word says its direction, whatever the
 * sign of the number; text that goes on in a row of its own is joined; a number before the table names the account.
 */
export const EDITION = 2;

export interface CompleteMapping extends ImportMapping {
  readonly dateFormat: string;
  readonly decimal: DecimalMark;
  readonly sign: Sign;
  readonly currencyCode: string;
}

/** A changed mapping that is read by the rules by which the mapping before it was read. */
export const inEditionOf = <M extends ImportMapping>({ edition }: Pick<ImportMapping, 'edition'>, changed: M): M =>
  edition === undefined ? changed : { ...changed, edition };

/** The fields that a proposal can leave open. An encoding that is open has the likeliest value all the same. */
export type OpenField = 'columns' | 'dateFormat' | 'decimal' | 'sign' | 'currencyCode' | 'encoding';

/** What keeps columns from being read: a field that is missing, or twice there. */
export type ColumnsFault =
  | { readonly kind: 'missing'; readonly field: ColumnField }
  | { readonly kind: 'repeated'; readonly field: ColumnField }
  /** An amount together with debits and credits, or a direction without an amount. */
  | { readonly kind: 'contradicting'; readonly field: ColumnField };

/** Null when the columns can be read. */
export const faultOfColumns = (columns: readonly MappedColumn[]): ColumnsFault | null => {
  const fields = columns.map(({ field }) => field);
  const has = (field: ColumnField): boolean => fields.includes(field);
  const repeated = COLUMN_FIELDS.find(
    (field) => !FIELDS_OF_SEVERAL.has(field) && fields.indexOf(field) !== fields.lastIndexOf(field),
  );
  if (repeated !== undefined) return { kind: 'repeated', field: repeated };
  if (!has('date')) return { kind: 'missing', field: 'date' };
  if (!has('description') && !(has('payer') && has('recipient'))) return { kind: 'missing', field: 'description' };
  if (has('debit') !== has('credit')) return { kind: 'missing', field: has('debit') ? 'credit' : 'debit' };
  if (!has('amount') && !has('debit')) return { kind: 'missing', field: 'amount' };
  if (has('amount') && has('debit')) return { kind: 'contradicting', field: 'amount' };
  return has('direction') && has('debit') ? { kind: 'contradicting', field: 'direction' } : null;
};

/** Whether the columns have what the sign needs, and nothing that contradicts it. */
export const isSignOfColumns = (sign: Sign, columns: readonly MappedColumn[]): boolean => {
  const has = (field: ColumnField): boolean => columns.some((column) => column.field === field);
  switch (sign) {
    case 'negative_is_out':
      return !has('direction');
    case 'positive_is_out':
      return has('amount') && !has('direction');
    case 'by_column':
      return has('debit');
    case 'by_word':
      return has('amount') && has('direction');
  }
};

/** What is still open, or is wrong, in the order of the fields; empty when a file can be read. */
export const openFieldsOf = (mapping: ImportMapping): readonly OpenField[] => {
  const { columns, dateFormat, decimal, sign, currencyCode } = mapping;
  const open: OpenField[] = [];
  if (faultOfColumns(columns) !== null) open.push('columns');
  if (dateFormat === null) open.push('dateFormat');
  if (decimal === null) open.push('decimal');
  if (sign === null || !isSignOfColumns(sign, columns)) open.push('sign');
  if (currencyCode === null) open.push('currencyCode');
  return open;
};

/** Null while a field is open. */
export const completeMapping = (mapping: ImportMapping): CompleteMapping | null => {
  const { dateFormat, decimal, sign, currencyCode } = mapping;
  if (dateFormat === null || decimal === null || sign === null || currencyCode === null) return null;
  return openFieldsOf(mapping).length === 0 ? { ...mapping, dateFormat, decimal, sign, currencyCode } : null;
};

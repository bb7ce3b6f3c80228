import { COLUMN_FIELDS, type ColumnField, DECIMAL_MARKS, SIGNS } from '../../../domain/imports/import-mapping.ts';
import type { Preset } from './preset.ts';

/** One character for each column of a layout, so that hundreds of layouts are a few kilobytes. */
const LETTERS: Readonly<Record<ColumnField, string>> = {
  date: 'd',
  posted_date: 'p',
  description: 't',
  memo: 'm',
  amount: 'a',
  debit: 'o',
  credit: 'i',
  direction: 'w',
  balance: 'b',
  currency: 'c',
  check_number: 'k',
  external_id: 'x',
  status: 's',
  recipient: 'r',
  payer: 'y',
  fee: 'f',
  account: 'n',
};
const NOT_READ = '.';
/** Stands before a key that does not find its layout. */
const BY_NAME = '!';

const FIELD_OF: ReadonlyMap<string, ColumnField> = new Map(COLUMN_FIELDS.map((field) => [LETTERS[field], field]));

/** A layout as one line. */
export const packPreset = ({ name, key, isByName, fields, dateFormat, decimal, sign, currencyCode }: Preset): string =>
  [
    name,
    `${isByName ? BY_NAME : ''}${key}`,
    fields.map((field) => (field === null ? NOT_READ : LETTERS[field])).join(''),
    dateFormat,
    decimal,
    sign,
    currencyCode ?? '',
  ].join('|');

/** Null for a line that is none of `packPreset`. */
export const unpackPreset = (line: string): Preset | null => {
  const [name = '', key = '', letters = '', dateFormat = '', mark, word, currency = ''] = line.split('|');
  const decimal = DECIMAL_MARKS.find((one) => one === mark);
  const sign = SIGNS.find((one) => one === word);
  if (decimal === undefined || sign === undefined) return null;
  const fields = letters.split('').map((letter) => FIELD_OF.get(letter) ?? null);
  const isByName = key.startsWith(BY_NAME);
  return {
    name,
    key: key.replace(BY_NAME, ''),
    isByName,
    fields,
    dateFormat,
    decimal,
    sign,
    currencyCode: currency || null,
  };
};

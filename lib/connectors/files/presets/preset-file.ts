import * as z from 'zod/mini';
import { partsOfDateFormat } from '../../../domain/imports/date-format-parts.ts';
import {
  COLUMN_FIELDS,
  DECIMAL_MARKS,
  DELIMITERS,
  ENCODINGS,
  faultOfColumns,
  isSignOfColumns,
  SIGNS,
} from '../../../domain/imports/import-mapping.ts';
import { headerKey } from './header-key.ts';
import type { Preset } from './preset.ts';

const filled = z.string().check(z.minLength(1));
const decimalText = z.string().check(z.regex(/^-?\d+(\.\d+)?$/, 'must be a number such as -12.50'));

const column = z.strictObject({ name: z.string(), field: z.nullable(z.enum(COLUMN_FIELDS)) });

/** How the files are read, in the words of the API, so that a mapping of an answer can be pasted. */
const mapping = z
  .strictObject({
    delimiter: z.enum(DELIMITERS),
    encoding: z.enum(ENCODINGS),
    columns: z.array(column).check(z.minLength(2)),
    date_format: z
      .string()
      .check(z.refine((text) => partsOfDateFormat(text) !== null, 'must be a format such as DD.MM.YYYY or M/D/YY')),
    decimal: z.enum(DECIMAL_MARKS),
    sign: z.enum(SIGNS),
    currency: z.nullable(z.string().check(z.regex(/^[A-Z]{3}$/, 'must be a code such as EUR, or null'))),
  })
  .check(
    z.refine(({ columns }) => faultOfColumns(columns) === null, {
      path: ['columns'],
      error: 'must have date and description, and either amount or debit and credit, each once',
    }),
    z.refine(({ sign, columns }) => isSignOfColumns(sign, columns), {
      path: ['sign'],
      error: 'does not fit the columns: by_column needs debit and credit, by_word needs amount and direction',
    }),
  );

/** What the sample beside the file has to be read as. */
const expected = z.strictObject({
  rows: z.int().check(z.minimum(1)),
  sum: decimalText,
  balance: z.nullable(decimalText),
  first: z.strictObject({
    date: z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/, 'must be a day such as 2026-01-20')),
    amount: decimalText,
    currency: filled,
    description: filled,
  }),
});

/** What a file of `data` says; its name is that of the layout. */
export const presetFile = z.strictObject({
  bank: filled,
  /** INT for services that are in no country. */
  country: z.string().check(z.regex(/^([A-Z]{2}|INT)$/, 'must be two letters such as DE, or INT')),
  account: filled,
  /** True for a header that other banks have too, with another meaning: only its name finds such a layout. */
  by_name_only: z.optional(z.literal(true)),
  /** Where the layout is publicly known from. */
  source: z.url(),
  mapping,
  expected,
});
export type PresetFile = z.infer<typeof presetFile>;

/** The layout that a file says. Files without a header have columns without names. */
export const presetOf = (name: string, { mapping: said, by_name_only: isGeneral }: PresetFile): Preset => {
  const names = said.columns.map((one) => one.name);
  const hasHeader = names.some((one) => one !== '');
  return {
    name,
    key: hasHeader ? headerKey(names) : '',
    isByName: !hasHeader || isGeneral === true,
    fields: said.columns.map(({ field }) => field),
    dateFormat: said.date_format,
    decimal: said.decimal,
    sign: said.sign,
    currencyCode: said.currency,
  };
};

import * as z from 'zod/mini';
import { COLUMN_FIELDS, DECIMAL_MARKS, DELIMITERS, ENCODINGS, SIGNS } from '../../domain/imports/import-mapping.ts';
import { errorBody } from '../kernel/error-body.ts';
import { importMappingGuid } from '../kernel/guids.ts';
import { nullableInteger, nullableText, text } from '../kernel/values.ts';
import { importReading } from './import-row-schema.ts';

const mappedColumn = z.object({ field: z.nullable(z.enum(COLUMN_FIELDS)), name: text });
mappedColumn.register(z.globalRegistry, {
  id: 'ImportMappingColumn',
  description: 'One column of the file. `name` is as the header has it; a column with `field` null is not read.',
});

/** How the CSV files of an account are read. */
export const importMapping = z.object({
  columns: z.array(mappedColumn),
  currency: nullableText,
  date_format: nullableText,
  decimal: z.nullable(z.enum(DECIMAL_MARKS)),
  delimiter: z.enum(DELIMITERS),
  encoding: z.enum(ENCODINGS),
  guid: importMappingGuid,
  header_row: nullableInteger,
  sign: z.nullable(z.enum(SIGNS)),
});
importMapping.register(z.globalRegistry, {
  id: 'ImportMapping',
  description:
    'How CSV files are read. `header_row` null: they have no header. Any other field that is null is not known, and the ' +
    'user has to say it.',
});

/** Fields of a mapping that the user has to say. */
export const UNSURE_FIELDS = ['columns', 'date_format', 'decimal', 'sign', 'currency', 'encoding'] as const;

const mappingDoubt = z.object({
  field: z.enum(UNSURE_FIELDS),
  message: text,
  readings: z.array(importReading),
});
mappingDoubt.register(z.globalRegistry, {
  id: 'ImportMappingDoubt',
  description:
    'A field of a mapping with several values by which the file can be read, and what each makes of its rows.',
});

/** A refusal with what is needed to go on. */
export const mappingNeeded = z.object({
  doubts: z.array(mappingDoubt),
  error: errorBody.shape.error,
  mapping: importMapping,
  preset: nullableText,
  sample: z.array(z.array(text)),
  unsure: z.array(z.enum(UNSURE_FIELDS)),
});
mappingNeeded.register(z.globalRegistry, {
  id: 'ImportMappingNeeded',
  description: 'How the file may be read, its first rows as they are, and the fields that the user has to say.',
});

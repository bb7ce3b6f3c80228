import type { importMapping, mappingNeeded, UNSURE_FIELDS } from '../../contract/imports/import-mapping-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { OpenField } from '../../domain/imports/import-mapping.ts';
import type { DoubtfulField, MappingDoubt } from '../../domain/imports/mapping-doubt.ts';
import type { NamedMapping } from '../../domain/imports/named-mapping.ts';
import { presentReading } from './import-row.ts';

export const presentImportMapping = ({ guid, mapping }: NamedMapping): WireOf<typeof importMapping> => ({
  columns: mapping.columns.map(({ field, name }) => ({ field, name })),
  currency: mapping.currencyCode,
  date_format: mapping.dateFormat,
  decimal: mapping.decimal,
  delimiter: mapping.delimiter,
  encoding: mapping.encoding,
  guid,
  header_row: mapping.headerRow,
  sign: mapping.sign,
});

const WIRE_NAMES = {
  columns: 'columns',
  dateFormat: 'date_format',
  decimal: 'decimal',
  sign: 'sign',
  currencyCode: 'currency',
  encoding: 'encoding',
} as const satisfies Readonly<Record<OpenField, (typeof UNSURE_FIELDS)[number]>>;

/** A field of a mapping as answers name it. */
export const wireNameOf = (field: OpenField): (typeof UNSURE_FIELDS)[number] => WIRE_NAMES[field];

interface Needed extends NamedMapping {
  readonly sample: readonly (readonly string[])[];
  readonly unsure: readonly OpenField[];
  readonly doubts: readonly MappingDoubt[];
  readonly preset: string | null;
}

/** What stands in the answer beside its error. */
export const presentMappingNeeded = (needed: Needed): Omit<WireOf<typeof mappingNeeded>, 'error'> => ({
  doubts: needed.doubts.map(({ field, readings }) => ({
    field: wireNameOf(field),
    message: DOUBTS[field],
    readings: readings.map(presentReading),
  })),
  mapping: presentImportMapping(needed),
  preset: needed.preset,
  sample: needed.sample,
  unsure: needed.unsure.map(wireNameOf),
});

const DOUBTS: Readonly<Record<DoubtfulField, string>> = {
  dateFormat: 'The days of the file can be read in several ways.',
  decimal: 'The mark in the amounts may stand before decimals or between thousands.',
  sign: 'The amounts of the file do not say whether money came in or went out.',
  encoding: 'The letters of the file can be read in several ways.',
};

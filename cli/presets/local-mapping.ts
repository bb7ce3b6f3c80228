import type { TableProposal } from '../../lib/connectors/files/table-format.ts';
import {
  COLUMN_FIELDS,
  DECIMAL_MARKS,
  ENCODINGS,
  type ImportMapping,
  SIGNS,
} from '../../lib/domain/imports/import-mapping.ts';
import { wireNameOf } from '../../lib/present/imports/import-mapping.ts';
import type { Mapping, MappingNeeded } from '../imports/mapping.ts';

/** A proposal that no service made, as the answer of one. */
export const wireMappingOf = ({ mapping, sample, unsure }: TableProposal): MappingNeeded => ({
  mapping: {
    guid: '',
    columns: mapping.columns.map(({ name, field }) => ({ name, field })),
    date_format: mapping.dateFormat,
    decimal: mapping.decimal,
    sign: mapping.sign,
    currency: mapping.currencyCode,
    encoding: mapping.encoding,
  },
  sample: sample.map((row) => [...row]),
  unsure: unsure.map(wireNameOf),
  doubts: [],
});

/** A proposal with what a person said; what is no value of a field leaves it open. */
export const mappingSaid = (proposed: ImportMapping, said: Mapping): ImportMapping => ({
  ...proposed,
  columns: said.columns.map(({ name, field }) => ({ name, field: COLUMN_FIELDS.find((one) => one === field) ?? null })),
  dateFormat: said.date_format,
  decimal: DECIMAL_MARKS.find((one) => one === said.decimal) ?? null,
  sign: SIGNS.find((one) => one === said.sign) ?? null,
  currencyCode: said.currency,
  encoding: ENCODINGS.find((one) => one === said.encoding) ?? proposed.encoding,
});

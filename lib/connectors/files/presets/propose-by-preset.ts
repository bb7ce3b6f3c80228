import {
  type CompleteMapping,
  completeMapping,
  EDITION,
  type ImportMapping,
  openFieldsOf,
} from '../../../domain/imports/import-mapping.ts';
import { NO_CURRENCY } from '../../../domain/kernel/money.ts';
import { NAME_LENGTH_MAX } from '../columns/header-words.ts';
import { proveBalances } from '../csv/balance.ts';
import type { DraftProposal } from '../csv/draft-proposal.ts';
import { sampleOf, type TableForm } from '../csv/propose-table.ts';
import { readTable } from '../csv/read-table.ts';
import type { CsvRecord, Records } from '../csv/records.ts';
import type { TableProposalFacts } from '../table-format.ts';
import { trialAccount } from '../trial-account.ts';
import { headerKey } from './header-key.ts';
import { PRESET_COLUMNS_MAX, presetOfName, presetsOfKey } from './known-presets.ts';
import type { Preset } from './preset.ts';

/** Enough rows to see that a layout fits, or that balances do not follow. */
const RECORDS_TRIED_MAX = 500;

/** Layouts that a table may have. */
export interface PresetsFound {
  /** Null for layouts without a header. */
  readonly header: CsvRecord | null;
  readonly presets: readonly Preset[];
}

/**
 * The layouts whose header is among the first rows of a table: one look-up for each row. With a name, only that layout, which
 * may have no header.
 */
export const findPresets = (head: readonly CsvRecord[], name: string | null): PresetsFound | null => {
  const named = name === null ? null : presetOfName(name);
  for (const record of head) {
    if (record.cells.findLastIndex((cell) => cell !== '') >= PRESET_COLUMNS_MAX) continue;
    const key = headerKey(record.cells);
    const presets = named === null ? presetsOfKey(key) : [named].filter((one) => one.key === key);
    if (presets.length > 0) return { header: record, presets };
  }
  const isWithout = named?.key === '' && head.some(({ cells }) => cells.length === named.fields.length);
  return named !== null && isWithout ? { header: null, presets: [named] } : null;
};

interface TriedTable {
  readonly form: TableForm;
  readonly facts: TableProposalFacts;
  /** As it is read without a layout; null where it cannot be. */
  readonly usual: DraftProposal | null;
}

/**
 * How a table is read whose layout is known. Null where no layout fits its cells, or where its running balance adds up
 * better as it is usually read. Where two layouts fit that mean different things, what they differ in stays open.
 */
export const proposeByPreset = (
  { records }: Records,
  { header, presets }: PresetsFound,
  { form, facts, usual }: TriedTable,
): DraftProposal | null => {
  const fitting = presets
    .flatMap((preset) => tryPreset(records, header, preset, form) ?? [])
    .toSorted((a, b) => b.proof.adding - a.proof.adding);
  const [best, ...others] = fitting.filter(({ proof }) => proof.adding === fitting[0]?.proof.adding);
  if (best === undefined || isDisproved(best, records, usual) || hasOtherSides(best, usual)) return null;
  const agreed = others.reduce<ImportMapping>((mapping, other) => agree(mapping, other), {
    ...best.mapping,
    currencyCode: best.currencyCode,
    sign: isSignDoubtful(best, usual) ? null : best.mapping.sign,
  });
  const mapping = {
    ...agreed,
    currencyCode: facts.currencyCode ?? agreed.currencyCode ?? usual?.mapping.currencyCode ?? null,
  };
  const unsure = openFieldsOf(mapping);
  const dateFormats = [...new Set([best, ...others].map((one) => one.mapping.dateFormat))];
  return {
    kind: 'proposed',
    mapping,
    sample: sampleOf(rowsBelow(records, header, mapping), mapping.columns.length),
    unsure,
    dateFormats,
    records,
    preset: others.length > 0 && unsure.length > 0 ? null : best.preset.name,
  };
};

interface Tried {
  readonly preset: Preset;
  readonly mapping: CompleteMapping;
  readonly proof: Proof;
  /** As the rows say it, else as the layout does. */
  readonly currencyCode: string | null;
}

interface Proof {
  readonly steps: number;
  readonly adding: number;
}

/** Null where the cells of the table are not those of the layout. */
const tryPreset = (
  records: readonly CsvRecord[],
  header: CsvRecord | null,
  preset: Preset,
  { delimiter, encoding }: TableForm,
): Tried | null => {
  const { fields, dateFormat, decimal, sign } = preset;
  const names = header === null ? fields.map(() => '') : header.cells.map((cell) => cell.slice(0, NAME_LENGTH_MAX));
  const mapping: CompleteMapping = {
    delimiter,
    encoding,
    headerRow: header?.line ?? null,
    columns: names.map((name, at) => ({ name, field: fields[at] ?? null })),
    dateFormat,
    decimal,
    sign,
    currencyCode: preset.currencyCode ?? NO_CURRENCY,
    edition: EDITION,
  };
  const tried = trial(records, mapping);
  if (tried === null) return null;
  const [only, ...others] = new Set(tried.currencies);
  const ofRows = only === undefined || only === NO_CURRENCY || others.length > 0 ? null : only;
  return { preset, mapping, proof: tried.proof, currencyCode: ofRows ?? preset.currencyCode };
};

/** The first rows as a mapping reads them; null where it does not. */
const trial = (records: readonly CsvRecord[], mapping: CompleteMapping) => {
  const tried = { records: records.slice(0, RECORDS_TRIED_MAX), fault: null };
  const read = readTable(tried, mapping, trialAccount(mapping.currencyCode));
  if (read.kind === 'refused') return null;
  const accounts = read.accounts.flatMap((account) => (account.kind === 'account' ? [account] : []));
  if (accounts.length < read.accounts.length) return null;
  const proofs = accounts.map(({ balances }) => proveBalances(balances));
  return {
    currencies: accounts.flatMap(({ rows }) => rows.map(({ currencyCode }) => currencyCode)),
    proof: {
      steps: proofs.reduce((sum, { steps }) => sum + steps, 0),
      adding: proofs.reduce((sum, { adding }) => sum + adding, 0),
    },
  };
};

/** Balances that follow from no amount, or from more of them as the table is usually read. */
const isDisproved = (
  { proof: { steps, adding } }: Tried,
  records: readonly CsvRecord[],
  usual: DraftProposal | null,
): boolean => {
  if (adding === steps) return false;
  if (adding * 2 < steps) return true;
  const mapping = usual === null ? null : completeMapping(usual.mapping);
  return (mapping === null ? 0 : (trial(records, mapping)?.proof.adding ?? 0)) > adding;
};

/** Nothing proves the sign of debits, and they have not that of the layout: another bank has the same header. */
const hasOtherSides = ({ mapping, proof }: Tried, usual: DraftProposal | null): boolean => {
  if (proof.adding > 0 || usual === null || usual.mapping.sign === null) return false;
  return hasSides(mapping) && hasSides(usual.mapping) && usual.mapping.sign !== mapping.sign;
};

const hasSides = ({ columns }: ImportMapping): boolean => columns.some(({ field }) => field === 'debit');

/** Nothing proves which sign money out has, and the signs of the cells say the reverse of what the bank is known for. */
const isSignDoubtful = ({ mapping: { sign }, proof }: Tried, usual: DraftProposal | null): boolean =>
  proof.adding === 0 && sign === 'positive_is_out' && usual?.mapping.sign === 'negative_is_out';

const agree = (one: ImportMapping, { mapping: other, currencyCode }: Tried): ImportMapping => {
  const hasSameColumns = one.columns.every(({ field }, at) => field === other.columns[at]?.field);
  return {
    ...one,
    columns: hasSameColumns ? one.columns : one.columns.map(({ name }) => ({ name, field: null })),
    dateFormat: one.dateFormat === other.dateFormat ? one.dateFormat : null,
    decimal: one.decimal === other.decimal ? one.decimal : null,
    sign: one.sign === other.sign ? one.sign : null,
    currencyCode: one.currencyCode === currencyCode ? one.currencyCode : null,
  };
};

const rowsBelow = (
  records: readonly CsvRecord[],
  header: CsvRecord | null,
  { columns }: ImportMapping,
): readonly (readonly string[])[] =>
  records
    .filter(({ line, cells }) => (header === null ? cells.length === columns.length : line > header.line))
    .map(({ cells }) => cells);

/** How spreadsheets show days and numbers, whatever the CSV files of the bank do. */
const OF_SHEETS = { dateFormat: 'YYYY-MM-DD', decimal: '.' } as const;

/** The layouts of a sheet, whose cells are texts as in CSV files, or days and numbers. */
export const presetsOfSheet = ({ header, presets }: PresetsFound): PresetsFound => ({
  header,
  presets: presets.flatMap((preset) => [
    preset,
    { ...preset, decimal: OF_SHEETS.decimal },
    { ...preset, ...OF_SHEETS },
  ]),
});

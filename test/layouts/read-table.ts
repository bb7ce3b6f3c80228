import type { FileRead } from '../../lib/connectors/files/file-read.ts';
import { readFile } from '../../lib/connectors/files/read-file.ts';
import { tables } from '../../lib/connectors/files/table.ts';
import { compileDateFormat } from '../../lib/domain/imports/date-format.ts';
import { completeMapping, ENCODINGS, type ImportMapping, type Sign } from '../../lib/domain/imports/import-mapping.ts';
import { knownFor } from '../support/files/csv.ts';
import { writeDay } from './dates.ts';
import type { Layout, Money } from './layout.ts';
import { type Ledger, TODAY } from './ledger.ts';
import type { WrittenTable } from './write-table.ts';

export type Reading =
  | { readonly kind: 'read'; readonly file: FileRead }
  /** What the person was asked, and could not say. */
  | { readonly kind: 'asks'; readonly fields: readonly string[] };

/** Reads a file as a person has it read, who answers what is asked, but never says what the columns mean. */
export const readTable = async (written: WrittenTable, ledger: Ledger, layout: Layout): Promise<Reading> => {
  if (!tables.isTable(written.bytes)) return { kind: 'asks', fields: ['refused: file.unknown'] };
  const proposal = await tables.propose(written.bytes, { today: TODAY, currencyCode: null });
  if (proposal.kind === 'refused') return { kind: 'asks', fields: [`refused: ${proposal.fault.code}`] };
  const said = answersOf(written, ledger, layout);
  const open: readonly string[] = proposal.unsure;
  const silent = open.filter((field) => said[field] === undefined);
  if (silent.length > 0) return { kind: 'asks', fields: silent };
  const answered: ImportMapping = {
    ...proposal.mapping,
    ...Object.fromEntries(open.map((field) => [field, said[field]])),
  };
  const mapping = completeMapping(answered);
  if (mapping === null) return { kind: 'asks', fields: ['columns'] };
  const file = await readFile(written.bytes, { name: null, table: { mapping, account: knownFor(mapping) } });
  return { kind: 'read', file };
};

const SIGNS: Readonly<Record<Money, Sign>> = {
  signed: 'negative_is_out',
  columns: 'by_column',
  negativeDebits: 'negative_is_out',
  negativeCredits: 'by_column',
  words: 'by_word',
  card: 'positive_is_out',
};

/** Of the fields of a mapping; undefined for what nobody can say in the words of the service. */
const answersOf = ({ charset }: WrittenTable, ledger: Ledger, layout: Layout) => {
  const answers: Readonly<Record<string, string | undefined>> = {
    dateFormat: dateFormatOf(ledger, layout),
    decimal: layout.numbers.mark,
    sign: SIGNS[layout.money],
    currencyCode: ledger.currency,
    encoding: ENCODINGS.find((name) => name === charset || (charset === 'gb18030' && name === 'gbk')),
  };
  return answers;
};

/** The first way to say the format by which the service reads the days of the table right. */
const dateFormatOf = ({ language, rows }: Ledger, { dates }: Layout): string | undefined => {
  const ways = [dates.format.replace('MMM', `MMM(${language.code.slice(0, 2)})`), dates.format, 'EXCEL'];
  const clock = { months: language.months, time: '10:20:30' };
  return ways.find((way) => {
    const read = compileDateFormat(way);
    return read !== null && rows.every(({ booked }) => read(writeDay(booked, dates, clock)) === booked);
  });
};

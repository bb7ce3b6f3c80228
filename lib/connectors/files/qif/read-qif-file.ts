import type { CompleteMapping } from '../../../domain/imports/import-mapping.ts';
import { HEAD_ROWS_MAX } from '../csv/find-table.ts';
import { fitsRecords } from '../csv/fits-mapping.ts';
import { fileOfTable } from '../csv/read-csv-file.ts';
import { readTable } from '../csv/read-table.ts';
import type { FileRead, TableFacts } from '../file-read.ts';
import { refusalOf } from './faults.ts';
import { readQifTable } from './table.ts';

export const readQifFile = (bytes: Uint8Array, { mapping, account }: TableFacts): FileRead => {
  const table = readQifTable(bytes);
  if (table.kind === 'refused') return refusalOf(table);
  return fileOfTable(readTable({ records: table.records, fault: null }, mapping, account), 'QIF');
};

export const fitsQif = (bytes: Uint8Array, mapping: CompleteMapping): boolean => {
  const table = readQifTable(bytes);
  return table.kind === 'table' && fitsRecords(table.records.slice(0, HEAD_ROWS_MAX), mapping);
};

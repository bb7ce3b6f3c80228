import * as z from 'zod/mini';
import type { Guid } from '../../domain/kernel/guid.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { ImportedRows, NamedRows, RowSet } from '../../domain/ledger/imported-rows.ts';
import { ROWS_MAX } from '../../domain/upstream/feed-limits.ts';
import { createByteReader, createByteWriter } from '../table/bytes.ts';
import { decodeItem, reading } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import type { Item, Put } from '../table/table-client.ts';

/**
 * The rows that one import named. It lies beside the ledger, so that a file that brings nothing new changes no chunk. The
 * import's job names it, because each import has one. It is written in the transaction that makes the rows visible.
 *
 * Of each guid it keeps the last 40 bits, which are random, in order and as distances: four bytes a row at most, 200 KB
 * for the largest file. Two of a member's million rows that share them are one chance in a million; then a row stays.
 */
export interface ImportPlace {
  readonly userGuid: Guid<'USR'>;
  readonly memberOrdinal: number;
  readonly jobGuid: Guid<'JOB'>;
}

const VERSION = 1;
const DIGITS_KEPT = 10;
const HEX = 16;

const binary = z.custom<Uint8Array>((value) => value instanceof Uint8Array);
const stored = z.object({ rows: binary });

export const importedRowsPut = ({ userGuid, memberOrdinal, jobGuid }: ImportPlace, rows: NamedRows): Put => ({
  kind: 'put',
  item: { ...keys.importedRows(userGuid, memberOrdinal, jobGuid), rows: encode(rows) },
});

export const itemToImportedRows = (item: Item): ImportedRows => {
  const { rows } = decodeItem(stored, item);
  return reading(item, () => decode(rows));
};

const encode = ({ brought, found }: NamedRows): Uint8Array => {
  const writer = createByteWriter();
  writer.uint(VERSION);
  for (const guids of [brought, found]) {
    const numbers = [...new Set(guids.map(numberOf))].sort((a, b) => a - b);
    writer.uint(numbers.length);
    let before = 0;
    for (const number of numbers) {
      writer.uint(number - before);
      before = number;
    }
  }
  return writer.done();
};

const decode = (bytes: Uint8Array): ImportedRows => {
  const reader = createByteReader(bytes);
  if (reader.uint() !== VERSION) throw new UnreadableError('rows of an import of another version');
  const readSet = (): RowSet => {
    const count = reader.uint();
    if (count > ROWS_MAX) throw new UnreadableError('an import of too many rows');
    const numbers = new Set<number>();
    let number = 0;
    for (let at = 0; at < count; at += 1) {
      number += reader.uint();
      numbers.add(number);
    }
    return { has: (guid) => numbers.has(numberOf(guid)) };
  };
  const rows = { brought: readSet(), found: readSet() };
  reader.end();
  return rows;
};

const numberOf = (guid: Guid<'TRN'>): number => Number.parseInt(guid.slice(-DIGITS_KEPT), HEX);

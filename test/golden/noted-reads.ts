import type { Key } from '../../lib/store/table/keys.ts';
import type { Table } from '../../lib/store/table/table-client.ts';
import { isObject } from '../recorded/compare.ts';

export const keyText = ({ pk, sk }: Key): string => `${pk} ${sk}`;

/** The table, and the keys of items that it gave whole: the due index gives keys alone. */
export const notedReads = (table: Table): { readonly table: Table; readonly read: ReadonlySet<string> } => {
  const read = new Set<string>();
  const note = (value: unknown): void => {
    if (!isObject(value)) return;
    const { pk, sk } = value;
    if (typeof pk === 'string' && typeof sk === 'string') read.add(keyText({ pk, sk }));
    else Object.values(value).forEach(note);
  };
  const noted = async <T>(answer: Promise<T>): Promise<T> => {
    note(await answer);
    return answer;
  };
  return {
    read,
    table: {
      ...table,
      get: (...asked) => noted(table.get(...asked)),
      getMany: (...asked) => noted(table.getMany(...asked)),
      query: (asked) => (asked.index === undefined ? noted(table.query(asked)) : table.query(asked)),
      write: (write) => noted(table.write(write)),
      transact: (writes) => noted(table.transact(writes)),
    },
  };
};

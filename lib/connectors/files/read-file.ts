import type { ReadFile } from './file-read.ts';
import { OFX, readerOf } from './formats.ts';

/** Reads a file of any format that can be imported. A file of another format is refused with the name of its format. */
export const readFile: ReadFile = async (bytes, { table }) => {
  const format = readerOf(bytes);
  if (format.kind === 'table' && table !== null) {
    const { readTableFile } = await import('./table-file.ts');
    return readTableFile(await format.load(), bytes, table);
  }
  const read = await (format.kind === 'table' ? OFX : format).load();
  return read(bytes);
};

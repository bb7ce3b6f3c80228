import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { areClientFilesOld, CONTRACT, TABLE, TYPES } from './client-age.cjs';
import { clientTable } from './client-table.ts';
import { clientTypes } from './client-types.ts';
import { clientOperations, type OpenapiDocument } from './described-operation.ts';

/**
 * Writes the table and the types of the client where they are old. A checkout that this process may not write to keeps
 * those that it has.
 */
export const makeClientFiles = (): void => {
  if (!areClientFilesOld()) return;
  const document: OpenapiDocument = JSON.parse(readFileSync(CONTRACT, 'utf8'));
  const operations = clientOperations(document);
  write(TABLE, clientTable(operations));
  write(TYPES, clientTypes(document, operations));
};

/** In one step, as another program may read it at the same time. */
const write = (path: string, text: string): void => {
  const draft = `${path}.${process.pid}`;
  try {
    writeFileSync(draft, text);
    renameSync(draft, path);
  } catch (error) {
    if (!existsSync(path)) throw error;
  }
};

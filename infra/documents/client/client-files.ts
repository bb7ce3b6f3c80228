import { existsSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { clientTable } from './client-table.ts';
import { clientTypes } from './client-types.ts';
import { clientOperations, type OpenapiDocument } from './described-operation.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const CONTRACT = join(ROOT, 'docs/openapi.json');
const CLIENT = join(ROOT, 'packages/client');
/** Made of the contract, and not under version control. */
const TABLE = join(CLIENT, 'operation-table.mjs');
const TYPES = join(CLIENT, 'operations.d.mts');

/**
 * Writes the table and the types of the client where they are missing, or older than the contract or the code that makes
 * them. A checkout that this process may not write to keeps those that it has.
 */
export const makeClientFiles = (): void => {
  const makers = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
  const changedAt = Math.max(...[CONTRACT, ...makers].map(timeOf));
  if (Math.min(timeOf(TABLE), timeOf(TYPES)) >= changedAt) return;
  const document: OpenapiDocument = JSON.parse(readFileSync(CONTRACT, 'utf8'));
  const operations = clientOperations(document);
  write(TABLE, clientTable(operations));
  write(TYPES, clientTypes(document, operations));
};

/** When a file was written, in milliseconds; 0 for one that is missing. */
const timeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

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

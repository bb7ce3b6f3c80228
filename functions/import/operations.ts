import * as importEntries from '../../lib/contract/imports/import-changes.ts';
import { served } from '../../lib/http/served.ts';
import type { ImportOperations } from './import-deps.ts';
import * as importMappings from './imports/import-mappings.ts';
import * as imports from './imports/imports.ts';
import * as userImports from './imports/user-imports.ts';

const entries = { ...importEntries };

const code: ImportOperations = { ...imports, ...importMappings, ...userImports };

export const operations = served(entries, code);

import * as importEntries from '../../lib/contract/imports/import-changes.ts';
import * as memberJoinEntries from '../../lib/contract/members/member-join-changes.ts';
import { served } from '../../lib/http/served.ts';
import type { ImportOperations } from './import-deps.ts';
import * as importMappings from './imports/import-mappings.ts';
import * as imports from './imports/imports.ts';
import * as userImports from './imports/user-imports.ts';
import * as memberJoins from './members/member-joins.ts';

const entries = { ...importEntries, ...memberJoinEntries };

const code: ImportOperations = { ...imports, ...importMappings, ...userImports, ...memberJoins };

export const operations = served(entries, code);

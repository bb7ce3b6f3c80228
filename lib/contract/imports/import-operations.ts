import * as z from 'zod/mini';
import { accountPath, importPath, memberPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session', tag: 'imports', source: ['own'] } as const;

export const listImports = operation({
  ...shared,
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  summary: 'List the files that were imported into a member',
  params: memberPath,
  query: z.object(paged),
  answer: { status: 200, description: 'Imports, newest first.', body: 'imports' },
});

export const readImport = operation({
  ...shared,
  path: '/members/{member_guid}/imports/{import_guid}',
  isForWidgets: true,
  summary: 'Read one import',
  description: 'Poll this after an answer 202. Wait at least 3 seconds between calls.',
  params: importPath,
  answer: { status: 200, description: 'The import.', body: 'import' },
});

export const readAccountImportMapping = operation({
  ...shared,
  path: '/accounts/{account_guid}/import_mapping',
  summary: 'Read how the CSV files of an account are read',
  description: 'Answers 404 where no mapping is kept for the account.',
  params: accountPath,
  answer: { status: 200, description: 'The mapping.', body: 'importMapping' },
});

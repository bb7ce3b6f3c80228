import * as z from 'zod/mini';
import { accountPath, importPath, memberPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listImports = readOperation({
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  params: memberPath,
  query: z.object(paged),
  answer: { status: 200, body: 'imports' },
});

export const readImport = readOperation({
  path: '/members/{member_guid}/imports/{import_guid}',
  isForWidgets: true,
  params: importPath,
  answer: { status: 200, body: 'import' },
});

export const readAccountImportMapping = readOperation({
  path: '/accounts/{account_guid}/import_mapping',
  params: accountPath,
  answer: { status: 200, body: 'importMapping' },
});

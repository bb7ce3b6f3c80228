import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listImports = readOperation({
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  query: z.object(paged),
  answer: { status: 200, body: 'imports' },
});

export const readImport = readOperation({
  path: '/members/{member_guid}/imports/{import_guid}',
  isForWidgets: true,
  answer: { status: 200, body: 'import' },
});

export const readAccountImportMapping = readOperation({
  path: '/accounts/{account_guid}/import_mapping',
  answer: { status: 200, body: 'importMapping' },
});

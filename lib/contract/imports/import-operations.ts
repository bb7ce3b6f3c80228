import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { ok, readOperation } from '../operation.ts';

export const listImports = readOperation({
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  query: z.object(paged),
  answer: ok('imports'),
});

export const readImport = readOperation({
  path: '/members/{member_guid}/imports/{import_guid}',
  isForWidgets: true,
  answer: ok('import'),
});

export const readAccountImportMapping = readOperation({
  path: '/accounts/{account_guid}/import_mapping',
  answer: ok('importMapping'),
});

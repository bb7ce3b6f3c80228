import * as z from 'zod/mini';
import { paged } from '../kernel/query.ts';
import { readOperation } from '../operation.ts';

export const listImports = readOperation('/members/{member_guid}/imports', 'imports', {
  isForWidgets: true,
  query: z.object(paged),
});

export const readImport = readOperation('/members/{member_guid}/imports/{import_guid}', 'import', {
  isForWidgets: true,
});

export const readAccountImportMapping = readOperation('/accounts/{account_guid}/import_mapping', 'importMapping');

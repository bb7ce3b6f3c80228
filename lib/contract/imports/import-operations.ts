import * as z from 'zod/mini';
import { accountPath, importPath, memberPath } from '../kernel/paths.ts';
import { paged } from '../kernel/query.ts';
import { operation } from '../operation.ts';

const shared = { method: 'GET', function: 'read', auth: 'session' } as const;

export const listImports = operation({
  ...shared,
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  params: memberPath,
  query: z.object(paged),
  answer: { status: 200, body: 'imports' },
});

export const readImport = operation({
  ...shared,
  path: '/members/{member_guid}/imports/{import_guid}',
  isForWidgets: true,
  params: importPath,
  answer: { status: 200, body: 'import' },
});

export const readAccountImportMapping = operation({
  ...shared,
  path: '/accounts/{account_guid}/import_mapping',
  params: accountPath,
  answer: { status: 200, body: 'importMapping' },
});

import * as z from 'zod/mini';
import { FILE_BYTES_MAX } from '../../domain/imports/file-limits.ts';
import { accountPath, importMappingPath, importPath, memberPath } from '../kernel/paths.ts';
import { optionalAccountGuid, optionalMappingGuid, optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { importMappingRequest } from './import-mapping-requests.ts';

const shared = { function: 'import', auth: 'session' } as const;

export const createImport = operation({
  ...shared,
  method: 'POST',
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  params: memberPath,
  query: z.object({
    account_guid: optionalAccountGuid,
    mapping: optionalMappingGuid,
    dry_run: optionalSwitch('True says what the file would bring, and changes nothing.'),
  }),
  readsFile: {
    bytesMax: FILE_BYTES_MAX,
  },
  answer: { status: 200, body: 'import' },
  answersWhileRunning: true,
  errors: ['forbidden', 'conflict', 'ruleBroken', 'mappingNeeded'],
  errorAnswer: { error: 'mappingNeeded', body: 'importMappingNeeded' },
});

export const updateImportMapping = operation({
  ...shared,
  method: 'PUT',
  path: '/members/{member_guid}/import_mappings/{mapping_guid}',
  isForWidgets: true,
  params: importMappingPath,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: { status: 200, body: 'importMapping' },
});

export const updateAccountImportMapping = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/{account_guid}/import_mapping',
  params: accountPath,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: { status: 200, body: 'importMapping' },
  errors: ['ruleBroken'],
});

export const deleteImport = operation({
  ...shared,
  method: 'DELETE',
  path: '/members/{member_guid}/imports/{import_guid}',
  params: importPath,
  answer: { status: 200, body: 'import' },
  errors: ['conflict'],
});

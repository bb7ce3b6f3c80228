import * as z from 'zod/mini';
import { FILE_BYTES_MAX } from '../../domain/imports/file-limits.ts';
import { institutionGuid } from '../kernel/guids.ts';
import { listOf, optionalAccountGuid, optionalMappingGuid, optionalSwitch } from '../kernel/query.ts';
import { useCase } from '../members/use-cases.ts';
import { ok, operationsWith } from '../operation.ts';
import { importMappingRequest } from './import-mapping-requests.ts';

const importOperation = operationsWith({ function: 'import', auth: 'session' });

/** What every import of a file has. */
const fileOperation = operationsWith({
  function: 'import',
  auth: 'session',
  method: 'POST',
  isForWidgets: true,
  readsFile: { bytesMax: FILE_BYTES_MAX },
  answersWhileRunning: true,
  errorAnswer: { error: 'mappingNeeded', body: 'importMappingNeeded' },
});
const ofFileQuery = {
  account_guid: optionalAccountGuid,
  mapping: optionalMappingGuid,
  dry_run: optionalSwitch('True says what the file would bring, and changes nothing.'),
};

export const createUserImport = fileOperation({
  path: '/imports',
  query: z.object({
    ...ofFileQuery,
    institution_guid: z.optional(institutionGuid),
    use_cases: z.optional(listOf(useCase)),
  }),
  answer: ok('userImport'),
  errors: ['forbidden', 'conflict', 'ruleBroken', 'memberLimit', 'mappingNeeded'],
});

export const updateUserImportMapping = importOperation({
  method: 'PUT',
  path: '/import_mappings/{mapping_guid}',
  isForWidgets: true,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: ok('importMapping'),
});

export const createImport = fileOperation({
  path: '/members/{member_guid}/imports',
  query: z.object(ofFileQuery),
  answer: ok('import'),
  errors: ['forbidden', 'conflict', 'ruleBroken', 'mappingNeeded'],
});

export const updateImportMapping = importOperation({
  method: 'PUT',
  path: '/members/{member_guid}/import_mappings/{mapping_guid}',
  isForWidgets: true,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: ok('importMapping'),
});

export const updateAccountImportMapping = importOperation({
  method: 'PUT',
  path: '/accounts/{account_guid}/import_mapping',
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: ok('importMapping'),
  errors: ['ruleBroken'],
});

export const deleteImport = importOperation({
  method: 'DELETE',
  path: '/members/{member_guid}/imports/{import_guid}',
  answer: ok('import'),
  errors: ['conflict'],
});

import * as z from 'zod/mini';
import { FILE_BYTES_MAX, IMPORTS_REPLACED_MAX } from '../../domain/imports/file-limits.ts';
import { documentAs } from '../kernel/documented-as.ts';
import { importGuid, institutionGuid } from '../kernel/guids.ts';
import { listOf, optionalAccountGuid, optionalMappingGuid, optionalSwitch } from '../kernel/query.ts';
import { useCase } from '../members/use-cases.ts';
import { ok, operation, operationsWith } from '../operation.ts';
import { importMappingRequest } from './import-mapping-requests.ts';

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
const mappingOperation = operationsWith({
  function: 'import',
  auth: 'session',
  method: 'PUT',
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: ok('importMapping'),
});
/** Longer than the name of any layout. */
const PRESET_LENGTH_MAX = 100;
const optionalPreset = z.optional(
  documentAs(z.string().check(z.maxLength(PRESET_LENGTH_MAX)), () =>
    z
      .string()
      .check(z.maxLength(PRESET_LENGTH_MAX), z.describe('Name of the layout of a bank, such as `de-dkb-checking`.')),
  ),
);
const optionalReplaces = z.optional(
  documentAs(listOf(importGuid).check(z.maxLength(IMPORTS_REPLACED_MAX)), () =>
    z
      .array(importGuid)
      .check(
        z.maxLength(IMPORTS_REPLACED_MAX),
        z.describe('Earlier imports of the member whose rows the file replaces.'),
      ),
  ),
);
const ofFileQuery = {
  account_guid: optionalAccountGuid,
  mapping: optionalMappingGuid,
  preset: optionalPreset,
  change_mapping: optionalSwitch('True proposes the mapping that is kept for the file, so that it can be changed.'),
  replaces: optionalReplaces,
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
  errors: ['forbidden', 'notFound', 'conflict', 'ruleBroken', 'memberLimit', 'mappingNeeded'],
});

export const updateUserImportMapping = mappingOperation({
  path: '/import_mappings/{mapping_guid}',
  isForWidgets: true,
});

export const createImport = fileOperation({
  path: '/members/{member_guid}/imports',
  query: z.object(ofFileQuery),
  answer: ok('import'),
  errors: ['forbidden', 'conflict', 'ruleBroken', 'mappingNeeded'],
});

export const updateImportMapping = mappingOperation({
  path: '/members/{member_guid}/import_mappings/{mapping_guid}',
  isForWidgets: true,
});

export const updateAccountImportMapping = mappingOperation({
  path: '/accounts/{account_guid}/import_mapping',
  errors: ['ruleBroken'],
});

export const deleteImport = operation({
  function: 'import',
  auth: 'session',
  method: 'DELETE',
  path: '/members/{member_guid}/imports/{import_guid}',
  answer: ok('import'),
  errors: ['conflict'],
});

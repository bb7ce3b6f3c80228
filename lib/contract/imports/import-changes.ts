import * as z from 'zod/mini';
import { FILE_BYTES_MAX } from '../../domain/imports/file-limits.ts';
import { accountPath, importMappingPath, importPath, memberPath } from '../kernel/paths.ts';
import { optionalAccountGuid, optionalMappingGuid, optionalSwitch } from '../kernel/query.ts';
import { operation } from '../operation.ts';
import { importMappingRequest } from './import-mapping-requests.ts';

const shared = { function: 'import', auth: 'session', tag: 'imports', source: ['own'] } as const;

export const createImport = operation({
  ...shared,
  method: 'POST',
  path: '/members/{member_guid}/imports',
  isForWidgets: true,
  summary: 'Import a file of a bank into a member',
  description:
    'The body is the file as the bank gives it (OFX, QFX, QBO, CSV). The member is one of the institution File import, or ' +
    'the manual member together with account_guid. Rows that are there already are not added again. A dry run says ' +
    'what the file would bring, and changes nothing. A CSV file needs a mapping: where none is kept, the answer 422 ' +
    'proposes one, and the same call with its guid imports the file and keeps the mapping for the account.',
  params: memberPath,
  query: z.object({
    account_guid: optionalAccountGuid,
    mapping: optionalMappingGuid,
    dry_run: optionalSwitch('True says what the file would bring, and changes nothing.'),
  }),
  readsFile: {
    bytesMax: FILE_BYTES_MAX,
    description: 'The file as it is, at most 4 MB. Bodies of a text type must be UTF-8; send all others as bytes.',
  },
  answer: { status: 200, description: 'The import, with what it brought for each account.', body: 'import' },
  alreadyRunning: 'The import goes on; its counts are null. Read it again later.',
  errors: ['forbidden', 'conflict', 'ruleBroken', 'mappingNeeded'],
  errorAnswer: { error: 'mappingNeeded', body: 'importMappingNeeded' },
});

export const updateImportMapping = operation({
  ...shared,
  method: 'PUT',
  path: '/members/{member_guid}/import_mappings/{mapping_guid}',
  isForWidgets: true,
  summary: 'Change a mapping that was proposed for a CSV file',
  description:
    'For a file whose account does not exist yet. The mapping is good for another day. Send the file again with its guid.',
  params: importMappingPath,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: { status: 200, description: 'The mapping after the change.', body: 'importMapping' },
});

export const updateAccountImportMapping = operation({
  ...shared,
  method: 'PUT',
  path: '/accounts/{account_guid}/import_mapping',
  summary: 'Say how the CSV files of an account are read',
  description:
    'Replaces the mapping that is kept for the account. Files with the same header are read by it from now on. What was ' +
    'imported stays as it is.',
  params: accountPath,
  body: { schema: z.object({ mapping: importMappingRequest }), isRequired: true },
  answer: { status: 200, description: 'The mapping of the account.', body: 'importMapping' },
  errors: ['ruleBroken'],
});

export const deleteImport = operation({
  ...shared,
  method: 'DELETE',
  path: '/members/{member_guid}/imports/{import_guid}',
  summary: 'Undo an import',
  description:
    'Removes the transactions that only this import brought, unless their user has edited, split or tagged them. ' +
    'Accounts, balances and holdings stay. The import stays in the list and is UNDONE; to undo it again changes nothing.',
  params: importPath,
  answer: { status: 200, description: 'The import, which is UNDONE.', body: 'import' },
  errors: ['conflict'],
});

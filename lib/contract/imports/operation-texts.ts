import { tagged } from '../operation-text.ts';

/** What readers are told of the operations of this room. Functions never load it. */

const imports = tagged('imports');

export const texts = {
  listImports: imports({
    summary: 'List the files that were imported into a member',
    description: 'For each file, what it brought for each account.',
    answer: 'Imports, newest first.',
  }),
  readImport: imports({
    summary: 'Read one import',
    description: 'Poll this after an answer 202. Wait at least 3 seconds between calls.',
    answer: 'The import.',
  }),
  readAccountImportMapping: imports({
    summary: 'Read how the CSV files of an account are read',
    description: 'Answers 404 where no mapping is kept for the account.',
    answer: 'The mapping.',
  }),
  createUserImport: imports({
    summary: 'Import a file of a bank',
    description:
      'As the import into a member, without naming one: the answer says which member the file goes to. It is that of ' +
      'account_guid, else the one whose accounts the accounts of the file are, else the oldest of the institution ' +
      '(default: File import). Where the user has none, the import creates it; a dry run, a question for the mapping ' +
      'and a refused file create none, and member_guid of a dry run is null then. use_cases are those of a member that ' +
      'is created; files need PFM. A mapping that is proposed is changed under /import_mappings, and used by this call.',
    file: 'The file as it is, at most 4 MB. Bodies of a text type must be UTF-8; send all others as bytes.',
    answer: 'The import, with its member and what it brought for each account.',
    running: 'The import goes on; its counts are null. Read it again later, under its member.',
  }),
  updateUserImportMapping: imports({
    summary: 'Change a mapping that was proposed for a CSV file without a member',
    description: 'The mapping is good for another day. Send the file again with its guid, without naming a member.',
    answer: 'The mapping after the change.',
  }),
  createImport: imports({
    summary: 'Import a file of a bank into a member',
    description:
      'The body is the file as the bank gives it (OFX, QFX, QBO, CAMT, MT940, QIF, XLSX, CSV). The member is one of the institution ' +
      'File import, or the manual member together with account_guid. Rows that are there already are not added again. ' +
      'A dry run says what the file would bring, and changes nothing. A table (CSV, QIF, XLSX, XLS) needs a mapping: where none ' +
      'is kept, the answer 422 proposes one, and the same call with its guid imports the file and keeps the mapping ' +
      'for the account. It is proposed as the layout of a bank says, if the header of the file is that of one or preset names it. ' +
      'replaces names earlier imports of the member, such as those of the same file that an earlier release has read otherwise: ' +
      'their rows become the rows of this file, in one step, with the changes by the user; rows that the file does not have ' +
      'are removed as if the import was undone.',
    file: 'The file as it is, at most 4 MB. Bodies of a text type must be UTF-8; send all others as bytes.',
    answer: 'The import, with what it brought for each account.',
    running: 'The import goes on; its counts are null. Read it again later.',
  }),
  updateImportMapping: imports({
    summary: 'Change a mapping that was proposed for a CSV file',
    description:
      'For a file whose account does not exist yet. The mapping is good for another day. Send the file again with ' +
      'its guid.',
    answer: 'The mapping after the change.',
  }),
  updateAccountImportMapping: imports({
    summary: 'Say how the CSV files of an account are read',
    description:
      'Replaces the mapping that is kept for the account. Files with the same header are read by it from now on. ' +
      'What was imported stays as it is.',
    answer: 'The mapping of the account.',
  }),
  deleteImport: imports({
    summary: 'Undo an import',
    description:
      'Removes the transactions that only this import brought, unless their user has edited, split or tagged ' +
      'them. Accounts, balances and holdings stay. The import stays in the list and is UNDONE; to undo it again ' +
      'changes nothing.',
    answer: 'The import, which is UNDONE.',
  }),
};

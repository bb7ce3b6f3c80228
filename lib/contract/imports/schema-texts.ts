import type { SchemaText } from '../kernel/schema-text.ts';

/** What readers are told of the properties of this room. Functions never load it. */
export const schemaTexts: readonly SchemaText[] = [
  {
    of: ['ImportMappingNeeded', 'ImportMappingNeeded.error'],
    properties: {
      code: 'Error code of four digits, as in the answer to every refused request.',
      error: 'Why the file was not imported; the user has to say first what `unsure` lists.',
      message: 'Why the file was not imported, in words for the people who build the app.',
    },
  },
  {
    of: ['UserImport'],
    properties: { member_guid: 'Member that the file goes to; null in a dry run where the import would create it.' },
  },
  {
    of: ['Import', 'UserImport', 'ImportedAccount', 'ImportError', 'ImportMappingNeeded'],
    properties: {
      accounts: 'What the file brought for each account in it.',
      code: 'Word for what is wrong, such as `account.removed`, for programs that tell the cases apart.',
      error: 'Why the account was not taken over from the file; null if there is no such reason.',
      format:
        'Form of the file that was recognised, such as OFX or CSV. MT940 is also an MT942; XLS is a table in HTML or XML.',
      is_dry_run: 'True if the file was only read and nothing was stored.',
      job_guid: 'Job that stores the rows; null for a dry run.',
      line: 'Line of the file where it is wrong, the first being 1; of a sheet or an HTML table, the number of the row.',
      mapping: 'How the file may be read, as far as that could be found out.',
      message: 'What is wrong, in words that can be shown to the user.',
      name: 'Name of the account in the file.',
      sample: 'First rows of the file as they are, cell by cell.',
      served_from: 'Day of the earliest row in the file.',
      served_to: 'Day of the latest row in the file.',
      status: 'How far the import is: RUNNING, COMPLETED, FAILED, or UNDONE once it was taken back.',
      transactions_count: 'How many rows the file has for the account.',
      transactions_created_count: 'How many rows were new.',
      transactions_updated_count: 'How many rows were known and have changed.',
      unsure: 'Fields of the mapping that the user has to say.',
      upstream_id: 'Identifier of the account in the file.',
    },
  },
  {
    of: ['ImportMapping', 'ImportMappingRequest', 'ImportMappingColumn', 'ImportMappingRequest.columns[]'],
    properties: {
      columns: 'What each column of the file holds, from left to right.',
      currency: 'Currency of the amounts, as three letters of ISO 4217.',
      date_format: 'How the file writes days, such as `DD.MM.YYYY`.',
      decimal: 'Mark between whole units and their parts: a dot or a comma.',
      delimiter: 'Character between two cells of a row.',
      encoding: 'How the file writes characters as bytes, such as UTF-8.',
      field: 'Field of the transaction that the column fills; null for a column that is not read.',
      header_row: 'Line of the file with the names of the columns; null if it has no such line.',
      name: 'Name of the column, as the header has it.',
      sign: 'How the file tells money that comes in from money that goes out.',
    },
  },
];

import * as z from 'zod/mini';
import { ACCOUNT_REASONS, DOUBT_CODES, LEFT_OUT_REASONS } from '../../domain/imports/import-preview.ts';
import { IMPORT_FORMATS, IMPORT_STATUSES } from '../../domain/imports/import-record.ts';
import { accountGuid, importGuid, jobGuid, memberGuid } from '../kernel/guids.ts';
import {
  count,
  date,
  decimal,
  flag,
  integer,
  namedObject,
  nullableDate,
  nullableDecimal,
  nullableInteger,
  nullableText,
  text,
} from '../kernel/values.ts';
import { importReading, importRow } from './import-row-schema.ts';

const nullableCount = z.nullable(count);

const importError = namedObject('ImportError', { code: text, line: nullableInteger, message: text });

const importSums = namedObject('ImportSums', { in: decimal, out: decimal });
const importDays = namedObject('ImportDays', { count, first: date, last: date });
const importLeftOut = namedObject('ImportLeftOut', {
  count,
  lines: z.array(integer),
  message: text,
  reason: z.enum(LEFT_OUT_REASONS),
});
const importDoubt = namedObject('ImportDoubt', {
  code: z.enum(DOUBT_CODES),
  line: nullableInteger,
  message: text,
  readings: z.array(importReading),
});

const importChange = namedObject('ImportChange', { after: importRow, before: importRow });
const importPairs = { count, pairs: z.array(importChange) };
const importChanges = namedObject('ImportChanges', { ...importPairs, import_guids: z.array(importGuid) });
const importReplaced = namedObject('ImportReplaced', importPairs);
const importReplaces = namedObject('ImportReplaces', {
  import_guids: z.array(importGuid),
  transactions_kept_count: nullableCount,
  transactions_removed_count: nullableCount,
  transactions_updated_count: nullableCount,
});

/** What a file brought for one account; of a dry run, also what people check before they import it. */
const importedAccount = z.object({
  account_reason: z.nullable(z.enum(ACCOUNT_REASONS)),
  balance: nullableDecimal,
  changes: z.nullable(importChanges),
  currency: nullableText,
  days: z.nullable(importDays),
  doubts: z.array(importDoubt),
  error: z.nullable(importError),
  guid: z.nullable(accountGuid),
  left_out: z.array(importLeftOut),
  name: text,
  replaced: z.nullable(importReplaced),
  rows: z.array(importRow),
  served_from: nullableDate,
  served_to: nullableDate,
  sums: z.nullable(importSums),
  transactions_count: nullableCount,
  transactions_created_count: nullableCount,
  transactions_updated_count: nullableCount,
  upstream_id: text,
});
importedAccount.register(z.globalRegistry, {
  id: 'ImportedAccount',
  description:
    'What a file brought for one account. Counts are null while the import runs, and where it failed. Only a dry run has ' +
    '`rows`, `sums`, `days`, `balance`, `currency`, `account_reason`, `left_out`, `doubts`, `changes` and `replaced`; elsewhere they are null or empty.',
});

/** One file that was imported. A dry run is not kept, so it has no guid and no job. */
export const fileImport = namedObject('Import', {
  accounts: z.array(importedAccount),
  format: z.enum(IMPORT_FORMATS),
  guid: z.nullable(importGuid),
  is_dry_run: flag,
  job_guid: z.nullable(jobGuid),
  replaced_by_guid: z.nullable(importGuid),
  replaces: z.nullable(importReplaces),
  status: z.enum(IMPORT_STATUSES),
});

/** One file of a user whose caller named no member. */
export const userImport = z.extend(fileImport, { member_guid: z.nullable(memberGuid) });
userImport.register(z.globalRegistry, {
  id: 'UserImport',
  description: 'An import, with the member that the file goes to.',
});

import * as z from 'zod/mini';
import { IMPORT_FORMATS, IMPORT_STATUSES } from '../../domain/imports/import-record.ts';
import { accountGuid, importGuid, jobGuid, memberGuid } from '../kernel/guids.ts';
import { count, flag, namedObject, nullableDate, nullableInteger, text } from '../kernel/values.ts';

const nullableCount = z.nullable(count);

const importError = namedObject('ImportError', { code: text, line: nullableInteger, message: text });

/** What a file brought for one account. */
const importedAccount = z.object({
  error: z.nullable(importError),
  guid: z.nullable(accountGuid),
  name: text,
  served_from: nullableDate,
  served_to: nullableDate,
  transactions_count: nullableCount,
  transactions_created_count: nullableCount,
  transactions_updated_count: nullableCount,
  upstream_id: text,
});
importedAccount.register(z.globalRegistry, {
  id: 'ImportedAccount',
  description: 'What a file brought for one account. Counts are null while the import runs, and where it failed.',
});

/** One file that was imported. A dry run is not kept, so it has no guid and no job. */
export const fileImport = namedObject('Import', {
  accounts: z.array(importedAccount),
  format: z.enum(IMPORT_FORMATS),
  guid: z.nullable(importGuid),
  is_dry_run: flag,
  job_guid: z.nullable(jobGuid),
  status: z.enum(IMPORT_STATUSES),
});

/** One file of a user whose caller named no member. */
export const userImport = z.extend(fileImport, { member_guid: z.nullable(memberGuid) });
userImport.register(z.globalRegistry, {
  id: 'UserImport',
  description: 'An import, with the member that the file goes to.',
});

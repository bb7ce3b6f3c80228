import * as z from 'zod/mini';
import { IMPORT_FORMATS, type ImportedAccount, type ImportRecord } from '../../domain/imports/import-record.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

const textOrNull = z.nullable(z.string());

const importedAccount: z.ZodMiniType<ImportedAccount> = z.object({
  accountGuid: z.nullable(storedGuid('ACT')),
  name: z.string(),
  upstreamId: z.string(),
  counts: z.nullable(z.object({ rows: z.number(), created: z.number(), updated: z.number() })),
  servedFrom: textOrNull,
  servedTo: textOrNull,
  fault: z.nullable(z.object({ code: z.string(), message: z.string(), line: z.nullable(z.number()) })),
});

const importSchema = z.object({
  guid: storedGuid('IMP'),
  jobGuid: storedGuid('JOB'),
  userGuid: storedGuid('USR'),
  memberGuid: storedGuid('MBR'),
  format: z.enum(IMPORT_FORMATS),
  status: z.enum(['RUNNING', 'COMPLETED', 'UNDONE']),
  createdAt: z.number(),
});

/** `memberOrdinal` is part of its key. */
export const importToItem = ({ accounts, ...record }: ImportRecord, memberOrdinal: number): Item => ({
  ...record,
  packed: packJson(accounts),
  ...keys.import(record.userGuid, memberOrdinal, record.guid),
});

export const itemToImport = (item: Item): ImportRecord => ({
  ...decodeItem(importSchema, item),
  accounts: itemToPacked(z.array(importedAccount), item),
});

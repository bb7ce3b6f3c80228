import * as z from 'zod/mini';
import {
  IMPORT_FORMATS,
  type ImportedAccount,
  type ImportRecord,
  type ReplacedByImport,
} from '../../domain/imports/import-record.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { hintOf } from '../../domain/kernel/hinted-guid.ts';
import { decodeItem, storedGuid } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
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

const replaces: z.ZodMiniType<ReplacedByImport> = z.object({
  guids: z.array(storedGuid('IMP')),
  counts: z.nullable(z.object({ changed: z.number(), removed: z.number(), kept: z.number() })),
});

const importSchema = z.object({
  guid: storedGuid('IMP'),
  jobGuid: storedGuid('JOB'),
  userGuid: storedGuid('USR'),
  memberGuid: storedGuid('MBR'),
  format: z.enum(IMPORT_FORMATS),
  status: z.enum(['RUNNING', 'COMPLETED', 'UNDONE']),
  createdAt: z.number(),
  // Imports of earlier releases have neither.
  replaces: z._default(z.nullable(replaces), null),
  replacedBy: z._default(z.nullable(storedGuid('IMP')), null),
});

/** By the ordinal in the guid: the import stays where it is when its member is joined into another. */
export const importKeyOf = (userGuid: Guid<'USR'>, guid: Guid<'IMP'>): Key => {
  const hint = hintOf('IMP', guid);
  if (hint === null) throw new Error('the guid of an import without its member');
  return keys.import(userGuid, hint.memberOrdinal, guid);
};

export const importToItem = ({ accounts, replaces, replacedBy, ...record }: ImportRecord): Item => ({
  ...record,
  ...(replaces !== null && { replaces }),
  ...(replacedBy !== null && { replacedBy }),
  packed: packJson(accounts),
  ...importKeyOf(record.userGuid, record.guid),
});

export const itemToImport = (item: Item): ImportRecord => ({
  ...decodeItem(importSchema, item),
  accounts: itemToPacked(z.array(importedAccount), item),
});

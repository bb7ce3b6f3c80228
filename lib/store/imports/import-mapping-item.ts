import * as z from 'zod/mini';
import {
  COLUMN_FIELDS,
  type ColumnField,
  completeMapping,
  DECIMAL_MARKS,
  DELIMITERS,
  EDITION,
  ENCODINGS,
  type ImportMapping,
  SIGNS,
} from '../../domain/imports/import-mapping.ts';
import type { MappingKept, MappingProposed } from '../../domain/imports/named-mapping.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import { UnreadableError } from '../../domain/kernel/unreadable.ts';
import type { Member } from '../../domain/members/member.ts';
import { decodeItem, reading, storedGuid } from '../table/item-codec.ts';
import { type Key, keys } from '../table/keys.ts';
import { itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

const textOrNull = z.nullable(z.string());

/** Fields that came after the first release, which takes their columns for columns that are not read. */
const LATER_FIELDS = ['recipient', 'payer', 'fee', 'account'] as const satisfies readonly ColumnField[];

const storedColumn = z.pipe(
  z.object({
    name: z.string(),
    field: z.nullable(z.enum(COLUMN_FIELDS)),
    later: z.optional(z.enum(LATER_FIELDS)),
  }),
  z.transform(({ name, field, later }) => ({ name, field: later ?? field })),
);

export const storedMapping: z.ZodMiniType<ImportMapping> = z.pipe(
  z.object({
    delimiter: z.enum(DELIMITERS),
    encoding: z.enum(ENCODINGS),
    headerRow: z.nullable(z.number()),
    columns: z.array(storedColumn),
    dateFormat: textOrNull,
    decimal: z.nullable(z.enum(DECIMAL_MARKS)),
    sign: z.nullable(z.enum(SIGNS)),
    currencyCode: textOrNull,
    edition: z.optional(z.literal(EDITION)),
  }),
  z.transform(({ edition, ...mapping }): ImportMapping => (edition === undefined ? mapping : { ...mapping, edition })),
);

/** A mapping in the form that earlier releases can read too. */
export const mappingToStored = (mapping: ImportMapping) => ({
  ...mapping,
  columns: mapping.columns.map(({ name, field }) => {
    const later = LATER_FIELDS.find((one) => one === field);
    return later === undefined ? { name, field } : { name, field: null, later };
  }),
});

const VERSION = 1;
const version = z.literal(VERSION);

const proposedItem = z.object({
  v: version,
  guid: storedGuid('MAP'),
  /** A proposal of the user has none. */
  memberGuid: z._default(z.nullable(storedGuid('MBR')), null),
  accountGuid: z.nullable(storedGuid('ACT')),
  expiresAt: z.number(),
});

const keptItem = z.object({
  v: version,
  guid: storedGuid('MAP'),
  accountGuid: storedGuid('ACT'),
  /** Earlier releases have kept none. */
  accountKey: z._default(textOrNull, null),
});

/** Names of columns come again and again, so mappings are compressed. */
export const proposedToItem = (
  { mapping, ...proposed }: MappingProposed,
  userGuid: Guid<'USR'>,
  expiresAt: number,
): Item => ({
  ...proposed,
  v: VERSION,
  packed: packJson(mappingToStored(mapping)),
  expiresAt,
  ttl: toUnixSeconds(expiresAt),
  ...proposedKey({ userGuid, memberGuid: proposed.memberGuid }, proposed.guid),
});

/** Whom a mapping was proposed to: a user, for one of its members or for none. */
export interface ProposalOwner {
  readonly userGuid: Guid<'USR'>;
  readonly memberGuid: Guid<'MBR'> | null;
}

/** Earlier releases read the first kind, and do not know proposals without a member. */
export const proposedKey = ({ userGuid, memberGuid }: ProposalOwner, guid: Guid<'MAP'>): Key =>
  memberGuid === null ? keys.proposedMappingOfUser(userGuid, guid) : keys.proposedMapping(userGuid, guid);

/** Null when it is no longer good: the table deletes it only some time later. */
export const itemToProposed = (item: Item, nowMs: number): MappingProposed | null => {
  const { expiresAt, v: _, ...proposed } = decodeItem(proposedItem, item);
  return expiresAt <= nowMs ? null : { ...proposed, mapping: itemToPacked(storedMapping, item) };
};

export const keptToItem = ({ mapping, accountKey, ...kept }: MappingKept, { userGuid, ordinal }: Member): Item => ({
  ...kept,
  ...(accountKey !== null && { accountKey }),
  v: VERSION,
  packed: packJson(mappingToStored(mapping)),
  ...keys.keptMapping(userGuid, ordinal, kept.accountGuid),
});

export const itemToKept = (item: Item): MappingKept => {
  const { guid, accountGuid, accountKey } = decodeItem(keptItem, item);
  const mapping = completeMapping(itemToPacked(storedMapping, item));
  if (mapping === null)
    return reading(item, () => {
      throw new UnreadableError('a kept mapping with open fields');
    });
  return { guid, accountGuid, accountKey, mapping };
};

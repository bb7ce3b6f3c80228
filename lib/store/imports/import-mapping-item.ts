import * as z from 'zod/mini';
import {
  COLUMN_FIELDS,
  completeMapping,
  DECIMAL_MARKS,
  DELIMITERS,
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

export const storedMapping: z.ZodMiniType<ImportMapping> = z.object({
  delimiter: z.enum(DELIMITERS),
  encoding: z.enum(ENCODINGS),
  headerRow: z.nullable(z.number()),
  columns: z.array(z.object({ name: z.string(), field: z.nullable(z.enum(COLUMN_FIELDS)) })),
  dateFormat: textOrNull,
  decimal: z.nullable(z.enum(DECIMAL_MARKS)),
  sign: z.nullable(z.enum(SIGNS)),
  currencyCode: textOrNull,
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

const keptItem = z.object({ v: version, guid: storedGuid('MAP'), accountGuid: storedGuid('ACT') });

/** Names of columns come again and again, so mappings are compressed. */
export const proposedToItem = (
  { mapping, ...proposed }: MappingProposed,
  userGuid: Guid<'USR'>,
  expiresAt: number,
): Item => ({
  ...proposed,
  v: VERSION,
  packed: packJson(mapping),
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

export const keptToItem = ({ mapping, ...kept }: MappingKept, { userGuid, ordinal }: Member): Item => ({
  ...kept,
  v: VERSION,
  packed: packJson(mapping),
  ...keys.keptMapping(userGuid, ordinal, kept.accountGuid),
});

export const itemToKept = (item: Item): MappingKept => {
  const { guid, accountGuid } = decodeItem(keptItem, item);
  const mapping = completeMapping(itemToPacked(storedMapping, item));
  if (mapping === null)
    return reading(item, () => {
      throw new UnreadableError('a kept mapping with open fields');
    });
  return { guid, accountGuid, mapping };
};

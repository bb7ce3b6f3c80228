import { isGuid, uuidOf } from '../../domain/kernel/guid.ts';
import type { ScannedItem } from '../table/dynamo-scan.ts';
import { kindOf } from '../table/item-versions.ts';
import type { Key } from '../table/keys.ts';

/** The client, its users and its endpoints, by their uuids. */
export type Owners = ReadonlySet<string>;

/** Whether an item is of one of the owners: by its partition, or by the client or user that it names. */
export const isOf = (item: ScannedItem, owners: Owners): boolean =>
  [partitionUuidOf(item), attributeUuid('CLT', item.clientGuid), attributeUuid('USR', item.userGuid)].some(
    (uuid) => uuid !== null && owners.has(uuid),
  );

/** The uuid of a user or endpoint that is named by this item and by no other; null where it names none. */
export const namedUuidOf = (item: ScannedItem): string | null => {
  switch (kindOf(item)) {
    case 'USER/USER':
      return partitionUuidOf(item);
    case 'CLIENT/WHE':
    case 'CLIENT/WHR':
      return attributeUuid('WHE', item.sk.slice(item.sk.indexOf('#') + 1));
    default:
      return null;
  }
};

/** The item that is a client. */
export const isClient = (item: Key): boolean => kindOf(item) === 'CLIENT/CLIENT';

/** Without it, nobody would know whose other items are. */
export const namesOwner = (item: ScannedItem): boolean => namedUuidOf(item) !== null || isClient(item);

/** What follows in a key of uniqueness is the client's word, and may look like anything. */
const partitionUuidOf = ({ pk }: Key): string | null => {
  const [kind, first, second] = pk.split('#');
  return (kind === 'UNIQ' ? second : first) ?? null;
};

const attributeUuid = (prefix: 'CLT' | 'USR' | 'WHE', value: unknown): string | null =>
  typeof value === 'string' && isGuid(prefix, value) ? uuidOf(value) : null;

import type { tagging as taggingSchema, tag as tagSchema } from '../../contract/categories/tag-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import type { Guid } from '../../domain/kernel/guid.ts';

export const presentTag = (tag: Tag, userGuid: Guid<'USR'>): WireOf<typeof tagSchema> => ({
  guid: tag.guid,
  name: tag.name,
  user_guid: userGuid,
});

export const presentTagging = (
  tagging: Tagging,
  memberIsManagedByUser: boolean,
  userGuid: Guid<'USR'>,
): WireOf<typeof taggingSchema> => ({
  guid: tagging.guid,
  member_is_managed_by_user: memberIsManagedByUser,
  tag_guid: tagging.tagGuid,
  transaction_guid: tagging.transactionGuid,
  user_guid: userGuid,
});

import type * as entry from '../../contract/categories/tag-event.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { Tag } from '../../domain/categories/tag.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/** `tag` is the tag after the change. */
export const tagEvent = (action: ObjectAction, tag: Tag, user: User) =>
  eventDraft<typeof entry.tagEvent>('TAG', ofUser(user, tag), {
    action,
    tag: {
      guid: tag.guid,
      name: tag.name,
      revision: tag.revision,
      updated_at: toUnixSeconds(tag.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });

import type * as entry from '../../contract/categories/tagging-event.ts';
import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/** A tagging is created and deleted, and never changed. */
const REVISIONS = { created: 1, deleted: 2 } as const;

interface TaggingNews {
  readonly action: keyof typeof REVISIONS;
  readonly tagging: Tagging;
  readonly tag: Tag;
  readonly memberIsManagedByUser: boolean;
  readonly user: User;
  readonly nowMs: number;
}

export const taggingEvent = ({ action, tagging, tag, memberIsManagedByUser, user, nowMs }: TaggingNews) => {
  const revision = REVISIONS[action];
  return eventDraft<typeof entry.taggingEvent>('TAGGING', ofUser(user, { guid: tagging.guid, revision }), {
    action,
    tagging: {
      guid: tagging.guid,
      member_is_managed_by_user: memberIsManagedByUser,
      revision,
      tag_guid: tag.guid,
      tag_name: tag.name,
      transaction_guid: tagging.transactionGuid,
      // Partners give transactions no ids.
      transaction_id: null,
      updated_at: toUnixSeconds(nowMs),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });
};

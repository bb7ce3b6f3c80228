import type * as z from 'zod/mini';
import type { Tag, Tagging } from '../../domain/categories/tag.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import type { EventDraft, ObjectAction } from '../kernel/event-draft.ts';
import type { tagEventBody, taggingEventBody } from './tag-event-schema.ts';

/** `tag` as it is after the change. */
export const tagEvent = (action: ObjectAction, tag: Tag, user: User): EventDraft => {
  const body: z.output<typeof tagEventBody> = {
    action,
    tag: {
      guid: tag.guid,
      name: tag.name,
      revision: tag.revision,
      updated_at: toUnixSeconds(tag.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return { ...subjectOf(user, tag.guid, tag.revision), type: 'TAG', body: JSON.stringify(body) };
};

/** A tagging is made and removed and never changed in between. */
const REVISIONS = { created: 1, deleted: 2 } as const;

interface TaggingNews {
  readonly action: keyof typeof REVISIONS;
  readonly tagging: Tagging;
  readonly tag: Tag;
  readonly memberIsManagedByUser: boolean;
  readonly user: User;
  readonly nowMs: number;
}

export const taggingEvent = ({ action, tagging, tag, memberIsManagedByUser, user, nowMs }: TaggingNews): EventDraft => {
  const revision = REVISIONS[action];
  const body: z.output<typeof taggingEventBody> = {
    action,
    tagging: {
      guid: tagging.guid,
      member_is_managed_by_user: memberIsManagedByUser,
      revision,
      tag_guid: tag.guid,
      tag_name: tag.name,
      transaction_guid: tagging.transactionGuid,
      // Transactions have no id of a partner's.
      transaction_id: null,
      updated_at: toUnixSeconds(nowMs),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  };
  return { ...subjectOf(user, tagging.guid, revision), type: 'TAGGING', body: JSON.stringify(body) };
};

const subjectOf = (user: User, subjectGuid: string, revision: number) => ({
  clientGuid: user.clientGuid,
  userGuid: user.guid,
  subjectGuid,
  revision,
});

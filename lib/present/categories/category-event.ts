import type * as entry from '../../contract/categories/category-event.ts';
import type { ObjectAction } from '../../contract/kernel/event-draft.ts';
import type { OwnCategory } from '../../domain/categories/own-category.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import { eventDraft, ofUser } from '../kernel/event-draft.ts';

/** `category` is the category after the change. */
export const categoryEvent = (action: ObjectAction, category: OwnCategory, user: User) =>
  eventDraft<typeof entry.categoryEvent>('CATEGORY', ofUser(user, category), {
    action,
    category: {
      created_at: toUnixSeconds(category.createdAt),
      guid: category.guid,
      is_default: category.isDefault,
      is_income: category.isIncome,
      metadata: category.metadata,
      name: category.name,
      parent_guid: category.parentGuid,
      revision: category.revision,
      updated_at: toUnixSeconds(category.updatedAt),
      user_guid: user.guid,
      user_id: user.externalGuid,
    },
  });

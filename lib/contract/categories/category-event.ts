import type * as z from 'zod/mini';
import type { OwnCategory } from '../../domain/categories/own-category.ts';
import { toUnixSeconds } from '../../domain/kernel/time.ts';
import type { User } from '../../domain/users/user.ts';
import type { EventDraft, ObjectAction } from '../kernel/event-draft.ts';
import type { categoryEventBody } from './category-event-schema.ts';

/** `category` as it is after the change. */
export const categoryEvent = (action: ObjectAction, category: OwnCategory, user: User): EventDraft => {
  const body: z.output<typeof categoryEventBody> = {
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
  };
  return {
    clientGuid: user.clientGuid,
    userGuid: user.guid,
    type: 'CATEGORY',
    subjectGuid: category.guid,
    revision: category.revision,
    body: JSON.stringify(body),
  };
};

import * as z from 'zod/mini';
import { tagGuid, taggingGuid, transactionGuid, userGuid } from '../kernel/guids.ts';
import { flag, text } from '../kernel/values.ts';

export const tag = z.object({ guid: tagGuid, name: text, user_guid: userGuid });
tag.register(z.globalRegistry, { id: 'Tag', description: "A user's own label." });

export const tagging = z.object({
  guid: taggingGuid,
  member_is_managed_by_user: flag,
  tag_guid: tagGuid,
  transaction_guid: transactionGuid,
  user_guid: userGuid,
});
tagging.register(z.globalRegistry, { id: 'Tagging', description: 'Ties a tag to a transaction.' });

import * as z from 'zod/mini';
import { tagGuid, transactionGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, requiredText } from '../kernel/input-text.ts';
import { flag } from '../kernel/values.ts';

export const tagRequest = z.object({ name: requiredText(NAME_LENGTH_MAX), skip_webhook: z.optional(flag) });
tagRequest.register(z.globalRegistry, { id: 'TagRequest' });

export const taggingCreateRequest = z.object({
  skip_webhook: z.optional(flag),
  tag_guid: tagGuid,
  transaction_guid: transactionGuid,
});
taggingCreateRequest.register(z.globalRegistry, { id: 'TaggingCreateRequest' });

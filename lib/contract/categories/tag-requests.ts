import * as z from 'zod/mini';
import { tagGuid, transactionGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, requiredText } from '../kernel/input-text.ts';
import { flag, namedObject } from '../kernel/values.ts';

export const tagRequest = namedObject('TagRequest', {
  name: requiredText(NAME_LENGTH_MAX),
  skip_webhook: z.optional(flag),
});

export const taggingCreateRequest = namedObject('TaggingCreateRequest', {
  skip_webhook: z.optional(flag),
  tag_guid: tagGuid,
  transaction_guid: transactionGuid,
});

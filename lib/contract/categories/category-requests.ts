import * as z from 'zod/mini';
import { categoryGuid } from '../kernel/guids.ts';
import { NAME_LENGTH_MAX, nullableMetadata, requiredText } from '../kernel/input-text.ts';
import { flag, namedObject } from '../kernel/values.ts';

const name = requiredText(NAME_LENGTH_MAX);

export const categoryCreateRequest = namedObject('CategoryCreateRequest', {
  metadata: z.optional(nullableMetadata),
  name,
  parent_guid: categoryGuid,
  skip_webhook: z.optional(flag),
});

/** Omitted fields keep their value. */
export const categoryUpdateRequest = namedObject('CategoryUpdateRequest', {
  metadata: z.optional(nullableMetadata),
  name: z.optional(name),
  skip_webhook: z.optional(flag),
});

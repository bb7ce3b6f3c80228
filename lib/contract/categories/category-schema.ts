import * as z from 'zod/mini';
import { categoryGuid } from '../kernel/guids.ts';
import { flag, namedObject, nullableText, nullableTimestamp, text } from '../kernel/values.ts';

export const category = namedObject('Category', {
  created_at: nullableTimestamp,
  guid: categoryGuid,
  is_default: flag,
  is_income: flag,
  metadata: nullableText,
  name: text,
  parent_guid: z.nullable(categoryGuid),
  updated_at: nullableTimestamp,
});

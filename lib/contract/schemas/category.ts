import * as z from 'zod/mini';
import { guidSchema } from '../guid-schema.ts';
import { flag, nullableText, nullableTimestamp, text } from './values.ts';

export const category = z.object({
  created_at: nullableTimestamp,
  guid: guidSchema('CAT'),
  is_default: flag,
  is_income: flag,
  metadata: nullableText,
  name: text,
  parent_guid: z.nullable(guidSchema('CAT')),
  updated_at: nullableTimestamp,
});
category.register(z.globalRegistry, { id: 'Category' });

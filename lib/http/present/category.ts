import type * as z from 'zod/mini';
import type { Wire } from '../../contract/operation.ts';
import type { category as categorySchema } from '../../contract/schemas/category.ts';
import type { Category } from '../../domain/category.ts';
import { toTimestampOrNull } from '../../domain/time.ts';

export const presentCategory = (category: Category): Wire<z.output<typeof categorySchema>> => ({
  created_at: toTimestampOrNull(category.createdAt),
  guid: category.guid,
  is_default: category.isDefault,
  is_income: category.isIncome,
  metadata: category.metadata,
  name: category.name,
  parent_guid: category.parentGuid,
  updated_at: toTimestampOrNull(category.updatedAt),
});

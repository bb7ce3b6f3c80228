import type { category as categorySchema } from '../../contract/categories/category-schema.ts';
import type { WireOf } from '../../contract/kernel/wire.ts';
import type { Category } from '../../domain/categories/category.ts';
import { toTimestampOrNull } from '../../domain/kernel/time.ts';

export const presentCategory = (category: Category): WireOf<typeof categorySchema> => ({
  created_at: toTimestampOrNull(category.createdAt),
  guid: category.guid,
  is_default: category.isDefault,
  is_income: category.isIncome,
  metadata: category.metadata,
  name: category.name,
  parent_guid: category.parentGuid,
  updated_at: toTimestampOrNull(category.updatedAt),
});

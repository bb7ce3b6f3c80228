import type { CategoryBook } from '../../categories/category.ts';
import type { ItemType, SpendingPlanItem } from './spending-plan.ts';

type Links = Pick<SpendingPlanItem, 'itemType' | 'categoryGuid' | 'topLevelCategoryGuid' | 'scheduledPaymentGuid'>;

/** The type of an item, or the one that follows from its links; null where neither tells what to look for. */
export const itemTypeOf = (item: Links, categories: CategoryBook): ItemType | null => {
  const category = item.categoryGuid ?? item.topLevelCategoryGuid;
  switch (item.itemType) {
    case 'RECURRING_EXPENSE':
      return item.scheduledPaymentGuid === null ? null : item.itemType;
    case 'PLANNED_EXPENSE':
      return category === null ? null : item.itemType;
    case 'INCOME':
    case 'OTHER_EXPENSE':
      return item.itemType;
    case null:
      if (item.scheduledPaymentGuid !== null) return 'RECURRING_EXPENSE';
      if (category === null) return null;
      return categories.find(category).isIncome ? 'INCOME' : 'PLANNED_EXPENSE';
  }
};

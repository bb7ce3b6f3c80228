import type { SpendingPlanItem } from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import type { ServiceReading } from './planned.ts';
import type { Put } from './put.ts';
import { paymentNameOf } from './shown-repeating.ts';

export const putPlan = (read: ServiceReading, put: Put): void => {
  put('items', read.state.items.length);
  for (const item of read.state.items) {
    const name = `item ${nameOf(item, read)}`;
    put(`${name} planned`, item.plannedAmountMinor);
    put(`${name} actual`, item.actual?.amountMinor);
    put(`${name} rows`, item.actual?.transactionGuids.length);
  }
};

const nameOf = (item: SpendingPlanItem, { state, view }: ServiceReading): string => {
  const category = item.categoryGuid ?? item.topLevelCategoryGuid;
  if (category !== null) return `own ${view.categories.find(category).name}`;
  const payment = state.payments.payments.find(({ guid }) => guid === item.scheduledPaymentGuid);
  return payment === undefined ? `${item.itemType}` : `${item.itemType} ${paymentNameOf(payment)}`;
};

import type { Guid } from '../../kernel/guid.ts';
import type { PlanningView } from '../planning-view.ts';
import type { SpendingPlanItem, SpendingPlanIteration } from './spending-plan.ts';

/** A blank item that the system makes. */
export const newItem = (
  guid: Guid<'SII'>,
  iteration: SpendingPlanIteration,
  { nowMs, currencyCode }: Pick<PlanningView, 'nowMs' | 'currencyCode'>,
): SpendingPlanItem => ({
  guid,
  iterationGuid: iteration.guid,
  itemType: null,
  origin: 'SYSTEM',
  plannedAmountMinor: null,
  currencyCode,
  categoryGuid: null,
  topLevelCategoryGuid: null,
  scheduledPaymentGuid: null,
  actual: null,
  createdAt: nowMs,
  updatedAt: nowMs,
});

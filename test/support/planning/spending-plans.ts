import { dayOf, weekdayOf } from '../../../lib/domain/kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../../lib/domain/kernel/guid.ts';
import type { Recurrence } from '../../../lib/domain/planning/payments/recurrence.ts';
import { isWeekly } from '../../../lib/domain/planning/payments/rhythm.ts';
import type { ScheduledPayment } from '../../../lib/domain/planning/payments/scheduled-payment.ts';
import type { PlanningView } from '../../../lib/domain/planning/planning-view.ts';
import { computePlan } from '../../../lib/domain/planning/spending-plans/compute-plan.ts';
import { createPlan } from '../../../lib/domain/planning/spending-plans/create-plan.ts';
import type { SpendingPlan, SpendingPlanItem } from '../../../lib/domain/planning/spending-plans/spending-plan.ts';
import { TEST_NOW } from '../members/members.ts';
import { dollars, merchantGuid } from './planning-view.ts';

export interface Planned {
  readonly plan: SpendingPlan;
  readonly items: readonly SpendingPlanItem[];
}

export const PLAN_GUID: Guid<'SPL'> = derivedGuid('SPL', 'plan');
export const paymentGuid = (name: string): Guid<'SCP'> => derivedGuid('SCP', name);

/** A monthly debit found by the service, unless `fields` say otherwise. */
export const testPayment = ({
  description = 'Rent',
  occursOn = '2026-12-05',
  recurrence = 'EVERY_MONTH',
  ...fields
}: Partial<ScheduledPayment>): ScheduledPayment => ({
  guid: paymentGuid(description),
  amountMinor: dollars('90.00'),
  currencyCode: 'USD',
  description,
  type: 'DEBIT',
  merchantGuid: null,
  occursOn,
  recurrence,
  recurrenceDay: recurrence === null ? null : dayOfRecurrence(occursOn, recurrence),
  secondDay: null,
  isCompleted: false,
  origin: 'SYSTEM',
  repeatingGuid: derivedGuid('RPT', description),
  repeatingKind: 'BILL',
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  ...fields,
});

/** The same of an amount; its guid is `paymentGuid(name)`. */
export const payment = (name: string, amount: string, fields: Partial<ScheduledPayment> = {}): ScheduledPayment =>
  testPayment({ description: name, amountMinor: dollars(amount), ...fields });

const dayOfRecurrence = (occursOn: string, recurrence: Recurrence): number =>
  isWeekly(recurrence) ? weekdayOf(dayOf(occursOn)) : Number(occursOn.slice('YYYY-MM-'.length));

/** The same for a merchant of the catalogue. */
export const paymentTo = (merchant: string, amount: string, fields: Partial<ScheduledPayment> = {}): ScheduledPayment =>
  payment(merchant, amount, { merchantGuid: merchantGuid(merchant), ...fields });

export const computed = (view: PlanningView, before: Planned, payments: readonly ScheduledPayment[] = []): Planned => {
  const { plan, items } = computePlan(view, payments, before);
  if (plan === null) throw new Error('the plan is there');
  return { plan, items };
};

/** A plan made now. */
export const madePlan = (view: PlanningView, payments: readonly ScheduledPayment[] = []): Planned =>
  computed(view, createPlan(view, PLAN_GUID), payments);

/** An item as its user would make it, for `withItems`. */
export const userItem = (name: string, fields: Partial<SpendingPlanItem> = {}): SpendingPlanItem => ({
  guid: derivedGuid('SII', name),
  iterationGuid: derivedGuid('SPI', PLAN_GUID, '1'),
  itemType: null,
  origin: 'USER',
  plannedAmountMinor: 10_000n,
  currencyCode: 'USD',
  categoryGuid: null,
  topLevelCategoryGuid: null,
  scheduledPaymentGuid: null,
  actual: null,
  createdAt: TEST_NOW,
  updatedAt: TEST_NOW,
  ...fields,
});

export const withItems = ({ plan, items }: Planned, ...more: readonly SpendingPlanItem[]): Planned => ({
  plan,
  items: [...items, ...more],
});

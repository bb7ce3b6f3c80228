import * as z from 'zod/mini';
import { guidSchema } from '../../contract/kernel/guid-schema.ts';
import { namesOf } from '../../contract/kernel/names-of.ts';
import type { Guid } from '../../domain/kernel/guid.ts';
import type { Beat } from '../../domain/planning/beats/beat.ts';
import type { Budget } from '../../domain/planning/budgets/budget.ts';
import {
  GOAL_META_TYPES,
  GOAL_TYPES,
  type Goal,
  type MonthlyCashFlowProfile,
} from '../../domain/planning/goals/goal.ts';
import {
  CHANNEL_IDS,
  NOTIFICATION_TYPE_IDS,
  type Notifications,
} from '../../domain/planning/notifications/notification.ts';
import { RECURRENCE_IDS } from '../../domain/planning/payments/recurrence.ts';
import type { ScheduledPayments } from '../../domain/planning/payments/scheduled-payment.ts';
import { noPlanning, type PlanningPart, type PlanningState } from '../../domain/planning/planning-state.ts';
import type { RepeatingTransaction } from '../../domain/planning/repeating/repeating-transaction.ts';
import {
  ITEM_TYPE_IDS,
  type SpendingPlan,
  type SpendingPlanItem,
} from '../../domain/planning/spending-plans/spending-plan.ts';
import { decodeItem } from '../table/item-codec.ts';
import { keys } from '../table/keys.ts';
import { bigIntText, itemToPacked, packJson } from '../table/packed-json.ts';
import type { Item } from '../table/table-client.ts';

const text = z.string();
const textOrNull = z.nullable(text);
const count = z.number();
const countOrNull = z.nullable(count);
const flag = z.boolean();
const minor = bigIntText;
const times = { createdAt: count, updatedAt: count };
const type = z.enum(['CREDIT', 'DEBIT']);
const recurrence = z.enum(namesOf(RECURRENCE_IDS));
const repeatingKind = z.enum(['BILL', 'SUBSCRIPTION', 'INCOME', 'UNKNOWN']);
const account = guidSchema('ACT');
const category = guidSchema('CAT');
const merchant = guidSchema('MCH');
const transaction = guidSchema('TRN');

/** Earlier versions stored none; the new version of the rules makes it be found again. */
const secondDay = z._default(countOrNull, null);

const repeating: z.ZodMiniType<RepeatingTransaction> = z.object({
  guid: guidSchema('RPT'),
  accountGuid: account,
  memberGuid: guidSchema('MBR'),
  merchantGuid: z.nullable(merchant),
  categoryGuid: category,
  description: text,
  type,
  kind: repeatingKind,
  recurrence,
  recurrenceDay: count,
  secondDay,
  amountMinor: minor,
  currencyCode: text,
  lastPostedOn: text,
  predictedOn: text,
  confidencePercent: count,
  occurrences: z.array(z.object({ transactionGuid: transaction, date: text, amountMinor: minor })),
});

const payments: z.ZodMiniType<ScheduledPayments> = z.object({
  payments: z.array(
    z.object({
      guid: guidSchema('SCP'),
      amountMinor: minor,
      currencyCode: text,
      description: text,
      type,
      merchantGuid: z.nullable(merchant),
      occursOn: text,
      recurrence: z.nullable(recurrence),
      recurrenceDay: countOrNull,
      secondDay,
      isCompleted: flag,
      origin: z.enum(['SYSTEM', 'USER']),
      repeatingGuid: z.nullable(guidSchema('RPT')),
      repeatingKind: z.nullable(repeatingKind),
      ...times,
    }),
  ),
  dismissed: z.array(guidSchema('RPT')),
});

export const budget: z.ZodMiniType<Budget> = z.object({
  guid: guidSchema('BGT'),
  categoryGuid: category,
  parentGuid: z.nullable(guidSchema('BGT')),
  amountMinor: minor,
  currencyCode: text,
  metadata: textOrNull,
  transactionTotalMinor: minor,
  projectedSpendingMinor: minor,
  revision: count,
  ...times,
});

const profile: z.ZodMiniType<MonthlyCashFlowProfile> = z.object({
  guid: guidSchema('MCF'),
  currencyCode: text,
  goalsContributionMinor: z.nullable(minor),
  usesEstimatedGoalsContribution: flag,
  budgetedIncomeMinor: minor,
  budgetedExpensesMinor: minor,
});

const goal: z.ZodMiniType<Goal> = z.object({
  guid: guidSchema('GOL'),
  accountGuid: account,
  amountMinor: minor,
  currencyCode: text,
  goalType: z.enum(GOAL_TYPES),
  metaType: z.enum(GOAL_META_TYPES),
  name: text,
  metadata: textOrNull,
  position: count,
  hasBeenSpent: flag,
  isComplete: flag,
  completedAt: countOrNull,
  currentAmountMinor: minor,
  monthsToComplete: countOrNull,
  revision: count,
  ...times,
});

const plan: z.ZodMiniType<SpendingPlan> = z.object({
  guid: guidSchema('SPL'),
  accounts: z.array(z.object({ guid: guidSchema('SPA'), accountGuid: account, ...times })),
  iterations: z.array(z.object({ guid: guidSchema('SPI'), number: count, startOn: text, endOn: text, ...times })),
  dismissed: z.array(guidSchema('SCP')),
  revision: count,
  ...times,
});

const planItem: z.ZodMiniType<SpendingPlanItem> = z.object({
  guid: guidSchema('SII'),
  iterationGuid: guidSchema('SPI'),
  itemType: z.nullable(z.enum(namesOf(ITEM_TYPE_IDS))),
  origin: z.enum(['SYSTEM', 'USER']),
  plannedAmountMinor: z.nullable(minor),
  currencyCode: text,
  categoryGuid: z.nullable(category),
  topLevelCategoryGuid: z.nullable(category),
  scheduledPaymentGuid: z.nullable(guidSchema('SCP')),
  actual: z.nullable(z.object({ amountMinor: minor, transactionGuids: z.array(transaction) })),
  ...times,
});

const beat: z.ZodMiniType<Beat> = z.object({
  guid: guidSchema('BET'),
  template: text,
  digest: text,
  title: text,
  description: text,
  microTitle: text,
  microDescription: text,
  microCallToAction: textOrNull,
  primaryAccountGuid: z.nullable(account),
  primaryTransactionGuid: z.nullable(transaction),
  accountGuids: z.array(account),
  categoryGuids: z.array(category),
  merchantGuids: z.array(merchant),
  scheduledPaymentGuids: z.array(guidSchema('SCP')),
  transactionGuids: z.array(transaction),
  activeAt: count,
  hasBeenDisplayed: flag,
  displayedAt: countOrNull,
  isDismissed: flag,
  isOvertaken: flag,
  ...times,
});

const notifications: z.ZodMiniType<Notifications> = z.object({
  notifications: z.array(
    z.object({
      guid: guidSchema('NTF'),
      type: z.enum(namesOf(NOTIFICATION_TYPE_IDS)),
      subject: text,
      deepLinkGuid: textOrNull,
      entityGuid: textOrNull,
      threshold: countOrNull,
      hasBeenViewed: flag,
      deliverables: z.array(
        z.object({
          guid: guidSchema('DNF'),
          channel: z.enum(namesOf(CHANNEL_IDS)),
          content: text,
          deliveredAt: countOrNull,
        }),
      ),
      revision: count,
      createdAt: count,
    }),
  ),
  dismissed: z.array(guidSchema('NTF')),
});

const SCHEMAS: { readonly [P in PlanningPart]: z.ZodMiniType<PlanningState[P]> } = {
  transfers: text,
  repeating: z.array(repeating),
  recurring: textOrNull,
  payments,
  budgets: z.array(budget),
  profile,
  goals: z.array(goal),
  plan: z.nullable(plan),
  items: z.array(planItem),
  beats: z.array(beat),
  notifications,
};

const revised = z.object({ revision: count });

/** A part of the planning with its revision; 0 while nothing is stored. */
export interface StoredPart<P extends PlanningPart> {
  readonly revision: number;
  readonly value: PlanningState[P];
}

export const itemToPart = <P extends PlanningPart>(userGuid: Guid<'USR'>, part: P, item: Item | null): StoredPart<P> =>
  item === null
    ? { revision: 0, value: noPlanning(userGuid)[part] }
    : { ...decodeItem(revised, item), value: itemToPacked(SCHEMAS[part], item) };

export const partToItem = <P extends PlanningPart>(
  userGuid: Guid<'USR'>,
  part: P,
  { revision, value }: StoredPart<P>,
): Item => ({ ...keys.planningPart(userGuid, part), revision, packed: packJson(value) });

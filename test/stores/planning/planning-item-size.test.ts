import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { DEFAULT_CATEGORIES } from '../../../lib/domain/categories/category.ts';
import { OWN_CATEGORIES_MAX } from '../../../lib/domain/categories/own-category.ts';
import type { Guid, GuidPrefix } from '../../../lib/domain/kernel/guid.ts';
import { toGuid } from '../../../lib/domain/kernel/guid.ts';
import { PAIRS_MAX } from '../../../lib/domain/ledger/transfers/renewed-transfers.ts';
import { BUDGETS_TEXT_MAX } from '../../../lib/domain/planning/budgets/change-budgets.ts';
import { GOALS_MAX, GOALS_TEXT_MAX } from '../../../lib/domain/planning/goals/change-goals.ts';
import type { Goal } from '../../../lib/domain/planning/goals/goal.ts';
import { API_NOTIFICATIONS_MAX } from '../../../lib/domain/planning/notifications/change-notifications.ts';
import {
  NOTIFICATIONS_DISMISSED_MAX,
  NOTIFICATIONS_TEXT_MAX,
  SYSTEM_NOTIFICATIONS_MAX,
} from '../../../lib/domain/planning/notifications/newest-that-fit.ts';
import { PAYMENTS_MAX } from '../../../lib/domain/planning/payments/change-payments.ts';
import type { PlanningPart, PlanningState } from '../../../lib/domain/planning/planning-state.ts';
import { TRANSACTION_GUIDS_MAX } from '../../../lib/domain/planning/spending-plans/actual-amounts.ts';
import { ITEMS_DISMISSED_MAX, ITEMS_MAX } from '../../../lib/domain/planning/spending-plans/change-items.ts';
import { partToItem } from '../../../lib/store/planning/planning-item.ts';
import { testGoal } from '../../support/planning/goals.ts';

/** What DynamoDB takes as one item, in bytes; keys and names of attributes are some 200. */
const ITEM_BYTES_MAX = 400 * 1_024 - 200;
/** Of repeating transactions, each of which makes a payment and with it an item. */
const REPEATING_MAX = 150;
/** A lifetime. */
const ITERATIONS = 1_200;
const NAME_LENGTH = 255;

const guid = <P extends GuidPrefix>(prefix: P): Guid<P> => toGuid(prefix, randomUUID());
const many = <T>(count: number, make: (place: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, place) => make(place));
/** Three bytes a unit, and nothing to compress in them. */
const text = (length: number): string =>
  String.fromCharCode(...many(length, () => 0x0800 + Math.floor(Math.random() * 0xc000)));
const AMOUNT = 999_999_999_999_999_999n;
const times = { createdAt: 1_795_000_000_000, updatedAt: 1_795_000_000_001 };
const DAY = '2026-11-21';

const goal = (): Goal =>
  testGoal({
    guid: guid('GOL'),
    accountGuid: guid('ACT'),
    amountMinor: AMOUNT,
    metaType: 'START_MONEY_MANAGEMENT',
    name: text(GOALS_TEXT_MAX / GOALS_MAX),
    currentAmountMinor: AMOUNT,
    monthsToComplete: 1_200,
    revision: 99,
    ...times,
  });
const NOTIFICATIONS = API_NOTIFICATIONS_MAX + SYSTEM_NOTIFICATIONS_MAX;

const digits = (): string => randomUUID().slice(-10);

const FULL: Pick<PlanningState, 'transfers' | 'budgets' | 'goals' | 'payments' | 'plan' | 'items' | 'notifications'> = {
  transfers: many(PAIRS_MAX, (place) => `${20_000 + place} ${digits()} ${20_005 + place} ${digits()}`).join('\n'),
  budgets: many(DEFAULT_CATEGORIES.length + OWN_CATEGORIES_MAX, () => ({
    guid: guid('BGT'),
    categoryGuid: guid('CAT'),
    parentGuid: guid('BGT'),
    amountMinor: AMOUNT,
    currencyCode: 'USD',
    metadata: text(BUDGETS_TEXT_MAX / (DEFAULT_CATEGORIES.length + OWN_CATEGORIES_MAX)),
    transactionTotalMinor: AMOUNT,
    projectedSpendingMinor: AMOUNT,
    revision: 99,
    ...times,
  })),
  goals: many(GOALS_MAX, goal),
  payments: {
    payments: many(PAYMENTS_MAX + REPEATING_MAX, () => ({
      guid: guid('SCP'),
      amountMinor: AMOUNT,
      currencyCode: 'USD',
      description: text(NAME_LENGTH),
      type: 'DEBIT',
      merchantGuid: guid('MCH'),
      occursOn: DAY,
      recurrence: 'EVERY_OTHER_MONTH',
      recurrenceDay: 21,
      secondDay: 28,
      isCompleted: false,
      origin: 'USER',
      repeatingGuid: guid('RPT'),
      repeatingKind: 'SUBSCRIPTION',
      ...times,
    })),
    dismissed: many(300, () => guid('RPT')),
  },
  plan: {
    guid: guid('SPL'),
    accounts: many(200, () => ({ guid: guid('SPA'), accountGuid: guid('ACT'), ...times })),
    iterations: many(ITERATIONS, (number) => ({ guid: guid('SPI'), number, startOn: DAY, endOn: DAY, ...times })),
    dismissed: many(ITEMS_DISMISSED_MAX, () => guid('SCP')),
    revision: 99,
    ...times,
  },
  items: many(ITEMS_MAX + REPEATING_MAX, (place) => ({
    guid: guid('SII'),
    iterationGuid: guid('SPI'),
    itemType: 'RECURRING_EXPENSE',
    origin: 'SYSTEM',
    plannedAmountMinor: AMOUNT,
    currencyCode: 'USD',
    categoryGuid: guid('CAT'),
    topLevelCategoryGuid: guid('CAT'),
    scheduledPaymentGuid: guid('SCP'),
    actual: {
      amountMinor: AMOUNT,
      transactionGuids: many(place === 0 ? TRANSACTION_GUIDS_MAX : 0, () => guid('TRN')),
    },
    ...times,
  })),
  notifications: {
    notifications: many(NOTIFICATIONS, () => ({
      guid: guid('NTF'),
      type: 'TRANSACTION_EXPENSE_LARGE',
      subject: text(NAME_LENGTH),
      deepLinkGuid: guid('TRN'),
      entityGuid: guid('ACT'),
      threshold: 100,
      hasBeenViewed: false,
      revision: 1,
      deliverables: many(4, () => ({
        guid: guid('DNF'),
        channel: 'IN_APP',
        content: text(NOTIFICATIONS_TEXT_MAX / NOTIFICATIONS / 4),
        deliveredAt: times.createdAt,
      })),
      createdAt: times.createdAt,
    })),
    dismissed: many(NOTIFICATIONS_DISMISSED_MAX, () => guid('NTF')),
  },
};

test.each(['transfers', 'budgets', 'goals', 'payments', 'plan', 'items', 'notifications'] satisfies PlanningPart[])(
  '%s at every limit, with text that does not compress, fit one item (P40)',
  (part) => {
    const { packed } = partToItem(guid('USR'), part, { revision: 1, value: FULL[part] });
    if (!(packed instanceof Uint8Array)) throw new Error('not packed');
    expect(packed.length).toBeLessThan(ITEM_BYTES_MAX);
  },
);

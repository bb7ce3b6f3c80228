import { expect, test } from 'vitest';
import { derivedGuid } from '../../../../lib/domain/kernel/guid.ts';
import { DAY_MS } from '../../../../lib/domain/kernel/time.ts';
import type { Beat } from '../../../../lib/domain/planning/beats/beat.ts';
import type { Budget } from '../../../../lib/domain/planning/budgets/budget.ts';
import {
  API_NOTIFICATIONS_MAX,
  addDeliverable,
  addNotification,
  type NotificationsChange,
  removeDeliverable,
  removeNotification,
} from '../../../../lib/domain/planning/notifications/change-notifications.ts';
import { computeNotifications } from '../../../../lib/domain/planning/notifications/compute-notifications.ts';
import {
  NOTIFICATIONS_DISMISSED_MAX,
  NOTIFICATIONS_TEXT_MAX,
  SYSTEM_NOTIFICATIONS_MAX,
} from '../../../../lib/domain/planning/notifications/newest-that-fit.ts';
import type { Notifications } from '../../../../lib/domain/planning/notifications/notification.ts';
import { TEST_NOW } from '../../../support/members/members.ts';
import { testBeat } from '../../../support/planning/beats.ts';
import { testBudget } from '../../../support/planning/budgets.ts';
import {
  accountGuid,
  beatContext,
  type RowWords,
  transactionGuid,
  type ViewWords,
} from '../../../support/planning/planning-view.ts';

const NONE: Notifications = { notifications: [], dismissed: [] };

const of = (
  words: ViewWords,
  before = NONE,
  planned: Parameters<typeof beatContext>[1] = {},
  beats: readonly Beat[] = [],
) => computeNotifications(beatContext(words, planned), beats, before);

const told = (words: ViewWords, before = NONE) =>
  of(words, before).notifications.map(({ type, subject }) => [type, subject]);

const row = (fields: RowWords): ViewWords => ({
  accounts: [{ name: 'Checking' }, { name: 'Card', type: 'CREDIT_CARD' }],
  rows: [fields],
});

test.each<[string, RowWords, (string | undefined)[][]]>([
  [
    'an expense above 100',
    { on: -1, debit: '100.01', category: 'Shopping' },
    [['TRANSACTION_EXPENSE_LARGE', 'Large expense: 100.01 USD']],
  ],
  ['an expense of 100', { on: -1, debit: '100.00', category: 'Shopping' }, []],
  ['a fee', { on: -1, debit: '0.01', category: 'ATM Fee' }, [['TRANSACTION_FEE_CHARGE', 'Fee: 0.01 USD']]],
  [
    'a large fee',
    { on: -1, debit: '900.00', category: 'Fees & Charges' },
    [['TRANSACTION_FEE_CHARGE', 'Fee: 900.00 USD']],
  ],
  ['a fee of tomorrow', { on: 1, debit: '35.00', category: 'ATM Fee' }, []],
  ['a fee of nothing', { on: -1, debit: '0.00', category: 'ATM Fee' }, []],
  ['a fee given back', { on: -1, credit: '35.00', category: 'ATM Fee' }, []],
  [
    'a deposit above 500',
    { on: -1, credit: '500.01', category: 'Paycheck' },
    [['ACCOUNT_DEPOSIT_LARGE', 'Large deposit: 500.01 USD']],
  ],
  ['a deposit of 500', { on: -1, credit: '500.00', category: 'Paycheck' }, []],
  ['own money moved in', { on: -1, credit: '5000.00', category: 'Transfer' }, []],
  ['own money moved out', { on: -1, debit: '5000.00', category: 'Transfer' }, []],
  ['a payment to a card', { on: -1, credit: '5000.00', account: 'Card' }, []],
  [
    'a row of 30 days ago',
    { on: -30, debit: '5.00', category: 'ATM Fee' },
    [['TRANSACTION_FEE_CHARGE', 'Fee: 5.00 USD']],
  ],
  ['a row of 31 days ago', { on: -31, debit: '5.00', category: 'ATM Fee' }, []],
  ['a row of another currency', { on: -1, debit: '999.00', more: { currencyCode: 'JPY' } }, []],
])('%s', (_, fields, notifications) => {
  expect(told(row(fields))).toEqual(notifications);
});

test('a notification has a subject and a text', () => {
  const words = row({ id: 'one', on: '2026-11-20', debit: '250.00', category: 'Shopping', text: 'Blue Owl' });
  const guid = derivedGuid('NTF', beatContext().userGuid, 'TRANSACTION_EXPENSE_LARGE', transactionGuid('one'));
  expect(of(words).notifications).toEqual([
    {
      guid,
      type: 'TRANSACTION_EXPENSE_LARGE',
      subject: 'Large expense: 250.00 USD',
      deepLinkGuid: transactionGuid('one'),
      entityGuid: accountGuid('Checking'),
      threshold: 100,
      hasBeenViewed: false,
      deliverables: [
        {
          guid: derivedGuid('DNF', guid, 'IN_APP'),
          channel: 'IN_APP',
          content: '250.00 USD left Checking on 2026-11-20: Blue Owl',
          deliveredAt: TEST_NOW,
        },
      ],
      revision: 1,
      createdAt: TEST_NOW,
    },
  ]);
});

const budget = (fields: Partial<Budget>, category = 'Shopping'): Budget =>
  testBudget(category, { revision: 2, createdAt: TEST_NOW, updatedAt: TEST_NOW, ...fields });

test('a budget that is exceeded, or will be, has one notification a month', () => {
  const off = { budgets: [budget({ transactionTotalMinor: 10_000n, projectedSpendingMinor: 10_001n })] };
  const over = { budgets: [budget({ transactionTotalMinor: 10_001n, projectedSpendingMinor: 20_000n })] };
  const first = of({}, NONE, off);
  expect(first.notifications).toMatchObject([
    {
      type: 'BUDGET_OFF_TARGET',
      entityGuid: derivedGuid('BGT', 'Shopping'),
      deliverables: [
        { content: 'Shopping is heading for 100.01 USD by the end of the month; the budget is 100.00 USD.' },
      ],
    },
  ]);
  const second = of({}, first, over);
  expect(second.notifications.map(({ type }) => type).toSorted()).toEqual(['BUDGET_EXCEEDED', 'BUDGET_OFF_TARGET']);
  expect(of({ today: '2026-11-30' }, second, off)).toBe(second);
  expect(of({ today: '2026-12-01' }, second, over).notifications).toHaveLength(3);
  expect(of({}, NONE, { budgets: [budget({ transactionTotalMinor: 10_000n, projectedSpendingMinor: 10_000n })] })).toBe(
    NONE,
  );
});

test('a budget that comes to the same as in an earlier month is told of this one', () => {
  const over = { budgets: [budget({ transactionTotalMinor: 10_001n, projectedSpendingMinor: 20_000n })] };
  const [notification] = of({ today: '2026-12-05' }, NONE, over).notifications;
  expect(notification?.createdAt).toBe(Date.parse('2026-12-01'));
  expect(of({}, NONE, over).notifications[0]?.createdAt).toBe(TEST_NOW);
});

test('income above its budget has no notification', () => {
  expect(of({}, NONE, { budgets: [budget({ transactionTotalMinor: 99_999n }, 'Income')] })).toBe(NONE);
});

test.each([
  ['LowAccountBalances', 'ACCOUNT_BALANCE_LOW', 100],
  ['DebtPaymentReminder', 'DEBT_PAYMENT_REMINDER', null],
])('the beat %s has a notification of %s, with its words', (template, type, threshold) => {
  expect(of({}, NONE, {}, [testBeat(template)]).notifications).toMatchObject([
    {
      type,
      threshold,
      subject: `${template} title`,
      entityGuid: accountGuid('Checking'),
      deliverables: [{ content: `${template} text` }],
    },
  ]);
  expect(of({}, NONE, {}, [testBeat(template, { isOvertaken: true })])).toBe(NONE);
});

test('other beats have no notification', () => {
  expect(of({}, NONE, {}, [testBeat('CashFlow')])).toBe(NONE);
});

const FEE = row({ id: 'fee', on: -1, debit: '35.00', category: 'ATM Fee' });

test('notifications computed again are the same, in whatever order rows come', () => {
  const words: ViewWords = {
    rows: [
      { id: 'a', on: -3, debit: '35.00', category: 'ATM Fee' },
      { id: 'b', on: -2, debit: '350.00', category: 'Shopping' },
      { id: 'c', on: -1, credit: '3500.00', category: 'Paycheck' },
    ],
  };
  const context = beatContext(words);
  const all = computeNotifications(context, [], NONE);
  expect(all.notifications).toHaveLength(3);
  expect(computeNotifications({ ...context, rows: context.rows.toReversed() }, [], NONE)).toEqual(all);
  expect(computeNotifications(context, [], all)).toBe(all);
  const some = computeNotifications({ ...context, rows: context.rows.slice(1) }, [], NONE);
  expect(computeNotifications(context, [], some)).toEqual(all);
});

test('a notification stays when it is no longer true', () => {
  const before = of(FEE);
  expect(of({ ...FEE, rows: [] }, before)).toBe(before);
});

test('a notification is deleted with its account', () => {
  expect(of({ accounts: [] }, of(FEE)).notifications).toEqual([]);
});

test('a notification is deleted after 120 days', () => {
  const before = of(FEE);
  const at = (nowMs: number) => of({ accounts: FEE.accounts ?? [], nowMs }, before).notifications.length;
  expect(at(TEST_NOW + 120 * DAY_MS - 1)).toBe(1);
  expect(at(TEST_NOW + 120 * DAY_MS)).toBe(0);
});

const changed = (change: NotificationsChange): Notifications => {
  if (change.kind === 'refused') throw new Error(`refused: ${change.reason}`);
  return change.notifications;
};

test('a notification that its user deleted never comes back', () => {
  const before = of(FEE);
  const [fee] = before.notifications;
  if (fee === undefined) throw new Error('no notification');
  const after = changed(removeNotification(before, fee.guid));
  expect(after).toEqual({ notifications: [], dismissed: [fee.guid] });
  expect(of(FEE, after)).toBe(after);
  expect(removeNotification(after, fee.guid)).toEqual({ kind: 'refused', reason: 'missing' });
  const remembered = Array.from({ length: NOTIFICATIONS_DISMISSED_MAX }, (_, place) =>
    derivedGuid('NTF', String(place)),
  );
  const bounded = changed(removeNotification({ ...before, dismissed: remembered }, fee.guid)).dismissed;
  expect([bounded.length, bounded[0]]).toEqual([NOTIFICATIONS_DISMISSED_MAX, fee.guid]);
});

const guid = derivedGuid('NTF', 'api');
const mine = changed(addNotification(NONE, guid, 'Hello', 7));

test('a notification of an app is attached to nothing, and leaves nothing behind', () => {
  expect(mine.notifications).toMatchObject([
    {
      type: 'API_NOTIFICATION',
      subject: 'Hello',
      entityGuid: null,
      deepLinkGuid: null,
      deliverables: [],
      createdAt: 7,
    },
  ]);
  expect(changed(removeNotification(mine, guid))).toEqual(NONE);
});

test('apps make no more notifications than their share', () => {
  const one = mine.notifications[0] ?? expect.fail();
  const full = { ...mine, notifications: Array.from({ length: API_NOTIFICATIONS_MAX }, () => one) };
  expect(addNotification(full, guid, 'Hello', 7)).toEqual({ kind: 'refused', reason: 'tooMany' });
});

test('a notification has one deliverable a channel; in the app it is sent at once', () => {
  const email = { guid: derivedGuid('DNF', '1'), channel: 'EMAIL', content: 'text' } as const;
  const inApp = { guid: derivedGuid('DNF', '2'), channel: 'IN_APP', content: 'text' } as const;
  const one = changed(addDeliverable(mine, guid, email, 9));
  expect(one.notifications[0]?.deliverables).toEqual([{ ...email, deliveredAt: null }]);
  expect(addDeliverable(one, guid, { ...email, guid: inApp.guid }, 9)).toMatchObject({ reason: 'channelTaken' });
  const two = changed(addDeliverable(one, guid, inApp, 9));
  expect(two.notifications[0]?.deliverables[1]).toEqual({ ...inApp, deliveredAt: 9 });
  const left = changed(removeDeliverable(two, guid, email.guid));
  expect(left.notifications[0]?.deliverables).toEqual([{ ...inApp, deliveredAt: 9 }]);
  // Who is told of it by number must not take what was queued last for what was queued first.
  const again = changed(addDeliverable(left, guid, email, 9));
  expect([mine, one, two, left, again].map(({ notifications: [{ revision } = expect.fail()] }) => revision)).toEqual([
    1, 2, 3, 4, 5,
  ]);
  expect(removeDeliverable(left, guid, email.guid)).toMatchObject({ reason: 'missing' });
  expect(removeDeliverable(left, derivedGuid('NTF', 'other'), inApp.guid)).toMatchObject({ reason: 'missing' });
  expect(addDeliverable(left, derivedGuid('NTF', 'other'), email, 9)).toMatchObject({ reason: 'missing' });
});

test('notifications are limited in number and text; one that was left out stays out', () => {
  const rows = Array.from({ length: SYSTEM_NOTIFICATIONS_MAX + 5 }, (_, place) => ({
    id: String(place),
    on: -1,
    debit: '1.00',
    category: 'ATM Fee',
    more: { createdAt: TEST_NOW - place },
  }));
  const all = of({ rows });
  expect(all.notifications.map(({ createdAt }) => createdAt)).toEqual(
    Array.from({ length: SYSTEM_NOTIFICATIONS_MAX }, (_, place) => TEST_NOW - place),
  );
  expect(of({ rows }, all)).toBe(all);
  // One that was told and had to make room is not told again when there is room once more.
  const newer = [{ ...rows[0], id: 'newer', on: -1, debit: '1.00', more: { createdAt: TEST_NOW + 1 } }, ...rows];
  const pushed = of({ rows: newer }, all);
  const last = all.notifications.at(-1)?.guid;
  expect(pushed.notifications.map((one) => one.guid)).not.toContain(last);
  const roomier = of({ rows: newer }, changed(removeNotification(pushed, pushed.notifications[0]?.guid ?? 'NTF-')));
  expect(roomier.notifications.map((one) => one.guid)).not.toContain(last);
  const long = {
    guid: derivedGuid('DNF', '1'),
    channel: 'EMAIL',
    content: 'x'.repeat(NOTIFICATIONS_TEXT_MAX - 5),
  } as const;
  const full = changed(addDeliverable(mine, guid, long, 9));
  expect(addDeliverable(mine, guid, { ...long, content: `${long.content}x` }, 9)).toMatchObject({ reason: 'tooLarge' });
  // What an app said long ago stays, however much the system would have to say.
  const after = of(FEE, {
    ...full,
    notifications: full.notifications.map((one) => ({ ...one, createdAt: TEST_NOW - 1 })),
  });
  expect(after.notifications.map(({ type }) => type)).toEqual(['API_NOTIFICATION']);
  const recent = mine.notifications.map((one) => ({ ...one, createdAt: TEST_NOW - 99 * DAY_MS }));
  const beside = of({ rows }, { ...mine, notifications: recent });
  expect(beside.notifications.at(-1)).toEqual(recent[0]);
  expect(beside.notifications).toHaveLength(SYSTEM_NOTIFICATIONS_MAX + 1);
});

test('a notification of a merged account is made again for the account that stays', () => {
  const expense: RowWords = { on: -1, debit: '150.00', category: 'Shopping', account: 'Second' };
  const accounts = [{ name: 'Checking' }, { name: 'Second' }];
  const before = of({ accounts, rows: [expense] });
  const merged = { accounts: [{ name: 'Checking' }], rows: [{ ...expense, account: 'Checking', id: '0' }] };
  const [after] = of(merged, before).notifications;
  expect(after).toMatchObject({ guid: before.notifications[0]?.guid, entityGuid: accountGuid('Checking') });
});

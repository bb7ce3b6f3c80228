import type { FoundAccount } from '../../../accounts/account.ts';
import {
  balanceMinorOf,
  currencyOf,
  isClosed,
  isLiability,
  typeOf,
  viewAccount,
} from '../../../accounts/account-view.ts';
import { addDays, earliestOf, firstDayOf, latestOf, monthOf, todayUtc } from '../../../kernel/calendar.ts';
import type { PlanningRow } from '../../planning-row.ts';
import { type BeatContext, type BeatDraft, type BeatTemplate, linksToAccount } from '../beat-template.ts';
import { accountNameOf, amountWords, beatText, dayWords } from '../beat-words.ts';
import { isWithin } from '../context-rows.ts';
import { isOfDispute } from './charge-dispute-refund.ts';

const LOOKBACK_DAYS = 30;

/** A debt is due on a later day, and nothing was paid on it for 30 days; once per account and due date. */
export const debtPaymentReminder: BeatTemplate = {
  name: 'DebtPaymentReminder',
  find: (context) => context.accounts.flatMap((found) => reminderOf(found, context)),
};

const reminderOf = (found: FoundAccount, context: BeatContext): readonly BeatDraft[] => {
  const { account } = found;
  const balanceMinor = balanceMinorOf(account) ?? 0n;
  if (!isLiability(typeOf(account)) || isClosed(account) || balanceMinor <= 0n) return [];
  const { lastPaymentAt, paymentDueAt } = viewAccount(account);
  if (paymentDueAt.value === null) return [];
  const dueOn = todayUtc(paymentDueAt.value);
  // By days: planning is not computed again in the course of a day.
  if (dueOn <= context.today) return [];
  const paidOn = [
    // A payment that was hidden has reached the account.
    ...[...context.rows, ...context.balanceRows]
      .filter((row) => isPaymentTo(account, row))
      .map(({ transaction }) => transaction.date),
    ...(lastPaymentAt.value === null ? [] : [todayUtc(lastPaymentAt.value)]),
  ].filter((date) => date <= context.today);
  if (paidOn.some((date) => isWithin(date, context, LOOKBACK_DAYS))) return [];
  const [name, balance] = [accountNameOf(context, account.guid), amountWords(balanceMinor, currencyOf(account))];
  return [
    {
      key: [account.guid, dueOn],
      activeOn: sinceWhen(dueOn, paidOn, context.today),
      ...beatText(
        `A payment is due on ${dayWords(dueOn)}`,
        `${name} is due on ${dayWords(dueOn)}, and no payment reached it in the last ${LOOKBACK_DAYS} days. You owe ${balance}.`,
        'Make a payment',
      ),
      ...linksToAccount(account.guid),
    },
  ];
};

/** Refunds and money from disputes are no payments. Pending payments count. */
const isPaymentTo = ({ guid }: FoundAccount['account'], { accountGuid, category, transaction }: PlanningRow): boolean =>
  accountGuid === guid &&
  transaction.type === 'CREDIT' &&
  transaction.merchantGuid === null &&
  !category.isIncome &&
  !isOfDispute(transaction);

/**
 * The first day on which the reminder holds: a month before the due date, or the first of this month if that is earlier;
 * but not within 30 days after a payment.
 */
const sinceWhen = (dueOn: string, paidOn: readonly string[], today: string): string => {
  const [monthOn, leadOn] = [firstDayOf(monthOf(today)), addDays(dueOn, -LOOKBACK_DAYS)];
  const unpaidOn = paidOn.map((date) => addDays(date, LOOKBACK_DAYS + 1));
  return latestOf(earliestOf(leadOn, monthOn), ...unpaidOn);
};

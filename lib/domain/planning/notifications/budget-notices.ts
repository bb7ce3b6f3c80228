import { dayOf, firstDayOf, monthOf } from '../../kernel/calendar.ts';
import { formatMoney } from '../../kernel/money.ts';
import { DAY_MS } from '../../kernel/time.ts';
import type { BeatContext } from '../beats/beat-template.ts';
import { type Budget, isExceeded, isOffTrack } from '../budgets/budget.ts';
import type { Notice } from './notification.ts';

/** At most once a month for each budget and type; more income than planned is nothing to warn of. */
export const budgetNotices = ({ budgets, categories, today }: BeatContext): readonly Notice[] =>
  budgets.flatMap((budget): readonly Notice[] => {
    const { name, isIncome } = categories.find(budget.categoryGuid);
    if (isIncome) return [];
    const about = {
      key: [budget.guid, today.slice(0, 'YYYY-MM'.length)],
      entityGuid: budget.guid,
      deepLinkGuid: budget.guid,
      threshold: null,
      // A budget that comes to the same as in an earlier month was not changed since.
      knownAt: Math.max(budget.updatedAt, dayOf(firstDayOf(monthOf(today))) * DAY_MS),
    };
    const of = (minor: bigint): string => sumOf(minor, budget);
    if (isExceeded(budget)) {
      return [
        {
          ...about,
          type: 'BUDGET_EXCEEDED',
          subject: `${name} is over budget`,
          content: `${of(budget.transactionTotalMinor)} went to ${name} this month; the budget is ${of(budget.amountMinor)}.`,
        },
      ];
    }
    if (!isOffTrack(budget)) return [];
    return [
      {
        ...about,
        type: 'BUDGET_OFF_TARGET',
        subject: `${name} may go over budget`,
        content: `${name} is heading for ${of(budget.projectedSpendingMinor)} by the end of the month; the budget is ${of(budget.amountMinor)}.`,
      },
    ];
  });

const sumOf = (minor: bigint, { currencyCode }: Budget): string =>
  `${formatMoney(minor, currencyCode)} ${currencyCode}`;

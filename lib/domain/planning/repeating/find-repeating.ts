import { dateOf, dayOf, monthsBefore } from '../../kernel/calendar.ts';
import { derivedGuid } from '../../kernel/guid.ts';
import { categoryKindsOf } from '../../transactions/transaction-kind.ts';
import { recurrenceDayOf, secondDayOf } from '../payments/rhythm.ts';
import type { PlanningRow } from '../planning-row.ts';
import { type PlanningView, REPEATING_MONTHS, YEAR_BEFORE } from '../planning-view.ts';
import { expectedAmount, ratioOf } from './amounts.ts';
import { nextDue } from './best-rhythm.ts';
import { payeeGroups } from './payee-groups.ts';
import { isBill, isMovedMoney, type PaidFor } from './payee-kind.ts';
import type { RepeatingKind, RepeatingTransaction } from './repeating-transaction.ts';
import type { FoundSeries } from './series.ts';
import { seriesOfPayee } from './series-of-payee.ts';
import { thresholdOf } from './threshold.ts';

/** All are kept in one item and read together; nobody has so many contracts. */
const REPEATING_MAX = 150;

/**
 * The payments and deposits among `rows` that recur and have not lapsed, by the rules of `docs/planning.md`; the next one
 * due first. Of `rows` those of `REPEATING_MONTHS` and of `YEAR_BEFORE` are looked at; their order means nothing.
 */
export const findRepeating = (
  view: Pick<PlanningView, 'userGuid' | 'today'>,
  rows: readonly PlanningRow[],
): readonly RepeatingTransaction[] => {
  const from = monthsBefore(view.today, REPEATING_MONTHS);
  const olderFrom = monthsBefore(view.today, YEAR_BEFORE.fromMonths);
  const olderTo = monthsBefore(view.today, YEAR_BEFORE.toMonths);
  const looked = rows.filter((row) => {
    const { date } = row.transaction;
    const isRead = date >= from || (date >= olderFrom && date <= olderTo);
    return isRead && date <= view.today && !isMovedMoney(paidForOf(row));
  });
  return payeeGroups(looked)
    .flatMap(([key, group]) => repeatingIn(view, key, group))
    .sort((a, b) => b.confidencePercent - a.confidencePercent || compare(a.guid, b.guid))
    .slice(0, REPEATING_MAX)
    .sort((a, b) =>
      a.predictedOn === b.predictedOn ? compare(a.guid, b.guid) : compare(a.predictedOn, b.predictedOn),
    );
};

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const paidForOf = ({ category }: PlanningRow): PaidFor => ({
  categoryGuid: category.guid,
  topLevelGuid: category.parentGuid ?? category.guid,
});

const repeatingIn = (
  { userGuid, today }: Pick<PlanningView, 'userGuid' | 'today'>,
  key: string,
  rows: readonly PlanningRow[],
): readonly RepeatingTransaction[] => {
  const byGuid = new Map(rows.map((row) => [row.transaction.guid, row]));
  const newest = newestOf(rows);
  if (newest === null) return [];
  const candidates = rows.map(({ accountGuid, transaction: { guid, date, amountMinor } }) => ({
    guid,
    day: dayOf(date),
    amountMinor,
    ratio: ratioOf(amountMinor),
    accountGuid,
  }));
  const found = seriesOfPayee(candidates, dayOf(monthsBefore(today, REPEATING_MONTHS)), thresholdOf(payeeOf(newest)));
  // Ranked by amount, with the lapsed ones, so that the others keep their rank when one ends.
  const ranked = found
    .map((series) => ({ series, amountMinor: expectedAmount(newestFirst(series)) }))
    .sort((a, b) => (a.amountMinor === b.amountMinor ? 0 : a.amountMinor < b.amountMinor ? 1 : -1));
  return ranked.flatMap(({ series, amountMinor }, rank) => {
    const due = nextDue(series.found, dayOf(today));
    const of = series.rows.flatMap(({ guid }) => byGuid.get(guid) ?? []).reverse();
    const last = of[0];
    if (due === null || last === undefined) return [];
    const posted = of.find(({ transaction }) => transaction.status === 'POSTED') ?? last;
    return {
      guid: derivedGuid('RPT', userGuid, key, String(rank)),
      accountGuid: last.accountGuid,
      memberGuid: last.member.guid,
      merchantGuid: last.transaction.merchantGuid,
      categoryGuid: last.category.guid,
      description: last.transaction.description,
      type: last.transaction.type,
      kind: kindOf(last),
      recurrence: series.found.rhythm.recurrence,
      recurrenceDay: recurrenceDayOf(series.found.rhythm),
      secondDay: secondDayOf(series.found.rhythm),
      amountMinor,
      currencyCode: last.transaction.currencyCode,
      lastPostedOn: posted.transaction.date,
      predictedOn: dateOf(due),
      confidencePercent: confidenceOf(series),
      occurrences: of.map(({ transaction }) => ({
        transactionGuid: transaction.guid,
        date: transaction.date,
        amountMinor: transaction.amountMinor,
      })),
    };
  });
};

const newestFirst = ({ rows }: FoundSeries): readonly bigint[] => rows.map(({ amountMinor }) => amountMinor).reverse();

const newestOf = (rows: readonly PlanningRow[]): PlanningRow | null =>
  rows.reduce<PlanningRow | null>((newest, row) => (newest === null || isNewer(row, newest) ? row : newest), null);

const isNewer = ({ transaction: a }: PlanningRow, { transaction: b }: PlanningRow): boolean =>
  a.date === b.date ? a.guid > b.guid : a.date > b.date;

const payeeOf = (row: PlanningRow): Parameters<typeof thresholdOf>[0] => {
  const { kinds, type } = row.transaction;
  const paidFor = paidForOf(row);
  const { isIncome } = categoryKindsOf(paidFor.topLevelGuid, type);
  return { paidFor, isIncome, isSubscription: kinds.isSubscription, isDirectDeposit: kinds.isDirectDeposit };
};

const kindOf = (row: PlanningRow): RepeatingKind => {
  const { paidFor, isIncome, isSubscription, isDirectDeposit } = payeeOf(row);
  if (row.transaction.type === 'CREDIT') return isIncome || isDirectDeposit ? 'INCOME' : 'UNKNOWN';
  if (isSubscription) return 'SUBSCRIPTION';
  return isBill(paidFor) ? 'BILL' : 'UNKNOWN';
};

/** Evidence at which confidence has come two thirds of the way to certainty. */
const EVIDENCE_SCALE = 5;

/** Always below 100: the confidence orders the results, best proven first. */
const confidenceOf = ({ found }: FoundSeries): number =>
  Math.min(99, Math.round(100 * (1 - Math.exp(-found.fit.evidence / EVIDENCE_SCALE))));

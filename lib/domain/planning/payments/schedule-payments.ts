import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { withChange } from '../../kernel/with-change.ts';
import type { PlanningView } from '../planning-view.ts';
import type { RepeatingTransaction } from '../repeating/repeating-transaction.ts';
import { nextOccurrence } from './payment-rhythm.ts';
import type { ScheduledPayment, ScheduledPayments } from './scheduled-payment.ts';

type Clock = Pick<PlanningView, 'userGuid' | 'currencyCode' | 'today' | 'nowMs'>;

/**
 * The payments expected now, the next one first: those of the user, moved on to the next date where theirs is past; and one
 * for each repeating transaction that has no payment of the user and whose payment was not deleted.
 */
export const schedulePayments = (
  view: Clock,
  repeating: readonly RepeatingTransaction[],
  before: ScheduledPayments,
): ScheduledPayments => {
  const own = before.payments.filter(({ origin }) => origin === 'USER').map((payment) => movedOn(payment, view));
  const known = new Map(before.payments.map((payment) => [payment.guid, payment]));
  const made = payable(repeating, own, before.dismissed, view.currencyCode).map((source) =>
    madeFrom(source, known.get(guidFor(source, view)) ?? null, view),
  );
  const payments = [...own, ...made].sort(byDate);
  const isSame = payments.length === before.payments.length && payments.every((one, at) => one === before.payments[at]);
  return isSame ? before : { ...before, payments };
};

const byDate = (a: ScheduledPayment, b: ScheduledPayment): number => {
  if (a.occursOn !== b.occursOn) return a.occursOn < b.occursOn ? -1 : 1;
  return a.guid < b.guid ? -1 : 1;
};

/** A payment that comes once stays on its date: it may still be paid late. */
const movedOn = (payment: ScheduledPayment, { today, nowMs }: Clock): ScheduledPayment => {
  const next = payment.occursOn < today ? nextOccurrence(payment, today) : null;
  return next === null ? payment : { ...payment, occursOn: next, updatedAt: nowMs };
};

/**
 * The repeating transactions that payments are made from: for each merchant the surest, then the largest. Those in other
 * currencies are left out, because there are no exchange rates.
 */
const payable = (
  repeating: readonly RepeatingTransaction[],
  own: readonly ScheduledPayment[],
  dismissed: readonly Guid<'RPT'>[],
  currencyCode: string,
): readonly RepeatingTransaction[] => {
  const taken = new Set<string>(
    own.flatMap(({ merchantGuid, repeatingGuid }) => [merchantGuid ?? [], repeatingGuid ?? []].flat()),
  );
  const gone = new Set(dismissed);
  return [...repeating].sort(bySureness).filter((source) => {
    if (source.currencyCode !== currencyCode || gone.has(source.guid) || taken.has(source.guid)) return false;
    if (source.merchantGuid === null) return true;
    if (taken.has(source.merchantGuid)) return false;
    taken.add(source.merchantGuid);
    return true;
  });
};

const bySureness = (a: RepeatingTransaction, b: RepeatingTransaction): number => {
  if (a.confidencePercent !== b.confidencePercent) return b.confidencePercent - a.confidencePercent;
  if (a.amountMinor !== b.amountMinor) return a.amountMinor < b.amountMinor ? 1 : -1;
  return a.guid < b.guid ? -1 : 1;
};

const guidFor = ({ guid }: RepeatingTransaction, { userGuid }: Clock): Guid<'SCP'> =>
  derivedGuid('SCP', userGuid, guid);

const madeFrom = (source: RepeatingTransaction, known: ScheduledPayment | null, view: Clock): ScheduledPayment => {
  const told = {
    amountMinor: source.amountMinor,
    currencyCode: source.currencyCode,
    description: source.description,
    type: source.type,
    merchantGuid: source.merchantGuid,
    occursOn: source.predictedOn,
    recurrence: source.recurrence,
    recurrenceDay: source.recurrenceDay,
    secondDay: source.secondDay,
    repeatingKind: source.kind,
  };
  if (known !== null && withChange<ScheduledPayment>(known, told) === known) return known;
  return {
    ...told,
    guid: known?.guid ?? guidFor(source, view),
    isCompleted: false,
    origin: 'SYSTEM',
    repeatingGuid: source.guid,
    createdAt: known?.createdAt ?? view.nowMs,
    updatedAt: view.nowMs,
  };
};

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
 * The repeating transactions that payments are made from: those whose payment the user neither changed nor deleted, and
 * whose merchant has no payment that the user entered. Those in other currencies are left out, because there are no exchange
 * rates.
 */
const payable = (
  repeating: readonly RepeatingTransaction[],
  own: readonly ScheduledPayment[],
  dismissed: readonly Guid<'RPT'>[],
  currencyCode: string,
): readonly RepeatingTransaction[] => {
  const entered = merchantsEntered(own, repeating);
  const decided = new Set([...dismissed, ...own.map(({ repeatingGuid }) => repeatingGuid)]);
  return repeating.filter(
    (source) => source.currencyCode === currencyCode && !decided.has(source.guid) && !entered.has(source.merchantGuid),
  );
};

/** A payment that was changed stands for its repeating transaction alone, unless its user named another merchant. */
const merchantsEntered = (
  own: readonly ScheduledPayment[],
  repeating: readonly RepeatingTransaction[],
): ReadonlySet<Guid<'MCH'> | null> => {
  const merchantOf = new Map(repeating.map(({ guid, merchantGuid }) => [guid, merchantGuid]));
  const entered = own.filter(({ merchantGuid, repeatingGuid }) => {
    const found = repeatingGuid === null ? null : merchantOf.get(repeatingGuid);
    return merchantGuid !== null && found !== undefined && found !== merchantGuid;
  });
  return new Set(entered.map(({ merchantGuid }) => merchantGuid));
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

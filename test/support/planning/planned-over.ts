import { addDays, todayUtc } from '../../../lib/domain/kernel/calendar.ts';
import { DAY_MS, HOUR_MS } from '../../../lib/domain/kernel/time.ts';
import { planningView } from './planning-view.ts';
import { computed, madePlan, type Planned, payment } from './spending-plans.ts';

/** What becomes of a plan in the hours around an instant, over the end of its month and a year later. */
export const plannedOver = (startMs: number): readonly Planned[] => {
  const viewAt = (nowMs: number) => {
    const today = todayUtc(nowMs);
    const rows = Array.from({ length: 70 }, (_, ago) => ({ id: addDays(today, -ago), on: -ago, debit: '900' }));
    return planningView({ today, nowMs, rows });
  };
  const payments = [
    payment('Payment', '900', { occursOn: addDays(todayUtc(startMs), 3) }),
    payment('Weekly', '10', { occursOn: todayUtc(startMs), recurrence: 'EVERY_WEEK' }),
  ];
  const instants = [
    ...Array.from({ length: 31 }, (_, hour) => startMs + hour * HOUR_MS),
    ...[10, 31, 62, 93, 366].map((days) => startMs + days * DAY_MS),
  ];
  const first = madePlan(viewAt(startMs), payments);
  const all = [first];
  for (const nowMs of instants) all.push(computed(viewAt(nowMs), all.at(-1) ?? first, payments));
  return all;
};

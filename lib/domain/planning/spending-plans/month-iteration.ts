import { addDays, dayOf, firstDayOf, type Month } from '../../kernel/calendar.ts';
import { derivedGuid, type Guid } from '../../kernel/guid.ts';
import { DAY_MS } from '../../kernel/time.ts';
import type { SpendingPlanIteration } from './spending-plan.ts';

/** The instant a month begins. */
export const startMsOf = (month: Month): number => dayOf(firstDayOf(month)) * DAY_MS;

/** The iteration of a whole month. */
export const iterationOf = (
  planGuid: Guid<'SPL'>,
  number: number,
  month: Month,
  createdAt: number,
): SpendingPlanIteration => ({
  guid: derivedGuid('SPI', planGuid, String(number)),
  number,
  startOn: firstDayOf(month),
  endOn: addDays(firstDayOf(month + 1), -1),
  createdAt,
  updatedAt: createdAt,
});

import { todayUtc } from '../../domain/kernel/calendar.ts';

/** Path that lists the transactions which were created or updated on the days from one instant to another, in UTC. */
export const updatedBetweenPath = (fromMs: number, toMs: number): string =>
  `/transactions/updated_between/${todayUtc(fromMs)}/${todayUtc(toMs)}`;

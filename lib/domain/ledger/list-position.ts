import { isCivilDate } from '../kernel/calendar.ts';
import { isGuid } from '../kernel/guid.ts';
import type { ListPosition } from '../transactions/transaction.ts';

/**
 * The place of a row in every list, as a text that clients hand back. Unlike the number of a page it says which row was
 * the last one seen, so nothing that comes or goes in the meantime can shift it.
 */
export const positionToText = ({ date, createdAt, guid }: ListPosition): string => `${date}.${createdAt}.${guid}`;

const INSTANT = /^\d{1,15}$/;

/** Null for a text that `positionToText` never wrote. */
export const textToPosition = (text: string): ListPosition | null => {
  const [date = '', createdAt = '', guid = '', ...rest] = text.split('.');
  if (rest.length > 0 || !isCivilDate(date) || !INSTANT.test(createdAt) || !isGuid('TRN', guid)) return null;
  return { date, createdAt: Number(createdAt), guid };
};

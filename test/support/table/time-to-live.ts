import { DAY_MS, SECOND_MS } from '../../../lib/domain/kernel/time.ts';
import { kindOf } from '../../../lib/store/table/item-versions.ts';
import type { Key } from '../../../lib/store/table/keys.ts';

/** Ended jobs live 90 days, which is longest but for kinds in `LONG`. */
const DAYS_MAX = 100;
/** The year 2286. Milliseconds of our time are far beyond it. */
const SECONDS_MAX = 9_999_999_999;

/** Kinds of items that may be there after their end, because DynamoDB deletes late, each with the reason. */
const LATE: Readonly<Record<string, string>> = {
  'USER/TRIED': 'lives for an hour after the last try of a login, and a chapter may go on for a day',
};
const LATE_DAYS_MAX = 1;

/** Kinds of items that live for years, each with the reason. */
const LONG: Readonly<Record<string, string>> = {
  'UNIQ/UNIQ': 'a token that was sent is not sent again for two years',
  'USER/USED': 'finds such a token by its user',
};
const LONG_DAYS_MAX = 731;

export const isInSeconds = (ttl: unknown): boolean => Number.isInteger(ttl) && Number(ttl) <= SECONDS_MAX;

/** What is wrong with the time to live of an item that is in a table now; null where nothing is. */
export const timeToLiveFault = ({ ttl, ...key }: Key & { readonly ttl?: unknown }, nowMs: number): string | null => {
  if (ttl === undefined) return null;
  const kind = kindOf(key);
  if (!isInSeconds(ttl)) return `${kind}: ${String(Number(ttl))} is not in seconds`;
  const days = (Number(ttl) * SECOND_MS - nowMs) / DAY_MS;
  const daysMin = kind in LATE ? -LATE_DAYS_MAX : 0;
  const daysMax = kind in LONG ? LONG_DAYS_MAX : DAYS_MAX;
  return days >= daysMin && days <= daysMax ? null : `${kind}: ends in ${days.toFixed(1)} days`;
};

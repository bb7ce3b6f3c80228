import { type Guid, type GuidPrefix, isGuid, toGuid } from './guid.ts';

/**
 * Guids that say where their record lies, so that it is found without an index: a UUID version 8 whose first 48 bits are a
 * time in milliseconds and whose next 12 are the member's ordinal within its user. A hint comes back from clients and is
 * input like any other: it narrows the search and never grants anything.
 */
export interface GuidHint {
  /** The row's first date (midnight UTC) or the job's start, in epoch milliseconds. */
  readonly timeMs: number;
  readonly memberOrdinal: number;
}

/** 12 bits of a UUID version 8 (RFC 9562, 5.8) carry it; a person has a few dozen connections at the very most. */
export const MEMBER_ORDINAL_MAX = 4095;
const TIME_MS_MAX = 2 ** 48 - 1;

/** `random` is a UUID of any version; its last 62 random bits are kept. */
export const hintedGuid = <P extends GuidPrefix>(prefix: P, hint: GuidHint, random: string): Guid<P> => {
  const time = Math.min(Math.max(Math.trunc(hint.timeMs), 0), TIME_MS_MAX)
    .toString(16)
    .padStart(12, '0');
  const ordinal = Math.min(hint.memberOrdinal, MEMBER_ORDINAL_MAX).toString(16).padStart(3, '0');
  return toGuid(prefix, `${time.slice(0, 8)}-${time.slice(8)}-8${ordinal}-${random.slice(19)}`);
};

/** Null when the guid carries no hint: it was not made by `hintedGuid`. */
export const hintOf = (prefix: GuidPrefix, guid: string): GuidHint | null => {
  if (!isGuid(prefix, guid) || guid[18] !== '8') return null;
  return {
    timeMs: Number.parseInt(guid.slice(4, 12) + guid.slice(13, 17), 16),
    memberOrdinal: Number.parseInt(guid.slice(19, 22), 16),
  };
};

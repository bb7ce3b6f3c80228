import { createHash } from 'node:crypto';
import type { Guid } from '../kernel/guid.ts';
import { DAY_MS, MINUTE_MS } from '../kernel/time.ts';
import { positionOf } from './event.ts';

/**
 * How far a reader has come in the feed of a client. Events are read in the order of their guids, which are drawn before
 * their transactions commit, so what is read last may not be the last that will ever lie there. Hence two parts: a position
 * below which nothing can come any more, and the events already given beyond it.
 */
export interface FeedCursor {
  /** A UUID, of an event or of none. The reader is done with all that sorts up to it. */
  readonly position: string;
  /** Tails of the events that were given beyond the position. */
  readonly given: ReadonlySet<string>;
}

/**
 * The position stays so far behind now: longer than any function may take from drawing an event's guid to the end of its
 * commit, with clocks that disagree by seconds.
 */
export const FEED_LAG_MS = MINUTE_MS;
/** Keeps a cursor at 4,031 characters: the gateway takes 10,240 bytes of request line and headers. */
export const GIVEN_MAX = 500;
/** A record that was not expanded within a day no longer holds readers up: its message is in the dead-letter queue. */
const RECORD_WAIT_MS_MAX = DAY_MS;

const VERSION = 1;
const CHECK_BYTES = 6;
const POSITION_BYTES = 16;
/** The random end of a UUID: one event in 5·10¹¹ is mistaken for one of 500 that were given. */
const TAIL_BYTES = 6;
const TAIL_DIGITS = TAIL_BYTES * 2;
const HEAD_BYTES = 1 + CHECK_BYTES + POSITION_BYTES;

const tailOf = (uuid: string): string => uuid.slice(-TAIL_DIGITS);

const NONE: ReadonlySet<string> = new Set();

/** A cursor before everything that happened at or after the instant. */
export const cursorAt = (instantMs: number): FeedCursor => ({ position: positionOf(instantMs), given: NONE });

/** Binds a cursor to its client: in the feed of another the same place means nothing. */
const checkOf = (client: Guid<'CLT'>, rest: Uint8Array): Buffer =>
  createHash('sha256').update(client).update(rest).digest().subarray(0, CHECK_BYTES);

/** Opaque to its reader: base64url. */
export const encodeCursor = (client: Guid<'CLT'>, { position, given }: FeedCursor): string => {
  const rest = Buffer.from(position.replaceAll('-', '') + [...given].join(''), 'hex');
  return Buffer.concat([Buffer.of(VERSION), checkOf(client, rest), rest]).toString('base64url');
};

/** Null for a text that this client was not given. */
export const decodeCursor = (client: Guid<'CLT'>, text: string): FeedCursor | null => {
  const bytes = Buffer.from(text, 'base64url');
  const tailsLength = bytes.length - HEAD_BYTES;
  if (tailsLength < 0 || tailsLength % TAIL_BYTES !== 0 || tailsLength > GIVEN_MAX * TAIL_BYTES) return null;
  const rest = bytes.subarray(1 + CHECK_BYTES);
  const isOurs = bytes[0] === VERSION && checkOf(client, rest).equals(bytes.subarray(1, 1 + CHECK_BYTES));
  // Buffer skips what is not base64url.
  if (!isOurs || bytes.toString('base64url') !== text) return null;
  const hex = rest.toString('hex');
  const given = new Set<string>();
  for (let at = POSITION_BYTES * 2; at < hex.length; at += TAIL_DIGITS) given.add(hex.slice(at, at + TAIL_DIGITS));
  const uuid = hex.slice(0, POSITION_BYTES * 2);
  return {
    position: [uuid.slice(0, 8), uuid.slice(8, 12), uuid.slice(12, 16), uuid.slice(16, 20), uuid.slice(20)].join('-'),
    given,
  };
};

/** One item of the feed. */
export interface FeedEntry {
  readonly uuid: string;
  /**
   * For a record of changes, which is never given itself: when it was expanded into events; null before. Null for an event.
   */
  readonly record: { readonly toldAtMs: number | null } | null;
  /** False for an event of a type that the reader did not ask for. */
  readonly isWanted: boolean;
}

/**
 * `give`: the reader gets this event; `pass`: there is nothing to give; `stop`: the page ends before this entry, and the
 * next one begins with it; `wait`: the page ends here too, and the cursor has space for this entry only later.
 */
export type FeedVerdict = 'give' | 'pass' | 'stop' | 'wait';

/** One page being read, entry by entry in the order of their uuids, from the cursor's position on. */
export interface FeedPage {
  readonly visit: (entry: FeedEntry) => FeedVerdict;
  /** Where the next page begins. `isAtEnd`: there was no further entry to visit. */
  readonly next: (isAtEnd: boolean) => FeedCursor;
}

export const beginPage = (
  cursor: FeedCursor,
  { limit, nowMs }: { readonly limit: number; readonly nowMs: number },
): FeedPage => {
  /** Beyond the fence, events may still be written that sort before those already there. */
  let fence = positionOf(nowMs - FEED_LAG_MS);
  let visited = cursor.position;
  const unmet = new Set(cursor.given);
  const met: string[] = [];
  let [givenCount, beyondCount] = [0, 0];

  return {
    visit: ({ uuid, record, isWanted }) => {
      if (record !== null) {
        if (hasPendingEvents(uuid, record, nowMs)) fence = lesser(fence, groupOf(uuid));
        visited = uuid;
        return 'pass';
      }
      const isNew = !unmet.has(tailOf(uuid));
      // It is not remembered as given, so that events of other types use up no space of the cursor.
      if (isNew && !isWanted) {
        visited = uuid;
        return 'pass';
      }
      if (isNew && givenCount === limit) return 'stop';
      const isBeyond = uuid > fence;
      if (isNew && isBeyond && beyondCount + unmet.size >= GIVEN_MAX) return 'wait';
      unmet.delete(tailOf(uuid));
      met.push(uuid);
      visited = uuid;
      if (isBeyond) beyondCount += 1;
      if (!isNew) return 'pass';
      givenCount += 1;
      return 'give';
    },
    next: (isAtEnd) => {
      const reached = greater(cursor.position, isAtEnd ? fence : lesser(fence, visited));
      const beyond = met.filter((uuid) => uuid > reached).map(tailOf);
      // At the end of the feed, given events that were not met are gone; before the end they may still come.
      return { position: reached, given: new Set(isAtEnd ? beyond : [...beyond, ...unmet]) };
    },
  };
};

/**
 * Whether more events may still be written for a record. They may for a while after it was expanded: two workers may
 * have expanded it at once, and the slower one may have seen an endpoint that the other had not.
 */
const hasPendingEvents = (uuid: string, { toldAtMs }: NonNullable<FeedEntry['record']>, nowMs: number): boolean =>
  uuid >= positionOf(nowMs - RECORD_WAIT_MS_MAX) && (toldAtMs === null || toldAtMs > nowMs - FEED_LAG_MS);

/** Sorts before a record and all that follows from it: these begin alike. */
const groupOf = (uuid: string): string => `${uuid.slice(0, 19)}0000-000000000000`;

const lesser = (a: string, b: string): string => (a < b ? a : b);
const greater = (a: string, b: string): string => (a > b ? a : b);

/**
 * A cursor that begins now. Events of the last minute count as given; those of that minute that commit later are not
 * missed. Where the cursor has no space for all events of the last minute, the rest is given once more.
 */
export const cursorFrom = (nowMs: number, uuids: readonly string[]): FeedCursor => ({
  position: positionOf(nowMs - FEED_LAG_MS),
  given: new Set(uuids.slice(0, GIVEN_MAX).map(tailOf)),
});

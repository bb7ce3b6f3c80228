import { isFileImport } from '../institutions/file-import.ts';
import { MINUTE_MS } from '../kernel/time.ts';
import type { Member } from './member.ts';
import { hasPfm } from './use-case.ts';

/**
 * Two members become one: the kept member takes over all that the lost one has, and answers for its ordinal; see
 * `answered-ordinals.ts`. Only members that get their data from files are joined. Two logins of one bank may be those of two
 * people, and no refresh of the one would serve the accounts of the other again.
 */

/** Each is one more query for the list of imports, and for the list of jobs. */
export const JOINED_MAX = 100;

export type JoinRefusal =
  | 'self'
  /** One of them is the member of accounts that are kept by hand. */
  | 'manual'
  | 'otherInstitution'
  /** The institution does not take files. */
  | 'notOfFiles'
  /** One of them has transactions that are shown, and the other does not. */
  | 'useCases'
  | 'running'
  /** `JOINED_MAX` is reached. */
  | 'tooMany';

/** Null where the two may be joined. */
export const joinRefusal = (kept: Member, lost: Member): JoinRefusal | null => {
  if (kept.guid === lost.guid) return 'self';
  if (kept.isManual || lost.isManual) return 'manual';
  if (kept.institutionGuid !== lost.institutionGuid) return 'otherInstitution';
  if (!isFileImport(kept)) return 'notOfFiles';
  if (hasPfm(kept.useCases) !== hasPfm(lost.useCases)) return 'useCases';
  if (kept.job !== null || lost.job !== null) return 'running';
  return kept.joined.length + lost.joined.length + 1 > JOINED_MAX ? 'tooMany' : null;
};

/** Whether the lost member was joined into the kept one already, itself or with one that it had been joined into. */
export const isJoinedInto = (kept: Member, lost: Member['guid']): boolean =>
  kept.joined.some(({ guid }) => guid === lost);

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/** The kept member after the join: its last import is the last one of either. */
export const keptAfterJoin = (kept: Member, lost: Member, nowMs: number): Member => {
  const isLater = (lost.lastAggregationAt ?? 0) > (kept.lastAggregationAt ?? 0);
  const wasEmpty = kept.successfullyAggregatedAt === null && lost.successfullyAggregatedAt !== null;
  return {
    ...kept,
    ...(isLater && {
      lastAggregationAt: lost.lastAggregationAt,
      lastAggregationOrigin: lost.lastAggregationOrigin,
      mostRecentJobGuid: lost.mostRecentJobGuid,
    }),
    ...(wasEmpty && {
      connectionStatus: lost.connectionStatus,
      connectionStatusMessage: lost.connectionStatusMessage,
    }),
    aggregatedAt: later(kept.aggregatedAt, lost.aggregatedAt),
    successfullyAggregatedAt: later(kept.successfullyAggregatedAt, lost.successfullyAggregatedAt),
    joined: [...kept.joined, { guid: lost.guid, ordinal: lost.ordinal }, ...lost.joined],
    revision: kept.revision + 1,
    updatedAt: nowMs,
  };
};

/** The lost member as its end tells it. */
export const lostAfterJoin = (lost: Member, kept: Member, nowMs: number): Member => ({
  ...lost,
  joinedInto: kept.guid,
  revision: lost.revision + 1,
  updatedAt: nowMs,
  deletedAt: nowMs,
});

/** What the call has not finished by then is finished by the sweep. */
export const JOIN_REPAIR_MS = MINUTE_MS;

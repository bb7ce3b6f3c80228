import { DAY_MS, MINUTE_MS } from '../kernel/time.ts';
import type { Member } from './member.ts';

/** A deleted member's data stay, unreadable through the API, for two weeks. */
export const MEMBER_PURGE_DELAY_MS = 14 * DAY_MS;
/**
 * All that a joined member had is that of another one, and the pieces that it left are read by nobody then: a Lambda runs
 * for fifteen minutes at the most.
 */
const JOINED_PURGE_DELAY_MS = 16 * MINUTE_MS;
/** A member whose connection was never consented to has no data that are worth keeping. */
export const memberPurgeDelayMs = ({
  connectionStatus,
  joinedInto,
}: Pick<Member, 'connectionStatus' | 'joinedInto'>): number => {
  if (joinedInto !== null) return JOINED_PURGE_DELAY_MS;
  return connectionStatus === 'PENDING' ? 0 : MEMBER_PURGE_DELAY_MS;
};

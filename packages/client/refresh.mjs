// @ts-check
import { wait } from './wait.mjs';

/** The service asks clients that poll a member to wait so long. */
const POLL_EVERY_MS = 3_000;
/** Longer than any refresh takes that an institution does not hold up. */
const REFRESH_MS_MAX = 600_000;

/** The data are there. */
const CONNECTED = ['CONNECTED', 'RECONNECTED', 'UPDATED', 'CREATED', 'RESUMED'];
/** The user must act: give another login or another answer, consent, or do something at the institution. */
const DENIED = 'PREVENTED DENIED REJECTED LOCKED IMPEDED IMPAIRED DISABLED EXPIRED IMPORTED PENDING'.split(' ');

/** @typedef {import('./operations.d.mts').Member} Member */

/**
 * @param {import('./operations.d.mts').SessionOperations} calls
 * @returns {import('./client.d.mts').Session['refreshAndWait']}
 */
export const createRefreshAndWait =
  (calls) =>
  async (memberGuid, { onChallenge, signal, timeoutMs = REFRESH_MS_MAX, ...parts } = {}) => {
    const until = Date.now() + timeoutMs;
    const named = { member_guid: memberGuid };
    const { headers, body } = await calls.refreshMember.withHeaders({ ...named, ...parts }, { signal });
    let { member } = body;
    const verdict = headers.get('tributary-refresh') ?? '';
    const [, seconds] = /^throttled; retry-after=(\d+)$/.exec(verdict) ?? [];
    if (seconds !== undefined) return { outcome: 'throttled', member, retryAfterSeconds: Number(seconds) };
    if (verdict === 'blocked') {
      return { outcome: 'blocked', member, reason: headers.get('tributary-refresh-reason') };
    }
    for (;;) {
      if (member.connection_status === 'CHALLENGED') {
        const { challenges } = await calls.listMemberChallenges(named, { signal });
        const answers = await onChallenge?.(challenges, member);
        if (!answers) return { outcome: 'challenged', member, challenges };
        member = (await calls.resumeAggregation({ ...named, body: { challenges: answers } }, { signal })).member;
      } else if (!member.is_being_aggregated) {
        return { outcome: outcomeOf(member), member };
      }
      const leftMs = until - Date.now();
      if (leftMs <= 0) return { outcome: 'timedOut', member };
      await wait(Math.min(POLL_EVERY_MS, leftMs), signal);
      member = (await calls.readMember(named, { signal })).member;
    }
  };

/** @param {Member} member */
const outcomeOf = ({ connection_status: status }) => {
  if (status === null || CONNECTED.includes(status)) return 'connected';
  return DENIED.includes(status) ? 'denied' : 'failed';
};

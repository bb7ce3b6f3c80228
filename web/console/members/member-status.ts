import type { Tone } from '../tone.ts';
import { distanceOf } from '../when.ts';
import type { Member, UpstreamBudget } from '../wire.ts';

const GOOD: readonly string[] = ['CONNECTED'];
const WAITING: readonly string[] = ['CREATED', 'CHALLENGED', 'RECONNECTED', 'UPDATED', 'RESUMED', 'PENDING', 'DELAYED'];

/** The colour of a connection status. All that is neither good nor on its way needs somebody. */
export const toneOfStatus = (status: string | null): Tone => {
  if (status === null) return 'plain';
  if (GOOD.includes(status)) return 'good';
  return WAITING.includes(status) ? 'waiting' : 'bad';
};

/** What the upstream still allows, in a sentence; null where it does not count. */
export const budgetSentence = (budget: UpstreamBudget | null, nowMs: number): string | null => {
  if (budget === null) return null;
  const refill = budget.refills_at === null ? '' : ` One more is allowed ${distanceOf(budget.refills_at, nowMs)}.`;
  return budget.left === 0
    ? `Spent: no request is left of ${budget.limit} in a day.${refill}`
    : `${budget.left} of ${budget.limit} requests in a day may be made now.${refill}`;
};

/** When the service looks at the member next, and why, in a sentence. `due` is null where nothing is due. */
export const nextSentence = (
  member: Pick<Member, 'background_aggregation_is_disabled' | 'connection_status' | 'is_being_aggregated'>,
  due: { readonly due_at: string; readonly lane: 'work' | 'turn' } | null,
  nowMs: number,
): string => {
  if (due !== null && due.lane === 'turn') return `In the background, ${distanceOf(due.due_at, nowMs)}.`;
  if (member.connection_status === 'CHALLENGED') return 'None before the question is answered.';
  if (member.is_being_aggregated) return 'A job is running.';
  if (due !== null) return `The service looks at the member ${distanceOf(due.due_at, nowMs)}.`;
  return member.background_aggregation_is_disabled
    ? 'None by itself: its user or the partner has to ask, because background aggregation is switched off.'
    : 'None by itself: its user or the partner has to act first.';
};

import type { Member } from './member.ts';

/** Whether a refresh was started, as the headers of an answer say it. */
export interface Verdict {
  /** `Tributary-Refresh`. */
  readonly refresh: string;
  /** `Tributary-Refresh-Reason`: why none can start; null where the service does not say it. */
  readonly reason: string | null;
}

const THROTTLED = /^throttled; retry-after=([0-9]{1,9})$/;

/** Why no refresh can succeed now, by the reason of the service. */
const REASONS: ReadonlyMap<string | null, string> = new Map([
  ['credentials', 'the credentials must be entered again'],
  ['consent', 'the user must first consent at the institution'],
  ['manual', 'the accounts of this member are entered by hand'],
  ['import', 'the data of this member come from files: use "tributary import"'],
  ['disabled', 'importing is switched off for this member'],
  ['connector', 'the connector is switched off for this client'],
]);

const UNKNOWN_REASON = 'a refresh cannot succeed before something else changes, for example the credentials';

export const STARTED: Verdict = { refresh: 'started', reason: null };
export const JOINED: Verdict = { refresh: 'joined', reason: null };

/** A service that sends no header has started the refresh. */
export const verdictOf = (headers: Headers): Verdict => ({
  refresh: headers.get('tributary-refresh') ?? 'started',
  reason: headers.get('tributary-refresh-reason'),
});

export const describeVerdict = ({ refresh, reason }: Verdict, { upstream_budget: budget }: Member): string => {
  const [, seconds] = THROTTLED.exec(refresh) ?? [];
  if (seconds !== undefined) {
    const why = budget?.left === 0 ? 'the institution allows no request now' : 'it is too soon';
    return `Not started: ${why}. Try again in ${span(Number(seconds))}`;
  }
  if (refresh === 'blocked') return `Not started: ${REASONS.get(reason) ?? UNKNOWN_REASON}`;
  return refresh === 'joined' ? 'Joined the refresh that is running' : 'Refresh started';
};

const MINUTE_S = 60;
const HOUR_S = 3_600;

/** Seconds in words, never less than they are. */
const span = (seconds: number): string => {
  if (seconds <= 2 * MINUTE_S) return `${seconds} s`;
  if (seconds <= 2 * HOUR_S) return `${Math.ceil(seconds / MINUTE_S)} min`;
  return `${Math.ceil(seconds / HOUR_S)} h`;
};

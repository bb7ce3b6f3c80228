/** Values of the header `Tributary-Refresh`, which says whether a refresh was started. */

const THROTTLED = /^throttled; retry-after=([0-9]{1,9})$/;
const BLOCKED = /^blocked(?:; reason=([a-z_]+))?$/;

/** Why no refresh can succeed now, by the reason of the service. */
const REASONS: ReadonlyMap<string | undefined, string> = new Map([
  ['credentials', 'the credentials must be entered again'],
  ['consent', 'the user must first consent at the institution'],
  ['manual', 'the accounts of this member are entered by hand'],
  ['import', 'the data of this member come from files: use "tributary import"'],
  ['disabled', 'importing is switched off for this member'],
  ['connector', 'the connector is switched off for this client'],
]);

const UNKNOWN_REASON = 'a refresh cannot succeed before something else changes, for example the credentials';

/** The header of an answer. A service that sends none has started the refresh. */
export const verdictOf = (headers: Headers): string => headers.get('tributary-refresh') ?? 'started';

export const describeVerdict = (verdict: string): string => {
  const [, seconds] = THROTTLED.exec(verdict) ?? [];
  if (seconds !== undefined) return `Not started: it is too soon. Try again in ${span(Number(seconds))}`;
  const blocked = BLOCKED.exec(verdict);
  if (blocked !== null) return `Not started: ${REASONS.get(blocked[1]) ?? UNKNOWN_REASON}`;
  return verdict === 'joined' ? 'Joined the refresh that is running' : 'Refresh started';
};

const MINUTE_S = 60;
const HOUR_S = 3_600;

/** Seconds in words, never less than they are. */
const span = (seconds: number): string => {
  if (seconds <= 2 * MINUTE_S) return `${seconds} s`;
  if (seconds <= 2 * HOUR_S) return `${Math.ceil(seconds / MINUTE_S)} min`;
  return `${Math.ceil(seconds / HOUR_S)} h`;
};

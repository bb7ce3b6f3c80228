import type { Tone } from '../tone.ts';
import { distanceOf } from '../when.ts';
import type { Attempt, Delivery, DeliveryStatus, Endpoint } from '../wire.ts';

export interface Health {
  readonly word: string;
  readonly tone: Tone;
  /** What to do, or why all is well. */
  readonly text: string;
}

/** A receiver that has failed for longer is no matter of one bad moment. */
const RETRYING_MS_MAX = 3_600_000;

type Known = Pick<
  Endpoint,
  'is_enabled' | 'disabled_reason' | 'circuit_state' | 'failing_since' | 'last_success_at' | 'waiting_count'
>;

/** How an endpoint does, as the service knows it, and from its newest deliveries where they were read. */
export const healthOf = (endpoint: Known, deliveries: readonly Pick<Delivery, 'status'>[], nowMs: number): Health => {
  const { failing_since: failingSince, last_success_at: lastSuccessAt, waiting_count: waiting } = endpoint;
  if (!endpoint.is_enabled)
    return { word: 'Disabled', tone: 'bad', text: DISABLED[endpoint.disabled_reason ?? 'BY_CLIENT'] };
  if (failingSince !== null) {
    const isShort = nowMs - Date.parse(failingSince) <= RETRYING_MS_MAX;
    const since = lastSuccessAt === null ? 'Nothing has arrived yet; the first failure' : SINCE_SUCCESS;
    const text = `${since} was ${distanceOf(failingSince, nowMs)}.${waitingText(waiting)}`;
    return endpoint.circuit_state === 'CLOSED' && lastSuccessAt !== null && isShort
      ? { word: 'Retrying', tone: 'waiting', text }
      : { word: 'Failing', tone: 'bad', text: `${text} ${CIRCUITS[endpoint.circuit_state]}` };
  }
  if (waiting > 0) {
    return { word: 'Behind', tone: 'waiting', text: `It answers, but not fast enough.${waitingText(waiting)}` };
  }
  if (deliveries.some(({ status }) => status === 'EXHAUSTED')) {
    return { word: 'Missed some', tone: 'bad', text: 'Some deliveries were given up. Replay them below.' };
  }
  if (lastSuccessAt === null) {
    return {
      word: 'Unused',
      tone: 'plain',
      text: 'Nothing has arrived yet. Send a test event to see whether it does.',
    };
  }
  return { word: 'Healthy', tone: 'good', text: `The last delivery arrived ${distanceOf(lastSuccessAt, nowMs)}.` };
};

const SINCE_SUCCESS = 'Its first failure since the last success';

/** The API counts no further. */
const COUNT_MAX = 1_000;

const waitingText = (count: number): string => {
  if (count === 0) return '';
  const many = count >= COUNT_MAX ? '1,000 or more' : String(count);
  return ` ${many} ${count === 1 ? 'delivery waits' : 'deliveries wait'} for it.`;
};

const CIRCUITS: Readonly<Record<Endpoint['circuit_state'], string>> = {
  CLOSED: 'Attempts go on as they are due. Look at the attempts below for the reason.',
  OPEN: 'For a while no attempt is made; then one shows whether it is back. Nothing is lost before its schedule ends.',
  HALF_OPEN: 'The next attempt shows whether it is back. Nothing is lost before its schedule ends.',
};

const DISABLED: Readonly<Record<'GONE' | 'FAILING' | 'BY_CLIENT', string>> = {
  GONE: 'It answered 410, which means that it wants no more. Enable it again when it does, and replay what it missed.',
  FAILING: 'It had no success in five days. Mend the receiver, enable the endpoint, and replay what it missed.',
  BY_CLIENT: 'It was switched off, and gets nothing. Enable it, and replay what it missed.',
};

const TONES: Readonly<Record<DeliveryStatus, Tone>> = {
  PENDING: 'waiting',
  DELIVERED: 'good',
  EXHAUSTED: 'bad',
  CANCELLED: 'plain',
};

export const toneOfDelivery = (status: DeliveryStatus): Tone => TONES[status];

/** Deliveries to an endpoint that fails wait behind the one that shows whether it is back. */
export const nextAttemptText = (at: string, nowMs: number): string =>
  Date.parse(at) > nowMs
    ? `Next attempt ${distanceOf(at, nowMs)}.`
    : 'The next attempt is due, and waits for its turn.';

export const typesText = (types: Endpoint['event_types']): string =>
  types.includes('*') ? 'Gets events of every type.' : `Gets ${types.join(', ')}.`;

/** What became of an attempt: the status of the answer, or why there was none. */
export const attemptText = ({ status, failure, duration_ms: ms }: Attempt): string => {
  const what = status === null ? (failure ?? 'no answer').replaceAll('_', ' ') : `answered ${status}`;
  return `${what} after ${ms} ms`;
};

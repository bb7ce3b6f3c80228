import type { Tone } from '../tone.ts';
import type { Attempt, Delivery, DeliveryStatus, Endpoint } from '../wire.ts';

export interface Health {
  readonly word: string;
  readonly tone: Tone;
  /** What to do, or why all is well. */
  readonly text: string;
}

/** How an endpoint does, from its settings and its newest deliveries. */
export const healthOf = (
  { is_enabled: isEnabled, disabled_reason: reason }: Pick<Endpoint, 'is_enabled' | 'disabled_reason'>,
  deliveries: readonly Pick<Delivery, 'status' | 'attempts_count'>[],
): Health => {
  if (!isEnabled) return { word: 'Disabled', tone: 'bad', text: DISABLED[reason ?? 'BY_CLIENT'] };
  const count = (status: DeliveryStatus): number => deliveries.filter((delivery) => delivery.status === status).length;
  const isRetrying = deliveries.some(({ status, attempts_count: attempts }) => status === 'PENDING' && attempts > 0);
  if (deliveries.length === 0) {
    return {
      word: 'Unused',
      tone: 'plain',
      text: 'Nothing was sent yet. Send a test event to see whether it arrives.',
    };
  }
  if (isRetrying && count('DELIVERED') === 0) {
    return {
      word: 'Failing',
      tone: 'bad',
      text: 'No delivery has arrived. Look at the attempts below for the reason.',
    };
  }
  if (count('EXHAUSTED') > 0) {
    return { word: 'Missed some', tone: 'bad', text: 'Some deliveries were given up. Replay them below.' };
  }
  if (isRetrying)
    return { word: 'Retrying', tone: 'waiting', text: 'Some deliveries have failed and are tried again.' };
  return { word: 'Healthy', tone: 'good', text: 'The newest deliveries have arrived, or are on their way.' };
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

/** What became of an attempt: the status of the answer, or why there was none. */
export const attemptText = ({ status, failure, duration_ms: ms }: Attempt): string => {
  const what = status === null ? (failure ?? 'no answer').replaceAll('_', ' ') : `answered ${status}`;
  return `${what} after ${ms} ms`;
};

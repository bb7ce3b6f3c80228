import type { UpstreamFailure } from './observation.ts';

/**
 * A call that must not be made twice, written down before it is made. It stays on the member until it is known what became
 * of the call: so no later worker and no later job makes it again.
 */
export interface OnceMark {
  readonly label: string;
  readonly atMs: number;
  /** Keyed digest of the credentials that the call was made with. It says nothing about calls with others. */
  readonly credentials: string;
}

/**
 * Whether a failed call surely took no effect: it was never sent, or the upstream refused it. After any other failure it may
 * have been taken.
 */
export const tookNoEffect = ({ status, wasSent }: Sent): boolean =>
  !wasSent || (status !== null && status >= 400 && status <= 499);

/**
 * Whether something that works once is good for another try: it was never sent, or the upstream has not looked at it yet.
 * After any other refusal a second try would bring nothing.
 */
export const isStillGood = ({ code, wasSent }: Sent): boolean =>
  !wasSent || code === 'rate_limited' || code === 'payment_required';

type Sent = UpstreamFailure & { readonly wasSent: boolean };

import type { UpstreamNotice } from '../../domain/members/upstream-notice.ts';
import type { RefusalReason, UpstreamFailure, UpstreamFailureCode } from '../../domain/upstream/observation.ts';
import type { Trouble } from './trouble.ts';

/** What a call of an upstream brought. Expected trouble is a value; a thrown error is a bug of ours. */
export type Observed<T> = { readonly kind: 'arrived'; readonly value: T } | NotArrived;

export interface NotArrived {
  readonly kind: 'failed';
  readonly failure: CallFailure;
}

export interface CallFailure extends UpstreamFailure {
  /**
   * False: surely nothing of the request has reached the upstream, so it may be made again, also where it may be made
   * only once. True: perhaps something has.
   */
  readonly wasSent: boolean;
  /** Where the connector knows more of it than the code says: then the member shows the sentence of this trouble. */
  readonly trouble?: Trouble;
}

/** The upstream answered that it brings nothing, and why. That is no fault of the call. */
export interface UpstreamRefusal {
  readonly kind: 'refused';
  /** Two of them answer a challenge, which only a job of the upstream can have. */
  readonly reason: Exclude<RefusalReason, 'rejected' | 'expired'>;
  /** The same credentials cannot help: the user is asked for others at once, and not after some tries. */
  readonly needsNewCredentials: boolean;
  /** The member shows the sentence of the first trouble that has one; without any, that of the reason. */
  readonly troubles: readonly Trouble[];
  /** What the upstream says to its users. Left out where it says nothing. */
  readonly notices?: readonly UpstreamNotice[];
}

/** A failure that no status of HTTP tells of. */
export const failedWith = (code: UpstreamFailureCode, facts: Pick<CallFailure, 'wasSent' | 'trouble'>): NotArrived => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null, ...facts },
});

/** For an answer that cannot be understood, or is not believed. */
export const MALFORMED = failedWith('malformed', { wasSent: true });

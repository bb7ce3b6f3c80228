import type { UpstreamFailure, UpstreamFailureCode } from '../../domain/upstream/observation.ts';

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
}

/** A failure that no status of HTTP tells of. */
export const failedWith = (code: UpstreamFailureCode, { wasSent }: Pick<CallFailure, 'wasSent'>): NotArrived => ({
  kind: 'failed',
  failure: { code, status: null, retryAfterSeconds: null, wasSent },
});

/** For an answer that cannot be understood, or is not believed. */
export const MALFORMED = failedWith('malformed', { wasSent: true });

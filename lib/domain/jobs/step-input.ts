import type { CommitOutcome } from '../members/commit-outcome.ts';
import type { AccountOutcome } from '../members/job-record.ts';
import type { UpstreamNotice } from '../members/upstream-notice.ts';
import type { Observation, RefusalReason, UpstreamFailure } from '../upstream/observation.ts';

/** What happened to a job. */
export type StepInput =
  | { readonly kind: 'observed'; readonly progress: string; readonly observation: Observation }
  /**
   * The upstream has no jobs: its data are fetched at once, and only they show whether it accepts the login. The connector
   * may have made secrets before, which are saved with this.
   */
  | { readonly kind: 'unasked'; readonly hasConnected?: true }
  /** The connector has made secrets of the credentials; they are saved with this. The upstream's job is to begin next. */
  | { readonly kind: 'connected' }
  | ({ readonly kind: 'failed'; readonly failure: UpstreamFailure } & OwnSentence)
  /** An upstream without jobs answered that it brings nothing. */
  | ({
      readonly kind: 'refused';
      readonly reason: Exclude<RefusalReason, 'rejected' | 'expired'>;
      /** The user is asked for other credentials at once. */
      readonly needsNewCredentials: boolean;
      readonly notices?: readonly UpstreamNotice[];
    } & OwnSentence)
  /** The member has no credentials, or the connector does not find all it needs among them. */
  | { readonly kind: 'credentialsMissing' }
  | { readonly kind: 'institutionGone' }
  /** The user already has the most logins under way at the institution that are allowed at a time. */
  | { readonly kind: 'loginHeld' }
  /** The institution refused the most logins of the user that are allowed within an hour. */
  | { readonly kind: 'loginBarred' }
  /** The user answered the challenges; the answers themselves never pass through here. */
  | { readonly kind: 'answered' }
  /** What was fetched is staged, and is about to be committed together with this. */
  | ({
      readonly kind: 'collected';
      /** The connector has more, and wants to be asked again for it. */
      readonly hasMore: boolean;
      /** What the member shows of a trouble at the upstream; null where there was none. */
      readonly sentence: string | null;
      readonly fetchedAtMs: number;
      readonly accountOutcomes: readonly AccountOutcome[];
      readonly notices?: readonly UpstreamNotice[];
    } & CommitOutcome)
  /** The deadline of the job, or of its challenge, has passed. */
  | { readonly kind: 'lapsed' }
  /** Too many workers died at the same step. */
  | { readonly kind: 'exhausted' }
  /** The upstream allows the job no request now. It may begin anew at `restartAtMs`. */
  | { readonly kind: 'overspent'; readonly restartAtMs: number };

/** What the member shows in the place of our sentence; none where ours says enough. */
export interface OwnSentence {
  readonly sentence?: string | null;
}

export type Collected = Extract<StepInput, { readonly kind: 'collected' }>;

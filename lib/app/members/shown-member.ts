import type { RefreshVerdict } from '../../domain/jobs/throttle.ts';
import type { Member } from '../../domain/members/member.ts';
import type { StartOutcome } from '../jobs/start-job.ts';

/** A member after a call that may have started a job of it. `missing`: it was deleted meanwhile. */
export type ShownMember =
  | {
      readonly kind: 'shown';
      readonly member: Member;
      /** What became of the request for a job; null where none was wanted. */
      readonly verdict: RefreshVerdict | null;
    }
  | { readonly kind: 'missing' };

/** The same after a start. */
export const started = (outcome: StartOutcome): ShownMember =>
  outcome.kind === 'gone' ? { kind: 'missing' } : { kind: 'shown', member: outcome.member, verdict: outcome };

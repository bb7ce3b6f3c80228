import { changeUntilWon, LOST } from '../../domain/kernel/change-until-won.ts';
import type { OnceMark } from '../../domain/upstream/once.ts';
import { onceWrites } from '../../store/jobs/job-writes.ts';
import { type UsedUp, usedUpPuts } from '../../store/jobs/used-up.ts';
import type { Written } from '../../store/table/written.ts';
import type { Counted } from './counted-request.ts';
import type { JobDeps } from './job-deps.ts';
import { type StepTaken, writeTogether } from './write-step.ts';

export interface CallOnce {
  readonly mark: OnceMark;
  /** The request, where the call is the first that is counted. */
  readonly counted: Counted;
  /** Null where the call uses nothing up. */
  readonly usedUp: UsedUp | null;
}

/**
 * Writes down that a call is about to be made which must not be made twice. `stale`: the claim of the step is lost;
 * `usedUp`: what the call uses up was used before. Nothing is written in either case.
 */
export const markOnce = async (
  { table, clock }: JobDeps,
  { job }: StepTaken,
  { mark, counted, usedUp }: CallOnce,
): Promise<Written | { readonly kind: 'usedUp' }> =>
  changeUntilWon({ what: 'member' }, async () => {
    const own = onceWrites(job, mark, counted);
    const result = await writeTogether(table, [...own, ...(usedUp === null ? [] : usedUpPuts(usedUp, clock()))]);
    if (result.ok) return { kind: 'done' };
    if (result.refused.some((refused) => refused?.isConflict)) return LOST;
    return { kind: result.refused.slice(0, own.length).every((refused) => refused === null) ? 'usedUp' : 'stale' };
  });

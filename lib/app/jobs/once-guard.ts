import type { Context } from '../../connectors/kit/connector.ts';
import { failedWith } from '../../connectors/kit/observed.ts';
import { isStillGood, type OnceMark, tookNoEffect } from '../../domain/upstream/once.ts';
import { type UsedUp, usedUpDeletes } from '../../store/jobs/used-up.ts';
import type { Services } from '../adapters.ts';
import { type ClientReader, dataKeyOf } from './data-key.ts';
import type { JobDeps } from './job-deps.ts';
import { markOnce } from './mark-once.ts';
import type { StepWork } from './step-work.ts';
import type { StepExtras } from './write-step.ts';

export interface OnceDeps extends ClientReader, Pick<Services, 'clock' | 'cipher'> {
  readonly jobs: JobDeps;
}

/** What is to be written with the step, after a call of the connector. */
export type AfterOnce = Pick<StepExtras, 'once' | 'writes'>;

export interface OnceGuard {
  readonly once: Context['once'];
  /** After a call of the connector that arrived or failed. */
  readonly extras: (hasArrived: boolean) => AfterOnce;
}

/** The purposes of the digests. They must differ from the purpose of every other digest. */
const PURPOSE = 'once-credentials';
const USED_UP_PURPOSE = 'once-used-up';

/** For one call of a connector, in one step of a job. */
export const createOnceGuard = (work: StepWork, deps: OnceDeps): OnceGuard => {
  let isUsed = false;
  let isOpen = false;
  let stillGood: UsedUp | null = null;
  const { userGuid, clientGuid, institutionCode } = work.member;

  const digestOf = async (purpose: string, parts: readonly unknown[]): Promise<string> =>
    deps.cipher.fingerprint(await dataKeyOf(clientGuid, deps), purpose, JSON.stringify(parts));
  const markOf = async (label: string): Promise<OnceMark> => {
    const { answers = [], connected = null } = (await work.credentials()) ?? {};
    const credentials = await digestOf(PURPOSE, [answers, connected?.secrets ?? {}]);
    return { label, atMs: deps.clock(), credentials };
  };

  return {
    once: async (label, call, usesUp) => {
      const mark = await markOf(label);
      if (work.once?.credentials === mark.credentials) {
        isUsed = true;
        isOpen = true;
        return { kind: 'unknown' };
      }
      const counted = work.requests.first();
      if (counted === null) return BUDGET_SPENT;
      const usedUp =
        usesUp === undefined
          ? null
          : { userGuid, clientGuid, digest: await digestOf(USED_UP_PURPOSE, [institutionCode, label, usesUp]) };
      const marked = await markOnce(deps.jobs, work, { mark, counted, usedUp });
      if (marked.kind === 'stale') return CLAIM_LOST;
      if (marked.kind === 'usedUp') return { kind: 'unknown', isUsedUp: true };
      isUsed = true;
      work.requests.tookFirst(counted);
      const answer = await call();
      if (answer.kind === 'arrived' || !tookNoEffect(answer.failure)) isOpen = true;
      if (answer.kind === 'failed' && isStillGood(answer.failure)) stillGood = usedUp;
      return answer;
    },
    // With what the connector returns the result of the call is saved, also where the connector looked it up. Where the
    // connector failed after the call, the result is lost.
    extras: (hasArrived) => ({
      ...(isUsed && (hasArrived || !isOpen) && { once: 'settled' }),
      ...(stillGood !== null && { writes: usedUpDeletes(stillGood) }),
    }),
  };
};

/** No call is made. Nothing that this worker writes from now on is accepted, so nobody sees this failure. */
const CLAIM_LOST = failedWith('timed_out', { wasSent: false });
const BUDGET_SPENT = failedWith('budget_spent', { wasSent: false });

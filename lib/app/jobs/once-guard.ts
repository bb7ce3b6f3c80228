import type { Context } from '../../connectors/kit/connector.ts';
import { failedWith } from '../../connectors/kit/observed.ts';
import { type OnceMark, tookNoEffect } from '../../domain/upstream/once.ts';
import type { Services } from '../adapters.ts';
import { type ClientReader, dataKeyOf } from './data-key.ts';
import type { JobStore } from './job-store.ts';
import type { StepWork } from './step-work.ts';
import type { Beside } from './write-step.ts';

export interface OnceDeps extends ClientReader, Pick<Services, 'clock' | 'cipher'> {
  readonly jobs: Pick<JobStore, 'markOnce'>;
}

export interface OnceGuard {
  readonly once: Context['once'];
  /** What is to be written with the step, after a call of the connector that arrived or failed. */
  readonly beside: (hasArrived: boolean) => Pick<Beside, 'once'>;
}

/** The purpose of the digest. It must differ from the purpose of every other digest. */
const PURPOSE = 'once-credentials';

/** For one call of a connector, in one step of a job. */
export const createOnceGuard = (work: StepWork, deps: OnceDeps): OnceGuard => {
  let isUsed = false;
  let isOpen = false;

  const markOf = async (label: string): Promise<OnceMark> => {
    const credentials = await work.credentials();
    const text = JSON.stringify([credentials?.answers ?? [], credentials?.connected?.secrets ?? {}]);
    const dataKey = await dataKeyOf(work.member.clientGuid, deps);
    return { label, atMs: deps.clock(), credentials: await deps.cipher.fingerprint(dataKey, PURPOSE, text) };
  };

  return {
    once: async (label, call) => {
      const mark = await markOf(label);
      isUsed = true;
      if (work.once?.credentials === mark.credentials) {
        isOpen = true;
        return { kind: 'unknown' };
      }
      if ((await deps.jobs.markOnce(work, mark)).kind === 'stale') return CLAIM_LOST;
      const answer = await call();
      if (answer.kind === 'arrived' || !tookNoEffect(answer.failure)) isOpen = true;
      return answer;
    },
    // With what the connector returns the result of the call is saved, also where the connector looked it up. Where the
    // connector failed after the call, the result is lost.
    beside: (hasArrived) => (isUsed && (hasArrived || !isOpen) ? { once: 'settled' } : {}),
  };
};

/** No call is made. Nothing that this worker writes from now on is accepted, so nobody sees this failure. */
const CLAIM_LOST = failedWith('timed_out', { wasSent: false });

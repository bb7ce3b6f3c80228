import type { Context } from '../../connectors/kit/connector.ts';
import type { NotArrived, UpstreamRefusal } from '../../connectors/kit/observed.ts';
import type { Services } from '../adapters.ts';
import { type AfterOnce, createOnceGuard, type OnceDeps } from './once-guard.ts';
import { contextOf, type StepWork } from './step-work.ts';

export interface CallDeps extends OnceDeps, Pick<Services, 'timeout'> {}

export interface Called<T> {
  readonly observed: T | NotArrived;
  /** To be written with what follows from it. */
  readonly extras: AfterOnce;
}

/** Makes one call of the connector, which may take so long. */
export const callConnector = async <T extends { readonly kind: 'arrived' } | UpstreamRefusal>(
  work: StepWork,
  timeoutMs: number,
  deps: CallDeps,
  call: (context: Context) => Promise<T | NotArrived>,
): Promise<Called<T>> => {
  const { once, extras } = createOnceGuard(work, deps);
  const observed = await call(await contextOf(work, { signal: deps.timeout(timeoutMs), once }));
  return { observed, extras: extras(observed.kind === 'arrived') };
};

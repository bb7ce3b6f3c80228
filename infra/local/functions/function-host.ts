import { randomUUID } from 'node:crypto';
import { chainInvocations, traceOfInvocation } from '../calls/request-chain.ts';
import type { Activity, Work } from '../clock/activity.ts';
import type { InvocationMeter } from '../monitoring/stats.ts';
import type { FunctionModel } from '../template/models.ts';
import type { Environment, EnvironmentDeps } from './environment.ts';
import { createEnvironmentPool, type EnvironmentPool } from './environment-pool.ts';
import type { Invoke, Outcome } from './environment-protocol.ts';
import type { MachineShare } from './machine-share.ts';
import { watchOutsideWait } from './outside-wait.ts';

/** The caller of AWS: the environment of a function, during an invocation or between two. */
export interface FunctionPrincipal {
  readonly kind: 'function';
  readonly model: FunctionModel;
  readonly meter: InvocationMeter | null;
  readonly kill: () => void;
}

/** Lambda: runs functions in environments, and knows by its access key which of them calls AWS. */
export interface FunctionHost {
  /** `traceHeaders` are those of the messages in the event; an event that begins a chain of requests has none. */
  readonly invoke: (functionName: string, event: unknown, traceHeaders?: readonly string[]) => Promise<Outcome>;
  readonly principalOf: (accessKeyId: string) => FunctionPrincipal | null;
  /** Ends an environment that has been idle for long, where memory is worth it. To be called every now and then. */
  readonly giveMemoryBack: () => void;
  readonly stop: () => Promise<void>;
}

export interface FunctionHostDeps extends EnvironmentDeps {
  readonly models: ReadonlyMap<string, FunctionModel>;
  readonly activity: Activity;
  /** Number of event sources of a function. Each has environments of its own, as its own concurrency on Lambda. */
  readonly sourcesOf: (model: FunctionModel) => number;
  readonly shareOf: (functionName: string) => MachineShare;
  /** Memory of the process, in bytes. */
  readonly residentBytes: () => number;
}

/** One invocation. */
interface Task {
  readonly event: unknown;
  readonly traceHeaders: readonly string[];
  readonly work: Work;
}

export const createFunctionHost = (deps: FunctionHostDeps): FunctionHost => {
  const { models, activity } = deps;
  const pool = createEnvironmentPool({
    ...deps,
    countMaxOf: (model) => deps.shareOf(model.name).environmentsPerSourceMax * deps.sourcesOf(model),
  });
  return {
    invoke: async (functionName, event, traceHeaders = []) => {
      const work = activity.beginWork();
      try {
        const model = models.get(functionName);
        if (!model) throw new Error(`There is no function ${functionName}`);
        const environment = await pool.acquire(model);
        try {
          return await run(deps, pool, environment, { event, traceHeaders, work });
        } finally {
          pool.release(environment);
        }
      } finally {
        work.end();
      }
    },
    principalOf: (accessKeyId) => {
      const environment = pool.byAccessKey(accessKeyId);
      if (!environment) return null;
      return {
        kind: 'function',
        model: environment.model,
        meter: environment.current?.wait.meter ?? null,
        kill: () => pool.discard(environment, { ok: false, errorType: 'Runtime.ExitError', errorMessage: 'Killed' }),
      };
    },
    giveMemoryBack: pool.giveMemoryBack,
    stop: pool.stop,
  };
};

const run = async (
  { stats, logBook }: Pick<FunctionHostDeps, 'stats' | 'logBook'>,
  pool: Pick<EnvironmentPool, 'discard'>,
  environment: Environment,
  { event, traceHeaders, work }: Task,
): Promise<Outcome> => {
  const { model, worker } = environment;
  const failed = await environment.loaded;
  if (failed) return failed;
  const meter = stats.startMeter();
  const wait = watchOutsideWait(work, meter);
  const traceHeader = traceOfInvocation(traceHeaders, model.arn);
  stats.chained(model.name, chainInvocations(traceHeader, model.arn));
  const invoke: Invoke = {
    requestId: randomUUID(),
    event: JSON.stringify(event),
    traceHeader,
    timeoutMs: model.timeoutMs,
  };
  const { promise, resolve: settle } = Promise.withResolvers<Outcome>();
  environment.current = { wait, settle };
  const timer = setTimeout(() => {
    const errorMessage = `Task timed out after ${model.timeoutMs} ms`;
    pool.discard(environment, { ok: false, errorType: 'Sandbox.Timedout', errorMessage });
  }, model.timeoutMs);
  worker.postMessage(invoke);
  const outcome = await promise;
  clearTimeout(timer);
  wait.end();
  environment.current = null;
  stats.invoked(model.name, !outcome.ok, meter);
  if (!outcome.ok) {
    const line = { level: 'ERROR', platform: 'invocation failed', error: outcome.errorType };
    logBook.write(model.name, JSON.stringify(line));
  }
  return outcome;
};

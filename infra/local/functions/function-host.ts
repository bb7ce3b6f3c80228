import { randomBytes, randomUUID } from 'node:crypto';
import { devNull } from 'node:os';
import type { Authorizer } from '../access/authorizer.ts';
import { chainInvocations, traceOfInvocation } from '../calls/request-chain.ts';
import type { Activity, Work } from '../clock/activity.ts';
import type { LogBook } from '../monitoring/log-book.ts';
import type { InvocationMeter, Stats } from '../monitoring/stats.ts';
import { LOCAL_REGION } from '../template/intrinsics.ts';
import type { FunctionModel } from '../template/stack-model.ts';
import type { FromEnvironment, Invoke, Outcome } from './environment-protocol.ts';
import type { EnvironmentWorker, StartEnvironment } from './environment-worker.ts';
import type { MachineShare } from './machine-share.ts';
import { endsAtLongRest, endsAtRest, environmentsMax } from './memory-room.ts';
import { type OutsideWait, watchOutsideWait } from './outside-wait.ts';

/** The caller of AWS: the environment of a function, during an invocation or between two. */
export interface FunctionPrincipal {
  readonly kind: 'function';
  readonly model: FunctionModel;
  readonly meter: InvocationMeter | null;
  readonly kill: () => void;
}

export interface FunctionHost {
  /** `traceHeaders` are those of the messages in the event; an event that begins a chain of requests has none. */
  readonly invoke: (functionName: string, event: unknown, traceHeaders?: readonly string[]) => Promise<Outcome>;
  readonly principalOf: (accessKeyId: string) => FunctionPrincipal | null;
  /** Ends an environment that has been idle for long, where memory is worth it. To be called every now and then. */
  readonly giveMemoryBack: () => void;
  readonly stop: () => Promise<void>;
}

export interface FunctionHostDeps {
  readonly models: ReadonlyMap<string, FunctionModel>;
  readonly activity: Activity;
  readonly stats: Stats;
  readonly logBook: LogBook;
  readonly authorizer: Authorizer;
  /** Number of event sources of a function. Each has environments of its own, as its own concurrency on Lambda. */
  readonly sourcesOf: (model: FunctionModel) => number;
  readonly shareOf: (functionName: string) => MachineShare;
  /** Memory of the process, in bytes. */
  readonly residentBytes: () => number;
  /** Name of the function that calls receivers of webhooks: the clock does not wait for their answers. */
  readonly callsReceivers: string;
  /** Address of the AWS gateway. */
  readonly awsEndpoint: () => string;
  readonly startEnvironment: StartEnvironment;
}

interface Environment {
  readonly model: FunctionModel;
  readonly accessKeyId: string;
  readonly worker: EnvironmentWorker;
  /** Null once the bundle is loaded, or the outcome that says why it could not be loaded. */
  readonly loaded: Promise<Outcome | null>;
  current: { readonly wait: OutsideWait; readonly settle: (outcome: Outcome) => void } | null;
  isIdle: boolean;
  usedAt: number;
}

/** One invocation. */
interface Task {
  readonly event: unknown;
  readonly traceHeaders: readonly string[];
  readonly work: Work;
}

interface Waiting {
  readonly model: FunctionModel;
  readonly take: (environment: Environment) => void;
}

export const createFunctionHost = (deps: FunctionHostDeps): FunctionHost => {
  const { models, activity, stats, logBook, authorizer } = deps;
  const environments = new Map<string, Environment>();
  const waiting: Waiting[] = [];
  let isStopped = false;

  const start = (model: FunctionModel): Environment => {
    const accessKeyId = `LOCAL${randomBytes(8).toString('hex').toUpperCase()}`;
    const worker = deps.startEnvironment(model, environmentOf(model, accessKeyId, deps.awsEndpoint()));
    const { promise: loaded, resolve: settleLoaded } = Promise.withResolvers<Outcome | null>();
    const environment: Environment = { model, accessKeyId, worker, loaded, current: null, isIdle: false, usedAt: 0 };
    environments.set(accessKeyId, environment);
    stats.coldStart(model.name);
    const mayLog =
      authorizer.refused(
        model,
        ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => ({ action, resource: model.logGroupArn })),
      ) === null;
    for (const stream of [worker.stdout, worker.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => mayLog && logBook.write(model.name, chunk));
    }
    const end = (outcome: Outcome): void => {
      environments.delete(accessKeyId);
      settleLoaded(outcome);
      environment.current?.settle(outcome);
      serveWaiting();
    };
    worker.on('message', (message: FromEnvironment) => {
      switch (message.kind) {
        case 'ready':
          return settleLoaded(null);
        case 'outgoing':
          if (model.name === deps.callsReceivers) environment.current?.wait.outgoing(message.count);
          return;
        case 'upstreamCall':
          return stats.upstreamCalled(message.connector);
        case 'done':
          environment.current?.settle(message.outcome);
      }
    });
    worker.on('error', (error) => {
      logBook.write(model.name, JSON.stringify({ level: 'FATAL', error_name: error.name, stack: error.stack }));
      end({ ok: false, errorType: error.name, errorMessage: 'The environment ended with an error' });
    });
    worker.on('exit', () => end({ ok: false, errorType: 'Runtime.ExitError', errorMessage: 'The environment ended' }));
    return environment;
  };

  /** An environment that can take work now; null when there is none. */
  const available = (model: FunctionModel): Environment | null => {
    const own = [...environments.values()].filter((environment) => environment.model === model);
    const idle = own.find((environment) => environment.isIdle);
    if (idle) return idle;
    if (own.length >= deps.shareOf(model.name).environmentsPerSourceMax * deps.sourcesOf(model)) return null;
    return endIdleUntil(environmentsMax(deps.residentBytes()) - 1) ? start(model) : null;
  };

  /** The one that was used longest ago first. */
  const idleOnes = (): readonly Environment[] =>
    [...environments.values()].filter(({ isIdle }) => isIdle).toSorted((a, b) => a.usedAt - b.usedAt);

  /** Ends idle environments, the one that was used longest ago first; whether no more than `countMax` are left. */
  const endIdleUntil = (countMax: number): boolean => {
    const idle = idleOnes();
    for (const environment of idle.slice(0, Math.max(0, environments.size - countMax))) endIdle(environment);
    return environments.size <= countMax;
  };

  const endIdle = ({ accessKeyId, worker }: Environment): void => {
    environments.delete(accessKeyId);
    void worker.terminate();
  };

  const freeMemory = (): void => {
    const [nowMs, residentBytes] = [performance.now(), deps.residentBytes()];
    for (const environment of environments.values()) {
      if (environment.isIdle && endsAtRest(nowMs - environment.usedAt, residentBytes)) endIdle(environment);
    }
    endIdleUntil(environmentsMax(residentBytes));
  };

  const serveWaiting = (): void => {
    if (isStopped) return;
    for (const entry of [...waiting]) {
      const environment = available(entry.model);
      if (!environment) continue;
      waiting.splice(waiting.indexOf(entry), 1);
      environment.isIdle = false;
      entry.take(environment);
    }
  };

  const acquire = (model: FunctionModel): Promise<Environment> => {
    const environment = available(model);
    if (!environment) return new Promise((take) => waiting.push({ model, take }));
    environment.isIdle = false;
    return Promise.resolve(environment);
  };

  const run = async (environment: Environment, { event, traceHeaders, work }: Task): Promise<Outcome> => {
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
      environments.delete(environment.accessKeyId);
      settle({ ok: false, errorType: 'Sandbox.Timedout', errorMessage: `Task timed out after ${model.timeoutMs} ms` });
      void worker.terminate();
    }, model.timeoutMs);
    worker.postMessage(invoke);
    const outcome = await promise;
    clearTimeout(timer);
    wait.end();
    environment.current = null;
    stats.invoked(model.name, !outcome.ok, meter);
    if (!outcome.ok) {
      logBook.write(
        model.name,
        JSON.stringify({ level: 'ERROR', platform: 'invocation failed', error: outcome.errorType }),
      );
    }
    return outcome;
  };

  return {
    invoke: async (functionName, event, traceHeaders = []) => {
      const work = activity.beginWork();
      try {
        const model = models.get(functionName);
        if (!model) throw new Error(`There is no function ${functionName}`);
        const environment = await acquire(model);
        try {
          return await run(environment, { event, traceHeaders, work });
        } finally {
          environment.isIdle = environments.has(environment.accessKeyId);
          environment.usedAt = performance.now();
          serveWaiting();
          freeMemory();
        }
      } finally {
        work.end();
      }
    },
    principalOf: (accessKeyId) => {
      const environment = environments.get(accessKeyId);
      if (!environment) return null;
      return {
        kind: 'function',
        model: environment.model,
        meter: environment.current?.wait.meter ?? null,
        kill: () => {
          environments.delete(accessKeyId);
          environment.current?.settle({ ok: false, errorType: 'Runtime.ExitError', errorMessage: 'Killed' });
          void environment.worker.terminate();
        },
      };
    },
    giveMemoryBack: () => {
      const [oldest] = idleOnes();
      if (oldest && endsAtLongRest(performance.now() - oldest.usedAt, deps.residentBytes())) endIdle(oldest);
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([...environments.values()].map(({ worker }) => worker.terminate()));
    },
  };
};

/**
 * The variables that Lambda sets, with every AWS endpoint on this host. Nothing comes from the machine's own
 * environment.
 */
export const environmentOf = (
  model: FunctionModel,
  accessKeyId: string,
  awsEndpoint: string,
): Record<string, string> => ({
  ...model.environment,
  // One machine has one partner, whose demos and tests may be in a hurry.
  CLIENT_REQUESTS_PER_SECOND_MAX: '0',
  USER_REQUESTS_PER_SECOND_MAX: '0',
  ADDRESS_REFUSALS_PER_MINUTE_MAX: '0',
  // What a developer changes of a client holds at once.
  CLIENT_AGE_SECONDS: '0',
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: 'local',
  AWS_REGION: LOCAL_REGION,
  AWS_DEFAULT_REGION: LOCAL_REGION,
  AWS_CONFIG_FILE: devNull,
  AWS_SHARED_CREDENTIALS_FILE: devNull,
  AWS_ENDPOINT_URL: awsEndpoint,
  AWS_ENDPOINT_URL_DYNAMODB: awsEndpoint,
  AWS_ENDPOINT_URL_EVENTBRIDGE: awsEndpoint,
  AWS_ENDPOINT_URL_KMS: awsEndpoint,
  AWS_ENDPOINT_URL_SQS: awsEndpoint,
  AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
  AWS_LAMBDA_FUNCTION_NAME: model.name,
  AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
  AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(model.memoryMb),
  AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${model.name}`,
  AWS_LAMBDA_LOG_STREAM_NAME: 'local',
  LAMBDA_TASK_ROOT: model.bundleFolder,
  TZ: ':UTC',
});

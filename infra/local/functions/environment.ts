import { randomBytes } from 'node:crypto';
import type { Authorizer } from '../access/authorizer.ts';
import type { LogBook } from '../monitoring/log-book.ts';
import type { Stats } from '../monitoring/stats.ts';
import type { FunctionModel } from '../template/models.ts';
import type { FromEnvironment, Outcome } from './environment-protocol.ts';
import { environmentVariables } from './environment-variables.ts';
import type { EnvironmentWorker, StartEnvironment } from './environment-worker.ts';
import type { OutsideWait } from './outside-wait.ts';

/** One environment of a function, which handles one event at a time. */
export interface Environment {
  readonly model: FunctionModel;
  readonly accessKeyId: string;
  readonly worker: EnvironmentWorker;
  /** Null once the bundle is loaded, or the outcome that says why it could not be loaded. */
  readonly loaded: Promise<Outcome | null>;
  /** The invocation that runs. */
  current: { readonly wait: OutsideWait; readonly settle: (outcome: Outcome) => void } | null;
  isIdle: boolean;
  usedAt: number;
}

export interface EnvironmentDeps {
  readonly stats: Stats;
  readonly logBook: LogBook;
  readonly authorizer: Authorizer;
  /** Name of the function that calls receivers of webhooks: the clock does not wait for their answers. */
  readonly callsReceivers: string;
  /** Address of the endpoint of AWS. */
  readonly awsEndpoint: () => string;
  readonly startEnvironment: StartEnvironment;
}

/** So that nobody can guess it. The prefix shows that it is no key of AWS. */
const ACCESS_KEY_BYTES = 8;

/** Starts an environment. `ended` is called when it has ended by itself. */
export const openEnvironment = (
  deps: EnvironmentDeps,
  model: FunctionModel,
  ended: (environment: Environment) => void,
): Environment => {
  const accessKeyId = `LOCAL${randomBytes(ACCESS_KEY_BYTES).toString('hex').toUpperCase()}`;
  const worker = deps.startEnvironment(model, environmentVariables(model, accessKeyId, deps.awsEndpoint()));
  const { promise: loaded, resolve: settleLoaded } = Promise.withResolvers<Outcome | null>();
  const environment: Environment = { model, accessKeyId, worker, loaded, current: null, isIdle: false, usedAt: 0 };
  deps.stats.coldStart(model.name);
  keepLogs(deps, environment);
  const end = (outcome: Outcome): void => {
    settleLoaded(outcome);
    environment.current?.settle(outcome);
    ended(environment);
  };
  worker.on('message', (message: FromEnvironment) => {
    switch (message.kind) {
      case 'ready':
        return settleLoaded(null);
      case 'outgoing':
        if (model.name === deps.callsReceivers) environment.current?.wait.outgoing(message.count);
        return;
      case 'upstreamCall':
        return deps.stats.upstreamCalled(message.connector);
      case 'done':
        environment.current?.settle(message.outcome);
    }
  });
  worker.on('error', (error) => {
    deps.logBook.write(model.name, JSON.stringify({ level: 'FATAL', error_name: error.name, stack: error.stack }));
    end({ ok: false, errorType: error.name, errorMessage: 'The environment ended with an error' });
  });
  worker.on('exit', () => end({ ok: false, errorType: 'Runtime.ExitError', errorMessage: 'The environment ended' }));
  return environment;
};

/** As on Lambda, a function whose role may not write logs has none. */
const keepLogs = ({ authorizer, logBook }: EnvironmentDeps, { model, worker }: Environment): void => {
  const mayLog =
    authorizer.refused(
      model,
      ['logs:CreateLogStream', 'logs:PutLogEvents'].map((action) => ({ action, resource: model.logGroupArn })),
    ) === null;
  for (const stream of [worker.stdout, worker.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => mayLog && logBook.write(model.name, chunk));
  }
};

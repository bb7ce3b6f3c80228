import type { FunctionModel } from '../template/models.ts';
import { type Environment, type EnvironmentDeps, openEnvironment } from './environment.ts';
import type { Outcome } from './environment-protocol.ts';
import { endsAtLongRest, endsAtRest, environmentsMax } from './memory-room.ts';

/** The environments of all functions, so many as their shares and the memory of the process allow. */
export interface EnvironmentPool {
  /** Waits while the function may have no more of them. */
  readonly acquire: (model: FunctionModel) => Promise<Environment>;
  /** Call it when the event is done. Gives the environment to the next event, or memory back where it is tight. */
  readonly release: (environment: Environment) => void;
  /** Ends an environment while it works, with this outcome. */
  readonly discard: (environment: Environment, outcome: Outcome) => void;
  readonly byAccessKey: (accessKeyId: string) => Environment | null;
  /** Ends an environment that has been idle for long, where memory is worth it. */
  readonly giveMemoryBack: () => void;
  readonly stop: () => Promise<void>;
}

export interface PoolDeps extends EnvironmentDeps {
  /** The most environments that a function may have. */
  readonly countMaxOf: (model: FunctionModel) => number;
  /** Memory of the process, in bytes. */
  readonly residentBytes: () => number;
}

interface Waiting {
  readonly model: FunctionModel;
  readonly take: (environment: Environment) => void;
}

export const createEnvironmentPool = (deps: PoolDeps): EnvironmentPool => {
  const environments = new Map<string, Environment>();
  const waiting: Waiting[] = [];
  let isStopped = false;

  const start = (model: FunctionModel): Environment => {
    const environment = openEnvironment(deps, model, ({ accessKeyId }) => {
      environments.delete(accessKeyId);
      serveWaiting();
    });
    environments.set(environment.accessKeyId, environment);
    return environment;
  };

  /** An environment that can take work now; null when there is none. */
  const available = (model: FunctionModel): Environment | null => {
    const own = [...environments.values()].filter((environment) => environment.model === model);
    const idle = own.find((environment) => environment.isIdle);
    if (idle) return idle;
    if (own.length >= deps.countMaxOf(model)) return null;
    return endIdleUntil(environments, environmentsMax(deps.residentBytes()) - 1) ? start(model) : null;
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

  return {
    acquire: (model) => {
      const environment = available(model);
      if (!environment) return new Promise((take) => waiting.push({ model, take }));
      environment.isIdle = false;
      return Promise.resolve(environment);
    },
    release: (environment) => {
      environment.isIdle = environments.has(environment.accessKeyId);
      environment.usedAt = performance.now();
      serveWaiting();
      freeMemory(environments, deps.residentBytes());
    },
    discard: ({ accessKeyId, current, worker }, outcome) => {
      environments.delete(accessKeyId);
      current?.settle(outcome);
      void worker.terminate();
    },
    byAccessKey: (accessKeyId) => environments.get(accessKeyId) ?? null,
    giveMemoryBack: () => {
      const [oldest] = idleOnes(environments);
      if (oldest && endsAtLongRest(performance.now() - oldest.usedAt, deps.residentBytes()))
        endIdle(environments, oldest);
    },
    stop: async () => {
      isStopped = true;
      await Promise.all([...environments.values()].map(({ worker }) => worker.terminate()));
    },
  };
};

/** By access key. */
type Environments = Map<string, Environment>;

/** The one that was used longest ago first. */
const idleOnes = (environments: Environments): readonly Environment[] =>
  [...environments.values()].filter(({ isIdle }) => isIdle).toSorted((a, b) => a.usedAt - b.usedAt);

const endIdle = (environments: Environments, { accessKeyId, worker }: Environment): void => {
  environments.delete(accessKeyId);
  void worker.terminate();
};

/** Ends idle environments, the one that was used longest ago first; whether no more than `countMax` are left. */
const endIdleUntil = (environments: Environments, countMax: number): boolean => {
  const idle = idleOnes(environments);
  for (const environment of idle.slice(0, Math.max(0, environments.size - countMax)))
    endIdle(environments, environment);
  return environments.size <= countMax;
};

const freeMemory = (environments: Environments, residentBytes: number): void => {
  const nowMs = performance.now();
  for (const environment of environments.values()) {
    if (environment.isIdle && endsAtRest(nowMs - environment.usedAt, residentBytes)) endIdle(environments, environment);
  }
  endIdleUntil(environments, environmentsMax(residentBytes));
};

import { type Authorizer, createAuthorizer } from '../access/authorizer.ts';
import { busCalls } from '../bus/bus-calls.ts';
import { createEventBus, type EventBus } from '../bus/event-bus.ts';
import { type AwsEndpoint, startAwsEndpoint } from '../endpoint/aws-endpoint.ts';
import { type StartEnvironment, threadEnvironments } from '../functions/environment-worker.ts';
import { createEventSource } from '../functions/event-source.ts';
import { createFunctionHost, type FunctionHost } from '../functions/function-host.ts';
import { residentBytesOfProcess } from '../functions/memory-room.ts';
import { keyCalls } from '../keys/key-calls.ts';
import { createKmsService } from '../keys/kms-service.ts';
import type { Stats } from '../monitoring/stats.ts';
import { queueCalls } from '../queues/queue-calls.ts';
import { createQueueService, type QueueService } from '../queues/queue-service.ts';
import { dynamoDbCalls } from '../table/dynamodb-calls.ts';
import { createDynamoDbService } from '../table/dynamodb-service.ts';
import { arnOf } from '../template/arn.ts';
import type { StackModel } from '../template/models.ts';
import type { Emulators } from './emulators.ts';
import type { LocalHostOptions } from './local-host-options.ts';
import type { Machine } from './machine.ts';
import { shareIn } from './shares.ts';
import type { Shutdown } from './shutdown.ts';

/** The emulated products that the functions call, and the functions. */
export interface Aws {
  readonly queues: QueueService;
  readonly functions: FunctionHost;
  readonly bus: EventBus;
  readonly endpoint: AwsEndpoint;
  /** Begins to feed functions from their queues. */
  readonly feedFunctions: () => void;
}

export interface AwsDeps {
  readonly options: LocalHostOptions;
  readonly machine: Machine;
  readonly emulators: Emulators;
  readonly model: StackModel;
  readonly stats: Stats;
  readonly operatorAccessKey: string;
  readonly shutdown: Shutdown;
}

/** The one function that calls receivers of webhooks. */
const CALLS_RECEIVERS = 'notify';
/** Longer than the end of an environment takes, whose memory is then counted no more. */
const GIVE_BACK_EVERY_MS = 500;
/** The key of a template that has none. */
const KEY_ID_DEFAULT = 'local';

export const keyIdOf = ({ keyIds }: StackModel): string => keyIds[0] ?? KEY_ID_DEFAULT;

export const startAws = async (deps: AwsDeps): Promise<Aws> => {
  const { machine, emulators, model, stats, shutdown } = deps;
  const { clock, timeline, faults } = machine;
  const authorizer = createAuthorizer(stats);
  const dynamoDb = createDynamoDbService(emulators.dynamoDb.endpoint, model.tables, faults);
  shutdown.add(dynamoDb.stop);
  const queues = createQueueService(emulators.queues, model.queues, { clock, timeline, faults });
  await Promise.all([dynamoDb.createTables(), queues.createQueues()]);

  const functions = functionsWith(deps, authorizer, () => endpoint);
  const bus = createEventBus(model.rules, model.functions, { functions, queues, authorizer, clock, timeline });
  const kms = createKmsService(machine.data.seal, arnOf('kms', `key/${keyIdOf(model)}`), clock.now);
  const endpoint = await startAwsEndpoint({
    isOwnCaller: machine.isOwnCaller,
    operatorAccessKey: deps.operatorAccessKey,
    services: [dynamoDbCalls(dynamoDb), queueCalls({ queues, stats }), keyCalls(kms, model.keyIds), busCalls(bus)],
    principalOf: functions.principalOf,
    authorizer,
    faults,
  });
  const givingBack = setInterval(functions.giveMemoryBack, GIVE_BACK_EVERY_MS);
  shutdown.add(endpoint.stop, functions.stop, () => clearInterval(givingBack));
  return { queues, functions, bus, endpoint, feedFunctions: () => feed(deps, { queues, functions, authorizer }) };
};

const functionsWith = (
  { options, machine, model, stats }: AwsDeps,
  authorizer: Authorizer,
  endpoint: () => AwsEndpoint,
): FunctionHost => {
  const { hasOwnProcess = false } = options;
  const shareOf = shareIn(hasOwnProcess);
  const threads: StartEnvironment = threadEnvironments({
    clock: machine.clock,
    shareOf,
    callAws: (call) => endpoint().call(call),
  });
  return createFunctionHost({
    models: model.functions,
    activity: machine.activity,
    stats,
    logBook: machine.logBook,
    authorizer,
    // API and rules count as one source.
    sourcesOf: ({ name }) => Math.max(1, model.mappings.filter(({ functionName }) => functionName === name).length),
    shareOf,
    residentBytes: hasOwnProcess ? residentBytesOfProcess() : () => 0,
    callsReceivers: CALLS_RECEIVERS,
    awsEndpoint: () => endpoint().url,
    startEnvironment: options.environments?.(threads) ?? threads,
  });
};

interface Feeding {
  readonly queues: QueueService;
  readonly functions: FunctionHost;
  readonly authorizer: Authorizer;
}

const feed = ({ options, machine, model, stats }: AwsDeps, { queues, functions, authorizer }: Feeding): void => {
  const shareOf = shareIn(options.hasOwnProcess ?? false);
  const sources = model.mappings.map((mapping) => {
    const queue = model.queues.find(({ arn }) => arn === mapping.queueArn);
    const worker = model.functions.get(mapping.functionName);
    if (!queue || !worker) throw new Error(`${mapping.functionName} is fed from a queue that is not there`);
    return createEventSource({
      mapping,
      queue,
      model: worker,
      share: shareOf(worker.name),
      queues,
      functions,
      activity: machine.activity,
      authorizer,
      stats,
      logBook: machine.logBook,
    });
  });
  queues.onArrival((name) => {
    for (const source of sources) if (source.queueName === name) source.wake();
  });
};

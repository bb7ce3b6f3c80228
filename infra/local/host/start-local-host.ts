import type { BankStats } from '../../../functions/sandbox-bank/bank/bank.ts';
import { createHintSender } from '../../../functions/sandbox-bank/hint-sender.ts';
import { startSandboxBank } from '../../../functions/sandbox-bank/server.ts';
import { SECRET_BYTES, secretText } from '../../../lib/delivery/sign.ts';
import { systemIds } from '../../../lib/runtime/ids.ts';
import { createAuthorizer } from '../access/authorizer.ts';
import { createEventBus } from '../bus/event-bus.ts';
import { createActivity } from '../clock/activity.ts';
import { createTimeline } from '../clock/timeline.ts';
import { createVirtualClock, type VirtualClock } from '../clock/virtual-clock.ts';
import { openDataFolder } from '../data/data-folder.ts';
import { type BusEvent, startAwsGateway } from '../endpoint/aws-gateway.ts';
import { createFaults } from '../faults.ts';
import { type StartEnvironment, threadEnvironments } from '../functions/environment-worker.ts';
import { createEventSource } from '../functions/event-source.ts';
import { createFunctionHost } from '../functions/function-host.ts';
import { backgroundShare, FOREGROUND, type MachineShare, planningShare } from '../functions/machine-share.ts';
import { residentBytesOfProcess } from '../functions/memory-room.ts';
import { createApiGateway } from '../gateway/api-gateway.ts';
import { createBodies } from '../gateway/bodies.ts';
import { contractLimits, gatewayLimit } from '../gateway/body-limits.ts';
import { createIsOwnCaller } from '../http/own-callers.ts';
import { createKmsService } from '../keys/kms-service.ts';
import { createLogBook, type LogLine } from '../monitoring/log-book.ts';
import { createStats, type FunctionReport, type UpstreamCalls } from '../monitoring/stats.ts';
import { API_KEY_DEFAULT, type ApiKeyState, openLocalClient } from '../operator/local-client.ts';
import { newOperatorAccessKey, type Operator, operatorAt } from '../operator/operator.ts';
import { openOperatorTable } from '../operator/operator-table.ts';
import { createLocalRoutes } from '../panel/local-routes.ts';
import { createReceiver, type Delivery } from '../panel/receiver.ts';
import { startQueueEmulator } from '../queues/queue-emulator.ts';
import { createQueueService, type QueueReport } from '../queues/queue-service.ts';
import { createAdminGate } from '../server/admin-key.ts';
import { startHttpServer } from '../server/http-server.ts';
import type { ListenAddress } from '../server/listen-address.ts';
import { compactAtStart, type Tell } from '../table/compact-at-start.ts';
import { type DynamoDbEmulator, startDynamoDbEmulator } from '../table/dynamodb-emulator.ts';
import { createDynamoDbService } from '../table/dynamodb-service.ts';
import type { CloudAssembly } from '../template/cloud-assembly.ts';
import { arnOf, readStackModel, type StackModel } from '../template/stack-model.ts';
import { synthesise } from '../template/synthesise.ts';
import { localConnectors } from '../upstreams/connectors.ts';

export interface LocalHostOptions {
  /** 0 means any free port. */
  readonly port: number;
  /** API key of the local client. The first start makes this client; a later start may give it another key. */
  readonly apiKey?: string;
  /** What callers of the control panel must send; null: nothing, over loopback. */
  readonly adminKey?: string | null;
  /** This machine alone unless given. */
  readonly listen?: ListenAddress;
  /** Null keeps everything in memory. */
  readonly dataFolder?: string | null;
  /** Names of this machine, beside those of loopback, that requests may use. */
  readonly hosts?: readonly string[];
  /** Settings of connectors by name, over those of the dev stage; null takes a connector away. */
  readonly connectors?: unknown;
  readonly onLog?: (line: LogLine) => void;
  /** Sentences about the start, for people. */
  readonly onNote?: Tell;
  /**
   * True where the process does nothing else: then its memory is bounded, and threads of work that nobody waits for give
   * way to the others. Beside other tests such threads would wait, and environments would end for memory of the tests.
   */
  readonly hasOwnProcess?: boolean;
  /** Used instead of the stacks of the service, in tests of the host. */
  readonly assembly?: CloudAssembly;
  /**
   * Makes environments in place of threads, or of several threads: in tests under Lambda's own runtime client, which knows
   * the real time only, and with two releases side by side.
   */
  readonly environments?: (threads: StartEnvironment) => StartEnvironment;
}

/** A running host, with more than HTTP for its tests. */
export interface LocalHost {
  readonly url: string;
  /** The key of the local client, unless `apiKeyState` is `ofEarlierStart`. */
  readonly apiKey: string;
  readonly apiKeyState: ApiKeyState;
  readonly operator: Operator;
  readonly model: StackModel;
  readonly now: () => number;
  readonly advance: (seconds: number) => Promise<number>;
  readonly sleep: (seconds: number) => Promise<number>;
  readonly whenIdle: () => Promise<void>;
  readonly stats: () => Promise<LocalStats>;
  readonly deliveries: () => readonly Delivery[];
  /** Events on the bus, from the service and from callers. */
  readonly busEvents: () => readonly BusEvent[];
  readonly logLines: () => readonly LogLine[];
  /** Every message body that was sent to a queue. */
  readonly queueBodies: () => readonly string[];
  readonly stop: () => Promise<void>;
}

export interface LocalStats {
  readonly now: string;
  readonly functions: Readonly<Record<string, FunctionReport & { readonly upstream_calls: number }>>;
  readonly queues: Readonly<Record<string, QueueReport>>;
  /** Calls that reached the sandbox bank; `starts` counts those with different idempotency keys. */
  readonly upstream: UpstreamReport;
  /** Calls of connectors, by the name of the connector. */
  readonly upstreams: Readonly<Record<string, UpstreamCalls>>;
}

interface UpstreamReport extends Omit<BankStats, 'startCalls'> {
  readonly start_calls: number;
}

/** Of functions that compute much, and whose answers nobody waits for. The others take what they need. */
const SHARES: ReadonlyMap<string, MachineShare> = new Map([
  ['poll', backgroundShare()],
  ['sweep', backgroundShare()],
  ['plan', planningShare()],
]);
/** The one function that calls upstreams. */
const CALLS_UPSTREAM = 'poll';
/** The one function that calls receivers of webhooks. */
const CALLS_RECEIVERS = 'notify';

/** Longer than the end of an environment takes, whose memory is then counted no more. */
const GIVE_BACK_EVERY_MS = 500;

/** Where the receivers of this host are. Of upstreams, connectors call only those that their settings name. */
const LOOPBACK_CIDRS = '127.0.0.0/8,::1/128';

/** Functions reach queues through the gateway. The URL is only the name of a queue; nothing calls its address. */
const queueUrl = (name: string): string => `http://sqs.localhost/000000000000/${name}`;

/** Starts the whole service on this machine, as the templates of the dev stage describe it. */
export const startLocalHost = async (options: LocalHostOptions): Promise<LocalHost> => {
  const stops: (() => Promise<void> | void)[] = [];
  const stop = async (): Promise<void> => {
    for (const part of stops.splice(0).reverse()) await part();
  };
  try {
    return await start(options, stops, stop);
  } catch (error) {
    await stop();
    throw error;
  }
};

const start = async (
  options: LocalHostOptions,
  stops: (() => Promise<void> | void)[],
  stop: () => Promise<void>,
): Promise<LocalHost> => {
  const connectorsFor = localConnectors(options.connectors ?? {});
  const data = await openDataFolder(options.dataFolder ?? null);
  stops.push(data.close);
  const clock = savingClock(createVirtualClock(data.clockOffsetMs()), data.saveClockOffsetMs);
  const activity = createActivity();
  const timeline = createTimeline(clock, activity);
  stops.push(timeline.stop);
  const logBook = createLogBook(options.onLog);
  const faults = createFaults();

  const keep = async <T>(starting: Promise<T>, stopOf: (started: T) => () => Promise<void>): Promise<T> => {
    const started = await starting;
    stops.push(stopOf(started));
    return started;
  };
  const isOwnCaller = createIsOwnCaller(options.hosts);
  const hintSecret = secretText(systemIds.bytes(SECRET_BYTES));
  const sendHint = createHintSender({
    clock: clock.now,
    url: () => `${server.url}/upstream/sandbox/webhooks`,
    secret: hintSecret,
  });
  const starting = {
    assembly: options.assembly ? Promise.resolve(options.assembly) : synthesise(),
    emulator: keep(startEmulator(data.databaseFile, options.onNote), (started) => started.stop),
    queueEmulator: keep(startQueueEmulator(), (started) => started.stop),
    bank: keep(
      startSandboxBank({
        clock: clock.now,
        isServed: isOwnCaller,
        onHintWanted: (hint) => void timeline.at(hint.atMs, () => sendHint(hint)),
      }),
      (started) => started.close,
    ),
  };
  // Waits for all of them even when one fails, so that every part that started can be stopped.
  await Promise.allSettled(Object.values(starting));
  const assembly = await starting.assembly;
  const emulator = await starting.emulator;
  const queueEmulator = await starting.queueEmulator;
  const bank = await starting.bank;

  const connectors = connectorsFor({ base_url: bank.url, hint_secret: hintSecret });
  const model = readStackModel(assembly, {
    queueUrl,
    replacing: { CONNECTORS: JSON.stringify(connectors) },
    adding: {
      WEBHOOK_ALLOWED_CIDRS: LOOPBACK_CIDRS,
      WEBHOOK_ALLOW_HTTP: 'true',
    },
  });
  const stats = createStats(model.functions.keys(), Object.keys(connectors));
  const authorizer = createAuthorizer(stats);
  const dynamoDb = createDynamoDbService(emulator.endpoint, model.tables, faults);
  stops.push(dynamoDb.stop);
  const queues = createQueueService(queueEmulator, model.queues, { clock, timeline, faults });
  await Promise.all([dynamoDb.createTables(), queues.createQueues()]);

  const keyId = model.keyIds[0] ?? 'local';
  const kms = createKmsService(data.seal, arnOf('kms', `key/${keyId}`));
  const { hasOwnProcess = false } = options;
  const shareOf = (functionName: string): MachineShare => {
    const share = SHARES.get(functionName) ?? FOREGROUND;
    return { ...share, givesWay: share.givesWay && hasOwnProcess };
  };
  const threads = threadEnvironments({ clock, shareOf, callAws: (call) => gateway.call(call) });
  const functions = createFunctionHost({
    models: model.functions,
    activity,
    stats,
    logBook,
    authorizer,
    // API and rules count as one source.
    sourcesOf: ({ name }) => Math.max(1, model.mappings.filter(({ functionName }) => functionName === name).length),
    shareOf,
    residentBytes: hasOwnProcess ? residentBytesOfProcess() : () => 0,
    callsReceivers: CALLS_RECEIVERS,
    awsEndpoint: () => gateway.endpoint,
    startEnvironment: options.environments?.(threads) ?? threads,
  });
  const bus = createEventBus(model.rules, model.functions, { functions, queues, authorizer, clock, timeline });
  const operatorAccessKey = newOperatorAccessKey();
  const gateway = await startAwsGateway({
    isOwnCaller,
    operatorAccessKey,
    dynamoDb,
    queues,
    kms,
    keyIds: model.keyIds,
    putEvent: bus.put,
    principalOf: functions.principalOf,
    authorizer,
    faults,
    stats,
  });
  const givingBack = setInterval(functions.giveMemoryBack, GIVE_BACK_EVERY_MS);
  stops.push(gateway.stop, functions.stop, () => clearInterval(givingBack));

  const operator = operatorAt(gateway.endpoint, operatorAccessKey);
  const [table] = model.tables;
  const apiKeyState = table
    ? await openLocalClient({
        apiKey: options.apiKey ?? null,
        operator,
        tableName: table.name,
        keyId,
        clock: clock.now,
        data,
      })
    : 'ofThisStart';

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
      activity,
      authorizer,
      stats,
      logBook,
    });
  });
  queues.onArrival((name) => {
    for (const source of sources) if (source.queueName === name) source.wake();
  });

  const apiKey = options.apiKey ?? API_KEY_DEFAULT;
  const receiver = createReceiver(clock.now, { load: data.receiverSecrets, save: data.saveReceiverSecrets });
  const readStats = async (): Promise<LocalStats> => {
    const { startCalls, ...counts } = bank.stats();
    const upstream = { ...counts, start_calls: startCalls };
    const upstreamCalls = startCalls + counts.polls + counts.answers + counts.fetches;
    return {
      now: new Date(clock.now()).toISOString(),
      functions: Object.fromEntries(
        Object.entries(stats.report()).map(([name, report]) => [
          name,
          { ...report, upstream_calls: name === CALLS_UPSTREAM ? upstreamCalls : 0 },
        ]),
      ),
      queues: await queues.report(),
      upstream,
      upstreams: stats.upstreams(),
    };
  };
  const operatorTable = table ? openOperatorTable(operator, table.name) : null;
  stops.push(() => operatorTable?.close());
  const adminKey = options.adminKey ?? null;
  const bodies = createBodies();
  const server = await startHttpServer(options.port, {
    listen: options.listen ?? '127.0.0.1',
    isOwnCaller,
    adminGate: createAdminGate(adminKey),
    bodies,
    api: createApiGateway({
      model,
      functions,
      clock,
      bodies,
      limitOf: options.assembly ? gatewayLimit : contractLimits(),
    }),
    local: createLocalRoutes({
      timeline,
      now: clock.now,
      aheadMs: clock.offsetMs,
      faults,
      receiver,
      functionNames: [...model.functions.keys()],
      putEvent: bus.put,
      busEvents: bus.events,
      stats: readStats,
      deadLetters: queues.deadLetters,
      operatorTable,
      hasAdminKey: adminKey !== null,
      url: () => server.url,
      apiKey: () => (apiKeyState === 'ofEarlierStart' ? null : apiKey),
    }),
    receiver,
  });
  stops.push(server.stop);
  bus.startSchedules();

  return {
    url: server.url,
    apiKey,
    apiKeyState,
    operator,
    model,
    now: clock.now,
    advance: timeline.advance,
    sleep: timeline.sleep,
    whenIdle: activity.whenIdle,
    stats: readStats,
    deliveries: receiver.deliveries,
    busEvents: bus.events,
    logLines: logBook.lines,
    queueBodies: queues.bodies,
    stop,
  };
};

const startEmulator = async (file: string | null, tell: Tell = () => undefined): Promise<DynamoDbEmulator> => {
  if (file !== null) await compactAtStart(file, tell);
  return startDynamoDbEmulator(file);
};

/**
 * Saves the clock at each step of a long move: after a kill, the host must not start with a time before that of its
 * data.
 */
const savingClock = (clock: VirtualClock, save: (offsetMs: number) => void): VirtualClock => ({
  ...clock,
  jumpTo: (instantMs) => {
    clock.jumpTo(instantMs);
    save(clock.offsetMs());
  },
});

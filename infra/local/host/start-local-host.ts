import type { BusEvent } from '../bus/bus-event.ts';
import type { LogLine } from '../monitoring/log-book.ts';
import { createStats } from '../monitoring/stats.ts';
import { API_KEY_DEFAULT, type ApiKeyState, openLocalClient } from '../operator/local-client.ts';
import { newOperatorAccessKey, type Operator, operatorAt } from '../operator/operator.ts';
import { createReceiver, type Delivery } from '../panel/receiver.ts';
import type { StackModel } from '../template/models.ts';
import { readStackModel } from '../template/stack-model.ts';
import { localConnectors } from '../upstreams/connectors.ts';
import { keyIdOf, startAws } from './aws.ts';
import { startEmulators } from './emulators.ts';
import type { LocalHostOptions } from './local-host-options.ts';
import { type LocalStats, readLocalStats } from './local-stats.ts';
import { type Machine, openMachine } from './machine.ts';
import { createShutdown, type Shutdown } from './shutdown.ts';
import { startWeb } from './web.ts';

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

/** Where the receivers of this host are. Of upstreams, connectors call only those that their settings name. */
const LOOPBACK_CIDRS = '127.0.0.0/8,::1/128';

/** Functions reach queues through the endpoint. The URL is only the name of a queue; nothing calls its address. */
const queueUrl = (name: string): string => `http://sqs.localhost/000000000000/${name}`;

/** Starts the whole service on this machine, as the templates of the dev stage describe it. */
export const startLocalHost = async (options: LocalHostOptions): Promise<LocalHost> => {
  const shutdown = createShutdown();
  try {
    return await start(options, shutdown);
  } catch (error) {
    await shutdown.stop();
    throw error;
  }
};

const start = async (options: LocalHostOptions, shutdown: Shutdown): Promise<LocalHost> => {
  const connectorsFor = localConnectors(options.connectors ?? {});
  const machine = await openMachine(options, shutdown);
  const { clock, activity, timeline, logBook, data } = machine;
  const emulators = await startEmulators(options, machine, shutdown, () => server.url);

  const connectors = connectorsFor(emulators.bankSettings);
  const model = readStackModel(emulators.assembly, {
    queueUrl,
    replacing: { CONNECTORS: JSON.stringify(connectors) },
    adding: { WEBHOOK_ALLOWED_CIDRS: LOOPBACK_CIDRS, WEBHOOK_ALLOW_HTTP: 'true' },
  });
  const stats = createStats(model.functions.keys(), Object.keys(connectors));
  const operatorAccessKey = newOperatorAccessKey();
  const aws = await startAws({ options, machine, emulators, model, stats, operatorAccessKey, shutdown });
  const operator = operatorAt(aws.endpoint.url, operatorAccessKey);
  const apiKeyState = await openClient(options, machine, model, operator);
  aws.feedFunctions();

  const apiKey = options.apiKey ?? API_KEY_DEFAULT;
  const receiver = createReceiver(clock.now, { load: data.receiverSecrets, save: data.saveReceiverSecrets });
  const readStats = () =>
    readLocalStats({ now: clock.now, stats, queues: aws.queues.report, bank: emulators.bank.stats });
  const server = await startWeb({
    options,
    machine,
    model,
    aws,
    operator,
    apiKey: apiKeyState === 'ofEarlierStart' ? null : apiKey,
    receiver,
    stats: readStats,
    shutdown,
  });
  aws.bus.startSchedules();

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
    busEvents: aws.bus.events,
    logLines: logBook.lines,
    queueBodies: aws.queues.bodies,
    stop: shutdown.stop,
  };
};

const openClient = async (
  options: LocalHostOptions,
  { clock, data }: Machine,
  model: StackModel,
  operator: Operator,
): Promise<ApiKeyState> => {
  const [table] = model.tables;
  if (table === undefined) return 'ofThisStart';
  return openLocalClient({
    apiKey: options.apiKey ?? null,
    operator,
    tableName: table.name,
    keyId: keyIdOf(model),
    clock: clock.now,
    data,
  });
};

import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { StageSettings } from '../stages/stage-settings.ts';
import type { ServiceQueues } from './constructs/queue-worker.ts';
import type { DataStack } from './data-stack.ts';
import { publicAddress } from './public-address.ts';

/**
 * A worker takes some forty steps a minute of an upstream that answers within a second, so a message waits for some minutes.
 * While more wait, the sweep starts no turns.
 */
const BACKGROUND_WAITING_PER_WORKER = 60;
/**
 * Half of the threads may wait for name servers (libuv), and such a wait lasts some 20 s longer than the attempt. This
 * number is enough for batch after batch of receivers whose names do not resolve. With Node's four threads, two such
 * names would stop all lookups of a worker.
 */
const NOTIFY_THREADS = 64;

export interface VariableSources {
  readonly settings: StageSettings;
  readonly table: DataStack['table'];
  readonly queues: ServiceQueues;
  readonly bus: EventBus;
  readonly bankKey: string;
  /** The connectors of the stage and what they need, as JSON. */
  readonly connectors: string;
}

export const variableValues = ({ settings, table, queues, bus, bankKey, connectors }: VariableSources) => ({
  TABLE_NAME: table.tableName,
  POLL_QUEUE_URL: queues.poll.queue.queueUrl,
  BACKGROUND_QUEUE_URL: queues.background.queue.queueUrl,
  NOTIFY_QUEUE_URL: queues.notify.queue.queueUrl,
  RECORD_QUEUE_URL: queues.record.queue.queueUrl,
  PLAN_QUEUE_URL: queues.plan.queue.queueUrl,
  EVENT_BUS_NAME: bus.eventBusName,
  CONNECTORS: connectors,
  BANK_KEY: bankKey,
  BACKGROUND_AGGREGATION_HOURS: String(settings.backgroundAggregationHours),
  BACKGROUND_SEEN_DAYS: String(settings.backgroundSeenDays),
  BACKGROUND_WAITING_MAX: String(settings.backgroundConcurrencyMax * BACKGROUND_WAITING_PER_WORKER),
  NOTIFY_WORKERS_COUNT: String(settings.notifyConcurrencyMax),
  UV_THREADPOOL_SIZE: String(NOTIFY_THREADS),
  UPSTREAM_ALLOWED_CIDRS: settings.upstreamAllowedCidrs.join(','),
  UPSTREAM_ALLOW_HTTP: settings.isUpstreamHttpAllowed ? 'true' : 'false',
  WEBHOOK_ALLOWED_CIDRS: settings.webhookAllowedCidrs.join(','),
  WEBHOOK_ALLOW_HTTP: settings.isWebhookHttpAllowed ? 'true' : 'false',
  HAS_SANDBOX_BANK: settings.connectors.sandbox === undefined ? 'false' : 'true',
  HAS_PAGES: settings.hasPages ? 'true' : 'false',
  HAS_BUS_EVENTS: settings.hasBusEvents ? 'true' : 'false',
  PUBLIC_ADDRESS: publicAddress(settings) ?? '',
  WIDGET_ALLOW_HTTP: settings.isWidgetHttpAllowed ? 'true' : 'false',
  CLIENT_REQUESTS_PER_SECOND_MAX: String(settings.clientRequestsPerSecondMax),
  USER_REQUESTS_PER_SECOND_MAX: String(settings.userRequestsPerSecondMax),
  // Behind CloudFront all callers have its addresses, and the firewall limits theirs.
  ADDRESS_REFUSALS_PER_MINUTE_MAX: String(settings.edge === null ? settings.addressRefusalsPerMinuteMax : 0),
});

/**
 * Environment variables beside `LOG_LEVEL` and `RELEASE`, which every function gets. The `wire.ts` of a function reads them; Node
 * reads `UV_THREADPOOL_SIZE`.
 */
export type VariableName = keyof ReturnType<typeof variableValues>;

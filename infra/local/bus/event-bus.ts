import { randomUUID } from 'node:crypto';
import type { Authorizer } from '../access/authorizer.ts';
import type { Timeline } from '../clock/timeline.ts';
import type { VirtualClock } from '../clock/virtual-clock.ts';
import type { Outcome } from '../functions/environment-protocol.ts';
import type { FunctionHost } from '../functions/function-host.ts';
import type { QueueService } from '../queues/queue-service.ts';
import { LOCAL_ACCOUNT, LOCAL_REGION } from '../template/intrinsics.ts';
import type { FunctionModel, RuleModel } from '../template/models.ts';
import type { BusEvent } from './bus-event.ts';

/** EventBridge: schedules run in virtual time, and events go to the rules whose pattern they match. */
export interface EventBus {
  /** Returns the event's id. */
  readonly put: (event: BusEvent) => string;
  /** The last few thousand events, oldest first. */
  readonly events: () => readonly BusEvent[];
  /** Runs each scheduled target now, and then again and again at its rate. */
  readonly startSchedules: () => void;
}

export interface EventBusDeps {
  readonly functions: FunctionHost;
  readonly queues: QueueService;
  readonly authorizer: Authorizer;
  readonly clock: VirtualClock;
  readonly timeline: Timeline;
}

const INVOKER = 'events.amazonaws.com';
/** Events that are kept for tests and for people; then each new event pushes the oldest one out. */
const EVENTS_KEPT = 5_000;
/** Lambda retries an asynchronous event twice: after one minute, and after two more. */
const RETRY_DELAYS_MS = [60_000, 120_000] as const;

export const createEventBus = (
  rules: readonly RuleModel[],
  models: ReadonlyMap<string, FunctionModel>,
  { functions, queues, authorizer, clock, timeline }: EventBusDeps,
): EventBus => {
  for (const { functionName } of rules.flatMap(({ targets }) => targets)) {
    // AWS would lose the event and report nothing.
    if (models.get(functionName)?.invokers.has(INVOKER)) continue;
    throw new Error(`The template does not permit ${INVOKER} to invoke ${functionName}`);
  }

  const events: BusEvent[] = [];

  const invoke = async (functionName: string, event: unknown, attempt = 0): Promise<void> => {
    const outcome = await functions.invoke(functionName, event);
    const delayMs = RETRY_DELAYS_MS[attempt];
    const retriesMax = models.get(functionName)?.asyncRetriesMax ?? 0;
    if (outcome.ok) return;
    if (delayMs === undefined || attempt >= retriesMax) return giveUp(functionName, event, outcome);
    timeline.at(clock.now() + delayMs, () => invoke(functionName, event, attempt + 1));
  };

  /** Lambda sends the event to the failure destination, with the rights of the function's role. */
  const giveUp = async (functionName: string, event: unknown, outcome: Outcome): Promise<void> => {
    const model = models.get(functionName);
    if (!model || model.failureQueueArn === null) return;
    if (authorizer.refused(model, [{ action: 'sqs:SendMessage', resource: model.failureQueueArn }])) return;
    const queueName = model.failureQueueArn.slice(model.failureQueueArn.lastIndexOf(':') + 1);
    const body = JSON.stringify({ requestPayload: event, responseContext: { functionError: !outcome.ok } });
    await queues.call('SendMessage', { QueueUrl: queueName, MessageBody: body, DelaySeconds: 0 });
  };

  const send = (rule: RuleModel, event: BusEvent): void => {
    for (const { functionName, input } of rule.targets) {
      const envelope = {
        version: '0',
        id: event.id ?? randomUUID(),
        'detail-type': event.detailType,
        source: event.source,
        account: LOCAL_ACCOUNT,
        time: new Date(clock.now()).toISOString().replace(/\.\d+Z$/, 'Z'),
        region: LOCAL_REGION,
        resources: [],
        detail: event.detail,
      };
      void invoke(functionName, input === null ? envelope : (JSON.parse(input) as unknown));
    }
  };

  const tick = (rule: RuleModel, everyMs: number): void => {
    send(rule, { source: 'aws.events', detailType: 'Scheduled Event', detail: {} });
    timeline.at(clock.now() + everyMs, () => tick(rule, everyMs));
  };

  return {
    put: (event) => {
      const named = { ...event, id: event.id ?? randomUUID() };
      events.push(named);
      if (events.length > EVENTS_KEPT) events.shift();
      for (const rule of rules) if (rule.pattern && matches(rule.pattern, named)) send(rule, named);
      return named.id;
    },
    events: () => events,
    startSchedules: () => {
      for (const rule of rules) if (rule.everyMs !== null) tick(rule, rule.everyMs);
    },
  };
};

/** Knows the patterns that the service's rules use: nested lists of values, exact or in any letter case. */
const matches = (pattern: Readonly<Record<string, unknown>>, event: BusEvent): boolean =>
  matchesObject(pattern, { source: event.source, 'detail-type': event.detailType, detail: event.detail });

const matchesObject = (pattern: Readonly<Record<string, unknown>>, value: unknown): boolean =>
  Object.entries(pattern).every(([key, wanted]) => {
    const part = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
    if (!Array.isArray(wanted)) return matchesObject(wanted as Record<string, unknown>, part);
    return wanted.some((one) => matchesValue(key, one, part));
  });

const matchesValue = (key: string, wanted: unknown, part: unknown): boolean => {
  if (typeof wanted !== 'object' || wanted === null) return wanted === part;
  const text = (wanted as { readonly 'equals-ignore-case'?: unknown })['equals-ignore-case'];
  if (typeof text !== 'string') throw new Error(`The local host does not know the pattern of ${key}`);
  return typeof part === 'string' && part.toLowerCase() === text.toLowerCase();
};

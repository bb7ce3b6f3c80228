import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEventBus } from '../../../infra/local/bus/event-bus.ts';
import { createActivity } from '../../../infra/local/clock/activity.ts';
import { createTimeline, type Timeline } from '../../../infra/local/clock/timeline.ts';
import { createVirtualClock } from '../../../infra/local/clock/virtual-clock.ts';
import type { Outcome } from '../../../infra/local/functions/environment-protocol.ts';
import type { FunctionHost } from '../../../infra/local/functions/function-host.ts';
import type { QueueService } from '../../../infra/local/queues/queue-service.ts';
import type { FunctionModel, RuleModel } from '../../../infra/local/template/models.ts';

const FAILED: Outcome = { ok: false, errorType: 'Error', errorMessage: 'failed' };
const STARTED_AT = Date.parse('2026-11-21T08:00:00.250Z');
const rule: RuleModel = {
  everyMs: null,
  pattern: { source: ['a'] },
  targets: [{ functionName: 'worker', input: null }],
};
const worker = {
  name: 'worker',
  asyncRetriesMax: 2,
  failureQueueArn: 'arn:aws:sqs:us-east-1:000000000000:dead-letters',
  invokers: new Set(['events.amazonaws.com']),
} as Partial<FunctionModel> as FunctionModel;

let timeline: Timeline;
beforeEach(() => void vi.setSystemTime(STARTED_AT));
afterEach(() => {
  timeline.stop();
  vi.useRealTimers();
});

/** A bus whose only function fails as often as said; what it was given, and at which second. */
const fresh = (model: FunctionModel, { failures = Infinity, mayGiveUp = true } = {}) => {
  const clock = createVirtualClock();
  const activity = createActivity();
  timeline = createTimeline(clock, activity);
  const invoked: { readonly second: number; readonly event: unknown }[] = [];
  const deadLetters: unknown[] = [];
  const bus = createEventBus([rule], new Map([[model.name, model]]), {
    clock,
    timeline,
    functions: {
      invoke: (_name, event) =>
        activity.track(async () => {
          invoked.push({ second: Math.floor((clock.now() - STARTED_AT) / 1_000), event });
          return invoked.length > failures ? { ok: true, payload: 'null' } : FAILED;
        }),
    } as Partial<FunctionHost> as FunctionHost,
    queues: {
      call: async (_operation, request) => {
        deadLetters.push(request);
        return { status: 200, headers: {}, body: '' };
      },
    } as Partial<QueueService> as QueueService,
    authorizer: { refused: (_model, [request]) => (mayGiveUp || request === undefined ? null : request) },
  });
  const seconds = () => invoked.map(({ second }) => second);
  return { bus, invoked, seconds, deadLetters };
};
const EVENT = { source: 'a', detailType: 'News', detail: { n: 1 } };

describe('an event of the local bus whose function fails', () => {
  it('comes again after a minute and after two more, then it is a dead letter', async () => {
    const { bus, invoked, seconds, deadLetters } = fresh(worker);
    bus.put(EVENT);
    await timeline.advance(3_600);
    expect(seconds()).toEqual([0, 60, 180]);
    expect(deadLetters).toMatchObject([{ QueueUrl: 'dead-letters', DelaySeconds: 0 }]);
    const [{ MessageBody: body }] = deadLetters as [{ readonly MessageBody: string }];
    expect(JSON.parse(body)).toMatchObject({ requestPayload: invoked[0]?.event });
  });

  it('comes again no more often than the template says, and not after a success', async () => {
    const once = fresh({ ...worker, asyncRetriesMax: 1 });
    once.bus.put(EVENT);
    await timeline.advance(3_600);
    expect([once.seconds(), once.deadLetters.length]).toEqual([[0, 60], 1]);
    timeline.stop();
    const taken = fresh(worker, { failures: 1 });
    taken.bus.put(EVENT);
    await timeline.advance(3_600);
    expect([taken.seconds().length, taken.deadLetters]).toEqual([2, []]);
  });

  it('is lost without a queue for it, or the right to send there', async () => {
    const noQueue = fresh({ ...worker, failureQueueArn: null });
    noQueue.bus.put(EVENT);
    await timeline.advance(3_600);
    timeline.stop();
    const noRight = fresh(worker, { mayGiveUp: false });
    noRight.bus.put(EVENT);
    await timeline.advance(3_600);
    for (const { seconds, deadLetters } of [noQueue, noRight]) expect([seconds().length, deadLetters]).toEqual([3, []]);
  });
});

it('the local bus gives the time in whole seconds, as EventBridge does', () => {
  const { bus, invoked } = fresh(worker);
  bus.put({ ...EVENT, id: 'mine' });
  expect(invoked[0]?.event).toMatchObject({ id: 'mine', time: '2026-11-21T08:00:00Z', detail: { n: 1 } });
});

it('the local bus refuses a rule whose function EventBridge may not invoke', () => {
  expect(() => fresh({ ...worker, invokers: new Set() })).toThrow(
    'does not permit events.amazonaws.com to invoke worker',
  );
});

it('the local bus remembers the last five thousand events', () => {
  const { bus } = fresh(worker, { failures: 0 });
  for (let number = 0; number <= 5_000; number += 1) bus.put({ ...EVENT, source: 'b', id: String(number) });
  expect([bus.events().length, bus.events()[0]?.id]).toEqual([5_000, '1']);
});

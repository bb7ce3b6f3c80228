import type { Authorizer } from '../access/authorizer.ts';
import { TRACE_ATTRIBUTE } from '../calls/request-chain.ts';
import type { Activity } from '../clock/activity.ts';
import type { ReceivedMessage } from '../queues/message.ts';
import { LOCAL_REGION } from '../template/intrinsics.ts';
import type { MappingModel, QueueModel } from '../template/models.ts';
import type { FunctionHost } from './function-host.ts';
import { createLoopGuard, type LoopGuardDeps } from './loop-guard.ts';
import type { MachineShare } from './machine-share.ts';

/**
 * Feeds a function from a queue as Lambda's event source does: batches, partial failures, bounded concurrency, and no
 * recursive loop that the template does not allow.
 */
export interface EventSource {
  readonly queueName: string;
  /** Call it when a message may have arrived. */
  readonly wake: () => void;
}

export interface EventSourceDeps extends LoopGuardDeps {
  readonly mapping: MappingModel;
  readonly share: MachineShare;
  readonly functions: FunctionHost;
  readonly activity: Activity;
  readonly authorizer: Authorizer;
}

/** Lambda receives and deletes with the function's own role. */
const NEEDED = ['sqs:GetQueueAttributes', 'sqs:ReceiveMessage', 'sqs:DeleteMessage'] as const;

export const createEventSource = (deps: EventSourceDeps): EventSource => {
  const { mapping, queue, model, queues, functions, activity, authorizer } = deps;
  const refused = authorizer.refused(
    model,
    NEEDED.map((action) => ({ action, resource: queue.arn })),
  );
  if (refused) throw new Error(`The role of ${model.name} lacks ${refused.action} on ${queue.name}`);

  const concurrencyMax = Math.min(mapping.concurrencyMax, deps.share.environmentsPerSourceMax);
  let running = 0;
  let isPumping = false;
  let isWoken = false;
  const loopGuard = createLoopGuard(deps);

  /** The invocation counts as separate work, because it may wait for servers outside. */
  const deliver = async (received: readonly ReceivedMessage[]): Promise<void> => {
    const { ended = [], messages = [] } = Object.groupBy(received, (message) =>
      loopGuard.isEnded(message) ? 'ended' : 'messages',
    );
    if (ended.length > 0) {
      await activity.track(async () => {
        for (const message of ended) await loopGuard.stop(message);
      });
    }
    if (messages.length === 0) return;
    const event = { Records: messages.map((message) => record(queue, message)) };
    const outcome = await functions.invoke(model.name, event, messages.flatMap(traceHeaderOf));
    const failed = outcome.ok ? failedIds(outcome.payload, mapping, messages) : messages.map(({ id }) => id);
    await activity.track(async () => {
      for (const message of messages) {
        if (failed.includes(message.id)) queues.giveBack(queue, message);
        else await queues.remove(queue, message);
      }
    });
  };

  const pump = async (): Promise<void> => {
    while (running < concurrencyMax) {
      isWoken = false;
      const messages = await queues.receive(queue, mapping.batchSize);
      if (messages.length === 0) {
        if (!isWoken) return;
        continue;
      }
      running += 1;
      void deliver(messages)
        .catch(() => undefined)
        .finally(() => {
          running -= 1;
          wake();
        });
    }
  };

  const wake = (): void => {
    isWoken = true;
    if (isPumping) return;
    isPumping = true;
    void activity
      .track(pump)
      .catch(() => undefined)
      .finally(() => {
        isPumping = false;
        // A message came after the last receive and before this line.
        if (isWoken && running < concurrencyMax) wake();
      });
  };

  return { queueName: queue.name, wake };
};

const traceHeaderOf = ({ attributes }: ReceivedMessage): readonly string[] => {
  const traceHeader = attributes[TRACE_ATTRIBUTE];
  return traceHeader === undefined ? [] : [traceHeader];
};

/** As on Lambda, all messages succeeded unless the answer is a partial batch response. */
const failedIds = (payload: string, mapping: MappingModel, messages: readonly ReceivedMessage[]): readonly string[] => {
  if (!mapping.reportsItemFailures) return [];
  const answer = JSON.parse(payload) as { readonly batchItemFailures?: readonly { itemIdentifier: string }[] } | null;
  const named = (answer?.batchItemFailures ?? []).map(({ itemIdentifier }) => itemIdentifier);
  const ids = messages.map(({ id }) => id);
  // With an unknown or empty identifier, Lambda counts the whole batch as failed.
  return named.every((id) => ids.includes(id)) ? named : ids;
};

const record = (queue: QueueModel, message: ReceivedMessage) => ({
  messageId: message.id,
  receiptHandle: message.receiptHandle,
  body: message.body,
  attributes: message.attributes,
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: queue.arn,
  awsRegion: LOCAL_REGION,
});

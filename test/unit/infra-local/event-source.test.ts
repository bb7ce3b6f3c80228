import { expect, it } from 'vitest';
import { createActivity } from '../../../infra/local/clock/activity.ts';
import type { Outcome } from '../../../infra/local/functions/environment-protocol.ts';
import { createEventSource } from '../../../infra/local/functions/event-source.ts';
import type { FunctionHost } from '../../../infra/local/functions/function-host.ts';
import { backgroundShare, FOREGROUND, type MachineShare } from '../../../infra/local/functions/machine-share.ts';
import type { ReceivedMessage } from '../../../infra/local/queues/message.ts';
import type { QueueService } from '../../../infra/local/queues/queue-service.ts';
import type { FunctionModel, MappingModel, QueueModel } from '../../../infra/local/template/models.ts';

const messageOf = (id: string): ReceivedMessage => ({ id, receiptHandle: id, body: id, attributes: {}, receivedAt: 0 });
const ANSWERED = (...ids: readonly string[]): Outcome => ({
  ok: true,
  payload: JSON.stringify({ batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })) }),
});

/** An event source whose queue holds these batches; what became of their messages once all were worked on. */
const workOff = async (
  batches: readonly (readonly string[])[],
  answer: () => Promise<Outcome>,
  mapping: Partial<MappingModel> = {},
  share: MachineShare = FOREGROUND,
) => {
  const left = [...batches];
  const [removed, givenBack]: [string[], string[]] = [[], []];
  const activity = createActivity();
  const source = createEventSource({
    mapping: {
      functionName: 'worker',
      queueArn: 'arn',
      batchSize: 10,
      reportsItemFailures: true,
      concurrencyMax: 8,
      ...mapping,
    },
    queue: { name: 'queue', arn: 'arn' } as Partial<QueueModel> as QueueModel,
    model: { name: 'worker', arn: 'arn:worker' } as Partial<FunctionModel> as FunctionModel,
    queues: {
      receive: async () => (left.shift() ?? []).map(messageOf),
      remove: async (_queue, { id }) => void removed.push(id),
      giveBack: (_queue, { id }) => void givenBack.push(id),
    } as Partial<QueueService> as QueueService,
    share,
    functions: { invoke: answer } as Partial<FunctionHost> as FunctionHost,
    activity,
    authorizer: { refused: () => null },
    stats: { loopStopped: () => undefined },
    logBook: { write: () => undefined },
  });
  source.wake();
  await activity.whenIdle();
  return { removed, givenBack };
};

it.each([
  ['fails', { ok: false, errorType: 'Error', errorMessage: 'x' }, {}, [[], ['1', '2']]],
  ['names what failed', ANSWERED('2'), {}, [['1'], ['2']]],
  ['names nothing', { ok: true, payload: 'null' }, {}, [['1', '2'], []]],
  ['names a message that is none of the batch', ANSWERED('3'), {}, [[], ['1', '2']]],
  [
    'names what failed, which its mapping does not heed',
    ANSWERED('2'),
    { reportsItemFailures: false },
    [['1', '2'], []],
  ],
] as const)(
  'a batch whose function %s is done but for the failed messages, which come again',
  async (_what, outcome, mapping, expected) => {
    const { removed, givenBack } = await workOff([['1', '2']], async () => outcome, mapping);
    expect([removed, givenBack]).toEqual(expected);
  },
);

const ON_ONE_PROCESSOR = backgroundShare(1);
const ON_TWO_PROCESSORS = backgroundShare(2);
const ON_MANY_PROCESSORS = backgroundShare(64);

it.each([
  ['its mapping says', 2, FOREGROUND, 2],
  ['one source of a function may have environments', 8, FOREGROUND, 4],
  ['there are processors, where nobody waits for the answers', 8, ON_TWO_PROCESSORS, 2],
  ['two of them, where there is one processor', 8, ON_ONE_PROCESSOR, 2],
  ['one source may have environments, on a large machine too', 8, ON_MANY_PROCESSORS, 4],
] as const)(
  'an event source works on as many batches at once as %s, and on all in the end',
  async (_what, mapped, share, expected) => {
    let [running, runningMost] = [0, 0];
    const batches = Array.from({ length: 9 }, (_, number) => [String(number)]);
    const answer = async () => {
      running += 1;
      runningMost = Math.max(runningMost, running);
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
      running -= 1;
      return ANSWERED();
    };
    const { removed } = await workOff(batches, answer, { concurrencyMax: mapped }, share);
    expect([runningMost, removed.toSorted()]).toEqual([expected, batches.flat()]);
  },
);

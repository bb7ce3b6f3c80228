import type { SQSEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import { type PollMessage, pollMessage } from '../../../lib/contract/jobs/messages.ts';
import { createQueueHandler } from '../../../lib/runtime/queue-handler.ts';
import { recordingLog } from '../../support/adapters/log.ts';
import { sqsEvent } from '../../support/adapters/sqs-event.ts';

const uuid = '00000000-0000-4000-8000-000000000001';
const messageOf = (step: number): PollMessage => ({
  user_guid: `USR-${uuid}`,
  member_guid: `MBR-${uuid}`,
  job_guid: `JOB-${uuid}`,
  step,
});

const eventOf = (bodies: readonly string[]): SQSEvent =>
  sqsEvent(bodies.map((body, index) => ({ id: `message-${index + 1}`, body, receives: 3 })));
const TEN = Array.from({ length: 10 }, (_, index) => JSON.stringify(messageOf(index + 1)));

const worker = (work: (message: PollMessage) => Promise<void>) => {
  const log = recordingLog();
  return { log, handle: createQueueHandler({ schema: pollMessage, log, work }) };
};

describe('a batch of ten messages (P13)', () => {
  test('with one that fails does nine once, and returns one', async () => {
    const done: number[] = [];
    const { handle, log } = worker(async ({ step }) => {
      if (step === 4) throw new Error('a password of a user');
      done.push(step);
    });
    expect(await handle(eventOf(TEN))).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-4' }] });
    expect(done.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 10]);
    expect(log.lines).toMatchObject([
      { level: 'error', code: 'RECORD_FAILED', fields: { message_id: 'message-4', receive_count: 3 } },
    ]);
  });

  test('that all fail is returned whole; without failures nothing is returned', async () => {
    const failing = worker(() => Promise.reject(new Error('down')));
    const { batchItemFailures } = await failing.handle(eventOf(TEN));
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(
      TEN.map((_, index) => `message-${index + 1}`),
    );
    expect(await worker(async () => undefined).handle(eventOf(TEN))).toEqual({ batchItemFailures: [] });
  });

  test('whose worker throws at once, or throws no error, is treated alike', async () => {
    const { handle } = worker(({ step }) => {
      if (step === 2) throw new TypeError('at once');
      if (step === 3) return Promise.reject('just text');
      return Promise.resolve();
    });
    const { batchItemFailures } = await handle(eventOf(TEN));
    expect(batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)).toEqual(['message-2', 'message-3']);
  });
});

test.each([
  ['no JSON', '{"step":'],
  ['an empty body', ''],
  ['another shape', '{"kind":"event"}'],
  ['another type', 'null'],
  ['a guid of another kind', JSON.stringify({ ...messageOf(1), user_guid: `MBR-${uuid}` })],
  ['a step before the first', JSON.stringify(messageOf(0))],
])('%s is never worked on and returned, for the dead-letter queue (P13)', async (_, body) => {
  const seen: number[] = [];
  const { handle, log } = worker(async ({ step }) => void seen.push(step));
  const answer = await handle(eventOf([JSON.stringify(messageOf(7)), body]));
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'message-2' }] });
  expect(seen).toEqual([7]);
  expect(log.lines).toMatchObject([{ level: 'warn', code: 'RECORD_MALFORMED', fields: { message_id: 'message-2' } }]);
  if (body !== '') expect(JSON.stringify(log.lines)).not.toContain(body);
});

test('each message of a queue has its own log', async () => {
  const log = recordingLog();
  const handle = createQueueHandler({
    schema: pollMessage,
    log,
    work: async ({ step }, own) => own.info('STEP_TAKEN', { step }),
  });
  await handle(eventOf(TEN.slice(0, 3)));
  expect(log.lines.map(({ fields }) => [fields.message_id, fields.step])).toEqual([
    ['message-1', 1],
    ['message-2', 2],
    ['message-3', 3],
  ]);
});

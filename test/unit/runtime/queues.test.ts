import { expect, test } from 'vitest';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { byAsker, byClient, byKind } from '../../../lib/runtime/queues.ts';
import { recordingQueue } from '../../support/adapters/queue.ts';

test('parts of a record have a queue of their own, and delay nothing (P29)', async () => {
  const [others, records] = [recordingQueue<NotifyMessage>(), recordingQueue<NotifyMessage>()];
  const queue = byKind(others, records);
  const address = { client_guid: 'CLT-1', feed_shard: 0, event_guid: 'EVT-1' } as const;
  const delivery = { kind: 'delivery', client_guid: 'CLT-1', event_guid: 'EVT-1', endpoint_guid: 'WHE-1', attempt: 1 };
  const messages = [
    { kind: 'record', ...address },
    { kind: 'event', ...address },
    delivery,
    { kind: 'replay', endpoint_guid: 'WHE-1', replay_guid: 'RPL-1' },
  ] as NotifyMessage[];
  for (const message of messages) await queue.send(message, 7);
  expect(records.sent).toEqual([{ message: messages[0], delaySeconds: 7 }]);
  expect(others.sent.map(({ message }) => message)).toEqual(messages.slice(1));
});

test('messages of one client are a group of a fair queue, so that no other waits (P29)', () => {
  const address = { client_guid: 'CLT-1', feed_shard: 0, event_guid: 'EVT-1' } as const;
  expect(byClient({ kind: 'event', ...address })).toBe('CLT-1');
  expect(byClient({ kind: 'record', ...address })).toBe('CLT-1');
  expect(byClient({ kind: 'replay', endpoint_guid: 'WHE-1', replay_guid: 'RPL-1' })).toBe('WHE-1');
});

test('steps of background jobs have a queue of their own, and all others that of users', async () => {
  const [asked, background] = [recordingQueue<object>(), recordingQueue<object>()];
  const queue = byAsker<object>(asked, background);
  await queue.send({ step: 1, is_background: true }, 3);
  await queue.send({ step: 1 }, 0);
  await queue.send({ micro_deposit_guid: 'MIC-1' }, 0);
  expect(background.sent).toEqual([{ message: { step: 1, is_background: true }, delaySeconds: 3 }]);
  expect(asked.sent).toHaveLength(2);
});

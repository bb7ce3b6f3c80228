import { expect, test } from 'vitest';
import type { NotifyMessage } from '../../../lib/contract/jobs/messages.ts';
import { byKind } from '../../../lib/runtime/queues.ts';
import { recordingQueue } from '../../support/queue.ts';

test('P29 a part of a record goes to the queue of records, and everything else never waits behind one', async () => {
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

import { keys } from '../../../lib/store/table/keys.ts';
import type { TestApi } from './api.ts';

// biome-ignore lint/suspicious/noExplicitAny: tests reach into bodies of events by their published names.
type Body = any;

/** Takes what was announced since the last call: the bodies of the stored events, in the order of their messages. */
export const takeAnnounced = async ({ notifyQueue, table }: TestApi): Promise<readonly Body[]> => {
  const sent = notifyQueue.sent.splice(0);
  return Promise.all(
    sent.map(async ({ message }) => {
      if (message.kind !== 'event' && message.kind !== 'record') throw new Error('no event');
      const key = keys.eventInShard(message.client_guid, message.feed_shard, message.event_guid);
      return JSON.parse(String((await table.get(key, { isConsistent: true }))?.body));
    }),
  );
};

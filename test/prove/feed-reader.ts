import type { Call } from './service.ts';

const LIMIT = 500;

/** A client that reads the feed of events from time to time, each time from its last cursor. */
export const createFeedReader = (call: Call, apiKey: string) => {
  const got = new Map<string, number>();
  let after: string | null = null;
  return {
    /** How often each event was given, by its guid. */
    got,
    read: async (): Promise<void> => {
      for (let isMore = true; isMore; ) {
        const query: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
        const { json } = await call('GET', `/events?limit=${LIMIT}${query}`, { 'MD-API-KEY': apiKey });
        for (const { guid } of json.events) got.set(guid, (got.get(guid) ?? 0) + 1);
        isMore = json.events.length > 0 && json.cursor !== after;
        after = json.cursor;
      }
    },
  };
};

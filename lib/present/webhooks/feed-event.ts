import type * as z from 'zod/mini';
import type { Wire } from '../../contract/kernel/wire.ts';
import type { feedEvent } from '../../contract/webhooks/feed-event-schema.ts';
import { toTimestamp } from '../../domain/kernel/time.ts';
import type { News } from '../../domain/webhooks/event.ts';

/** `JSON.parse` hands a reviver the source text of primitives; the compiler's library does not know it yet. */
const parse: (
  text: string,
  reviver: (key: string, value: unknown, context?: { readonly source?: string }) => unknown,
) => unknown = JSON.parse;

/** Numbers stay as they are spelled, so that what is asked for is what was pushed, to the byte. */
const asSpelled = (_key: string, value: unknown, context?: { readonly source?: string }): unknown =>
  typeof value === 'number' && context?.source !== undefined ? JSON.rawJSON(context.source) : value;

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

export const presentFeedEvent = (event: News): Wire<z.output<typeof feedEvent>> => {
  const payload = parse(event.body, asSpelled);
  if (!isObject(payload)) throw new Error('The body of an event is an object');
  return {
    created_at: toTimestamp(event.createdAt),
    guid: event.guid,
    payload,
    revision: event.revision,
    type: event.type,
  };
};

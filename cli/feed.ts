import * as z from 'zod/mini';
import { type Api, query, understood } from './api.ts';
import { isPassing, Refusal } from './failure.ts';
import type { Output } from './output.ts';
import type { Shell } from './shell.ts';

/** Soon enough for a person who watches; a poll costs the service a few reads. */
const POLL_EVERY_MS = 1_000;
/** Between polls while nothing comes. */
const IDLE_POLL_EVERY_MS = 3_000;
/** Between polls while the service does not answer. */
const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 60_000;

/** A page may be empty though more is to come, when thousands of entries in a row are not for this client: never two in a row. */
const EMPTY_PAGES_AT_END = 2;

export const feedEvent = z.object({
  guid: z.string(),
  type: z.string(),
  created_at: z.string(),
  revision: z.number(),
  payload: z.unknown(),
});
export type FeedEvent = z.infer<typeof feedEvent>;

const feedBody = z.object({ events: z.array(feedEvent), cursor: z.string() });
export type FeedPage = z.infer<typeof feedBody>;

export interface Following {
  /** A cursor, a timestamp or `now`; the oldest event that is kept when absent. */
  readonly after: string | undefined;
  readonly pageSize: number;
  /** Goes on after the last event until the signal, and through failures that pass. */
  readonly until: AbortSignal | null;
}

/** Pages of the feed, oldest first. Without `until` it ends with what is there. */
export async function* feedPages(
  api: Api,
  { after, pageSize, until }: Following,
  { shell, output }: { readonly shell: Shell; readonly output: Output },
): AsyncGenerator<FeedPage> {
  let position = after;
  let retryMs = RETRY_MS_MIN;
  const startedAt = shell.now();
  let empties = 0;
  for (;;) {
    if (until?.aborted) return;
    let page: FeedPage;
    try {
      const asked = `/events${query({ after: position, limit: pageSize })}`;
      page = understood(feedBody, (await api.call('GET', asked, undefined, until ?? undefined)).body);
      retryMs = RETRY_MS_MIN;
    } catch (error) {
      if (until?.aborted) return;
      if (until === null || !isPassing(error)) throw error;
      const asksMs = error instanceof Refusal ? (error.retryAfterSeconds ?? 0) * 1_000 : 0;
      const waitMs = Math.min(Math.max(retryMs, asksMs), RETRY_MS_MAX);
      output.note(`${error instanceof Error ? error.message : ''}; again in ${Math.ceil(waitMs / 1_000)} s`);
      await shell.wait(waitMs, until);
      retryMs *= 2;
      continue;
    }
    position = page.cursor;
    yield page;
    if (page.events.length > 0) {
      empties = 0;
      if (until === null && page.events.length < pageSize && isSince(page.events.at(-1), startedAt)) return;
      if (until !== null && page.events.length < pageSize) await shell.wait(POLL_EVERY_MS, until);
    } else {
      empties += 1;
      if (until === null && empties === EMPTY_PAGES_AT_END) return;
      if (until !== null) await shell.wait(IDLE_POLL_EVERY_MS, until);
    }
  }
}

/**
 * An end that moves on while it is read is none. Asked of the last page alone, for the service's clock may be ahead of
 * ours by days (a local host whose clock was moved).
 */
const isSince = (event: FeedEvent | undefined, startedAt: number): boolean =>
  event !== undefined && Date.parse(event.created_at) >= startedAt;

/** With a space before it, for one line; empty where the event has none. */
export const spacedAction = ({ payload }: FeedEvent): string => {
  const action = typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : undefined;
  return typeof action === 'string' ? ` ${action}` : '';
};

import * as z from 'zod/mini';
import { EVENT_TYPES } from '../lib/domain/webhooks/event.ts';
import { type Api, understood } from './api.ts';
import { isPassing, Refusal } from './failure.ts';
import type { Output } from './output.ts';
import type { Shell } from './shell.ts';

/** Often enough for a person that watches. A poll costs the service a few reads. */
const POLL_EVERY_MS = 1_000;
/** Between two polls while no events come. */
const IDLE_POLL_EVERY_MS = 3_000;
/** Between two polls while the service does not answer. */
const RETRY_MS_MIN = 1_000;
const RETRY_MS_MAX = 60_000;

/** Two empty pages in a row are the end, unless the service says that there is more. */
const EMPTY_PAGES_AT_END = 2;

export const feedEvent = z.object({
  guid: z.string(),
  type: z.string(),
  created_at: z.string(),
  revision: z.number(),
  payload: z.unknown(),
});
export type FeedEvent = z.infer<typeof feedEvent>;

const feedBody = z.object({ events: z.array(feedEvent), cursor: z.string(), has_more: z.optional(z.boolean()) });
export type FeedPage = z.infer<typeof feedBody>;

export interface Following {
  /** A cursor, a timestamp or `now`; when undefined, the oldest event that is kept. */
  readonly after: string | undefined;
  readonly pageSize: number;
  /** Of subscriptions: `*` stands for all. */
  readonly types: readonly string[] | undefined;
  /**
   * With a signal, the feed is followed until it aborts, also when calls fail for some time. With null it ends at the
   * last event.
   */
  readonly until: AbortSignal | null;
}

/** Pages of the feed, oldest first. */
export async function* feedPages(
  api: Api,
  { after, pageSize, types, until }: Following,
  { shell, output }: { readonly shell: Shell; readonly output: Output },
): AsyncGenerator<FeedPage> {
  let position = after;
  const type = types?.includes('*') ? [] : EVENT_TYPES.filter((sent) => types?.includes(sent));
  let retryMs = RETRY_MS_MIN;
  const startedAt = shell.now();
  let empties = 0;
  for (;;) {
    if (until?.aborted) return;
    let page: FeedPage;
    try {
      const asked = { after: position, limit: pageSize, type };
      page = understood(feedBody, (await api.calls.listEvents(asked, { signal: until ?? undefined })).body);
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
      if (page.has_more === true) continue;
      empties += 1;
      if (until === null && empties === EMPTY_PAGES_AT_END) return;
      if (until !== null) await shell.wait(IDLE_POLL_EVERY_MS, until);
    }
  }
}

/**
 * Whether the event is newer than the start of this command; then reading could go on without end. Only the last page
 * is checked, because the clock of a local host may be days ahead.
 */
const isSince = (event: FeedEvent | undefined, startedAt: number): boolean =>
  event !== undefined && Date.parse(event.created_at) >= startedAt;

/** The action of an event with a space before it; empty when it has none. */
export const spacedAction = ({ payload }: FeedEvent): string => {
  const action = typeof payload === 'object' && payload !== null && 'action' in payload ? payload.action : undefined;
  return typeof action === 'string' ? ` ${action}` : '';
};

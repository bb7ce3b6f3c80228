import type { Answer } from '../answer.ts';
import type { FeedEvent } from '../wire.ts';

/** What comes by itself makes the list no longer than this; what a person asks for does. */
const EVENTS_KEPT_MAX = 2_000;

const EVENTS_PER_PAGE = 50;
/** New events, and older ones behind thousands of other types: the service reads more of them at once then. */
export const MANY_PER_PAGE = 500;
/** One reading goes on so far; the next one goes on behind it. */
export const PAGES_PER_READING_MAX = 10;

/** What the page lists of the feed, and where its next readings go on. */
export interface Place {
  /** Behind the newest event that was read. */
  readonly after: string;
  /** Before the oldest event that is listed: a cursor or a moment. Null where none is older. */
  readonly before: string | null;
  /** The newest first, without a gap. */
  readonly events: readonly FeedEvent[];
}

export interface FeedPage {
  readonly events: readonly FeedEvent[];
  readonly cursor: string;
  readonly has_more?: boolean | undefined;
}

const byNewest = (a: FeedEvent, b: FeedEvent): number => (a.guid < b.guid ? 1 : -1);

/** All events, the newest first and each once. The feed is in the order of guids. */
export const merge = (known: readonly FeedEvent[], others: readonly FeedEvent[]): readonly FeedEvent[] => {
  const guids = new Set(known.map(({ guid }) => guid));
  const fresh = others.filter(({ guid }) => !guids.has(guid));
  return fresh.length === 0 ? known : [...known, ...fresh].toSorted(byNewest);
};

/** The millisecond after that in the guid of the event: no event that is older is left out before it. */
const momentAfter = ({ guid }: FeedEvent): string =>
  new Date(Number.parseInt(guid.slice(4, 12) + guid.slice(13, 17), 16) + 1).toISOString();

/** With events that have come. Where the oldest ones are dropped for them, older ones are read from there. */
export const withNewer = (known: Place, { events, cursor }: FeedPage): Place => {
  const all = merge(known.events, events);
  const keptMax = Math.max(EVENTS_KEPT_MAX, known.events.length);
  const last = all[keptMax - 1];
  return all.length <= keptMax || last === undefined
    ? { ...known, after: cursor, events: all }
    : { after: cursor, before: momentAfter(last), events: all.slice(0, keptMax) };
};

/** With the page that was asked for. Where the list has been cut meanwhile, that page is not next to it any more. */
export const withOlder = (
  known: Place,
  asked: string,
  { events, cursor, has_more: hasMore = false }: FeedPage,
): Place =>
  known.before === asked ? { ...known, before: hasMore ? cursor : null, events: merge(known.events, events) } : known;

type ReadBefore = (before: string, limit: number) => Promise<Answer<FeedPage>>;

/**
 * Reads older events until a page of them is there: an answer has none where thousands of other types lie between.
 * `place` is null when nobody wants them any more.
 */
export const readBack = async (
  read: ReadBefore,
  place: () => Place | null,
  change: (next: (at: Place) => Place) => void,
): Promise<Answer<null>> => {
  const wanted = (place()?.events.length ?? 0) + EVENTS_PER_PAGE;
  for (let page = 0; page < PAGES_PER_READING_MAX; page += 1) {
    const { before = null, events = [] } = place() ?? {};
    if (before === null || events.length >= wanted) break;
    const answer = await read(before, page === 0 ? EVENTS_PER_PAGE : MANY_PER_PAGE);
    if (answer.kind === 'refused') return answer;
    change((at) => withOlder(at, before, answer.body));
  }
  return { kind: 'ok', body: null };
};

import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../answer.ts';
import { useConsole } from '../console.tsx';
import { Empty, Guid, Shown, When } from '../parts.tsx';
import { type Polled, usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import type { FeedEvent } from '../wire.ts';
import { EventDeliveries } from './event-deliveries.tsx';
import { chosen, memberOf, merge, type Wanted, whatHappened, withWords } from './feed.ts';

const SECONDS = 4;
const EVENTS_PER_PAGE = 500;
/** One reading goes on so far; the next one goes on behind it. */
const PAGES_PER_READING_MAX = 10;
const HOUR_MS = 3_600_000;
const SHOWN_STEP = 50;

const SPANS = [
  { hours: 1, name: 'the last hour' },
  { hours: 24, name: 'the last day' },
  { hours: 24 * 7, name: 'the last week' },
] as const;

interface Place {
  readonly cursor: string;
  readonly known: readonly FeedEvent[];
}

/** The events of so many hours back until now, and then as they come. */
const useFeed = (hours: number): Polled<readonly FeedEvent[]> => {
  const { api, now } = useConsole();
  const place = useRef<Place | null>(null);
  useEffect(() => {
    place.current = null;
  }, [hours]);
  return usePoll(`events ${hours}`, SECONDS, async (): Promise<Answer<readonly FeedEvent[]>> => {
    let { cursor, known } = place.current ?? { cursor: new Date(now() - hours * HOUR_MS).toISOString(), known: [] };
    for (let page = 0; page < PAGES_PER_READING_MAX; page += 1) {
      const asked = { after: cursor, limit: EVENTS_PER_PAGE };
      const answer = await api.partner(({ listEvents }) => listEvents(asked));
      if (answer.kind === 'refused') return answer;
      known = merge(known, answer.body.events);
      cursor = answer.body.cursor;
      place.current = { cursor, known };
      if (answer.body.events.length === 0) break;
    }
    return { kind: 'ok', body: known };
  });
};

export const EventsPage = () => {
  const [hours, setHours] = useState(1);
  const [wanted, setWanted] = useState<Wanted>('notRows');
  const [text, setText] = useState('');
  const events = useFeed(hours);
  const types = [...new Set((events.body ?? []).map((event) => event.type))].toSorted();
  return (
    <>
      <h1>Events</h1>
      <div class="beside filters">
        <label>
          Since
          <select value={hours} onChange={({ currentTarget }) => setHours(Number(currentTarget.value))}>
            {SPANS.map((span) => (
              <option key={span.hours} value={span.hours}>
                {span.name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Type
          <select
            value={typeof wanted === 'string' ? wanted : wanted.type}
            onChange={({ currentTarget: { value } }) =>
              setWanted(value === 'notRows' || value === 'all' ? value : { type: value })
            }
          >
            <option value="notRows">all but single transactions and holdings</option>
            <option value="all">all</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
        </label>
        <label>
          With the words
          <input
            type="search"
            value={text}
            placeholder="Guid, type or user"
            autocomplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      </div>
      <Shown polled={events}>{(all) => <EventList events={withWords(chosen(all, wanted), text)} />}</Shown>
    </>
  );
};

const EventList = ({ events }: { readonly events: readonly FeedEvent[] }) => {
  const [shownMax, setShownMax] = useState(SHOWN_STEP);
  return (
    <>
      <p class="soft" role="status">
        {events.length === 1 ? 'One event' : `${events.length} events`}; new ones appear at the top
      </p>
      {events.length === 0 && (
        <Empty>
          Nothing of this kind happened in this time. Choose more above, or refresh a member: its events appear here by
          themselves.
        </Empty>
      )}
      <ul class="list card events" hidden={events.length === 0}>
        {events.slice(0, shownMax).map((event) => (
          <EventLine key={event.guid} event={event} />
        ))}
      </ul>
      {events.length > shownMax && (
        <button type="button" onClick={() => setShownMax(shownMax + SHOWN_STEP)}>
          Show more
        </button>
      )}
    </>
  );
};

const EventLine = ({ event }: { readonly event: FeedEvent }) => {
  const [isOpen, setIsOpen] = useState(false);
  const member = memberOf(event);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <b>{event.type}</b> <span>{whatHappened(event)}</span>
          <span class="soft">
            <When at={event.created_at} />
          </span>
        </summary>
        {isOpen && (
          <>
            <p>
              <Guid>{event.guid}</Guid> {member !== null && <a href={hrefOf({ kind: 'member', ...member })}>Member</a>}
            </p>
            <EventDeliveries eventGuid={event.guid} />
          </>
        )}
      </details>
    </li>
  );
};

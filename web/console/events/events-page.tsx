import { useRef, useState } from 'preact/hooks';
import type { Answer } from '../answer.ts';
import { useConsole } from '../console.tsx';
import { nameOf } from '../members/find.ts';
import { useUsers } from '../members/use-found.ts';
import { Empty, Guid, Shown, When } from '../parts.tsx';
import { type Polled, usePoll } from '../poll.ts';
import { hrefOf } from '../route.ts';
import type { EventType, FeedEvent } from '../wire.ts';
import { EventDeliveries } from './event-deliveries.tsx';
import { aboutOf, EVENT_TYPES, type KnownNames, memberOf, merge, typesOf, whatHappened, withWords } from './feed.ts';

const SECONDS = 4;
const EVENTS_PER_PAGE = 50;
const NEW_EVENTS_PER_PAGE = 500;
/** One reading goes on so far; the next one goes on behind it. */
const PAGES_PER_READING_MAX = 10;

/** Where the next reading goes on: behind the newest event, and before the oldest one that was read. */
interface Place {
  readonly after: string;
  /** Null where there is none that is older. */
  readonly before: string | null;
  readonly events: readonly FeedEvent[];
}

interface Feed extends Polled<Place> {
  readonly readOlder: () => void;
}

/** The newest events of these types, those that come, and older ones when they are asked for. */
const useFeed = (types: readonly EventType[] | null): Feed => {
  const { api } = useConsole();
  const key = `events ${types?.join() ?? ''}`;
  const place = useRef<{ readonly key: string; readonly at: Place } | null>(null);
  const wantsOlder = useRef(false);
  const ofTypes = types === null ? {} : { type: types };
  const list = (asked: { readonly after?: string; readonly before?: string; readonly limit: number }) =>
    api.partner(({ listEvents }) => listEvents({ ...asked, ...ofTypes }));

  const older = async (known: Pick<Place, 'after' | 'events'>, before: string): Promise<Answer<Place>> => {
    const answer = await list({ before, limit: EVENTS_PER_PAGE });
    if (answer.kind === 'refused') return answer;
    const { cursor, events, has_more: hasMore = false } = answer.body;
    return { kind: 'ok', body: { ...known, before: hasMore ? cursor : null, events: [...known.events, ...events] } };
  };
  /** The place behind all that is there comes first: what happens meanwhile is read after it. */
  const begin = async (): Promise<Answer<Place>> => {
    const answer = await list({ after: 'now', limit: EVENTS_PER_PAGE });
    return answer.kind === 'refused' ? answer : older({ after: answer.body.cursor, events: [] }, 'now');
  };
  const goOn = async (known: Place): Promise<Answer<Place>> => {
    let { after, events } = known;
    for (let page = 0; page < PAGES_PER_READING_MAX; page += 1) {
      const answer = await list({ after, limit: NEW_EVENTS_PER_PAGE });
      if (answer.kind === 'refused') return answer;
      after = answer.body.cursor;
      events = merge(events, answer.body.events);
      if (answer.body.has_more !== true) break;
    }
    const now = { ...known, after, events };
    const isAsked = wantsOlder.current && now.before !== null;
    wantsOlder.current = false;
    return isAsked && now.before !== null ? older(now, now.before) : { kind: 'ok', body: now };
  };
  const polled = usePoll(key, SECONDS, async () => {
    const answer = await (place.current?.key === key ? goOn(place.current.at) : begin());
    if (answer.kind === 'ok') place.current = { key, at: answer.body };
    return answer;
  });
  return {
    ...polled,
    readOlder: () => {
      wantsOlder.current = true;
      polled.again();
    },
  };
};

/** Of the users of the client, and of the members that somebody has looked up. */
const useNames = (): KnownNames => {
  const { api, lookedUp } = useConsole();
  const users = useUsers(api).body?.users ?? [];
  const members = [...lookedUp.values()].flat();
  return new Map([
    ...users.map((user) => [user.guid, nameOf(user)] as const),
    ...members.map(({ guid, name }) => [guid, name ?? 'a member without a name'] as const),
  ]);
};

export const EventsPage = () => {
  const [wanted, setWanted] = useState('notRows');
  const [text, setText] = useState('');
  const feed = useFeed(typesOf(wanted));
  const names = useNames();
  return (
    <>
      <h1>Events</h1>
      <div class="beside filters">
        <label>
          Type
          <select value={wanted} onChange={({ currentTarget }) => setWanted(currentTarget.value)}>
            <option value="notRows">all but single transactions and holdings</option>
            <option value="all">all</option>
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
        </label>
        <label>
          With the words, among those below
          <input
            type="search"
            value={text}
            placeholder="Guid, type or user"
            autocomplete="off"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
      </div>
      <Shown polled={feed}>
        {({ events, before }) => (
          <EventList
            events={withWords(events, text, names)}
            names={names}
            readOlder={before === null ? null : feed.readOlder}
          />
        )}
      </Shown>
    </>
  );
};

interface EventListProps {
  readonly events: readonly FeedEvent[];
  readonly names: KnownNames;
  /** Null where there are no older ones. */
  readonly readOlder: (() => void) | null;
}

const EventList = ({ events, names, readOlder }: EventListProps) => (
  <>
    <p class="soft" role="status">
      {events.length === 1 ? 'One event' : `${events.length} events`}, the newest first; new ones appear by themselves
    </p>
    {events.length === 0 && (
      <Empty>
        Nothing of this kind is among {readOlder === null ? 'the events of thirty days' : 'the newest events'}. Refresh
        a member: its events appear here.
      </Empty>
    )}
    <ul class="list card events" hidden={events.length === 0}>
      {events.map((event) => (
        <EventLine key={event.guid} event={event} about={aboutOf(event, names)} />
      ))}
    </ul>
    {readOlder !== null && (
      <button type="button" onClick={readOlder}>
        Show older
      </button>
    )}
  </>
);

interface EventLineProps {
  readonly event: FeedEvent;
  readonly about: readonly string[];
}

const EventLine = ({ event, about }: EventLineProps) => {
  const [isOpen, setIsOpen] = useState(false);
  const member = memberOf(event);
  return (
    <li>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>
          <b>{event.type}</b> <span>{whatHappened(event)}</span> <span class="about">{about.join(' · ')}</span>
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

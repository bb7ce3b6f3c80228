import { useState } from 'preact/hooks';
import { useConsole } from '../console.tsx';
import { nameOf } from '../members/find.ts';
import { useUsers } from '../members/use-found.ts';
import { Empty, Guid, Shown, When } from '../parts.tsx';
import { hrefOf } from '../route.ts';
import type { FeedEvent } from '../wire.ts';
import { EventDeliveries } from './event-deliveries.tsx';
import { aboutOf, EVENT_TYPES, type KnownNames, memberOf, typesOf, whatHappened, withWords } from './feed.ts';
import { useFeed } from './use-feed.ts';

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
            <option value="notRows">all but single rows</option>
            <option value="all">all</option>
            {EVENT_TYPES.map((type) => (
              <option key={type} value={type}>
                {type}
              </option>
            ))}
          </select>
        </label>
        <label>
          Find among those below
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
            isLookingBack={feed.isLookingBack}
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
  /** Older events are being read. */
  readonly isLookingBack: boolean;
  /** Null where there are no older ones. */
  readonly readOlder: (() => void) | null;
}

const EventList = ({ events, names, isLookingBack, readOlder }: EventListProps) => (
  <>
    <p class="soft" role="status">
      {events.length === 1 ? 'One event' : `${events.length} events`}, the newest first; new ones appear by themselves
    </p>
    {events.length === 0 && !isLookingBack && (
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
      // A button that is disabled loses the keyboard.
      <button type="button" aria-disabled={isLookingBack} onClick={isLookingBack ? undefined : readOlder}>
        {isLookingBack ? 'Looking further back…' : 'Show older'}
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

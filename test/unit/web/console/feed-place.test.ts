import { describe, expect, it } from 'vitest';
import {
  type FeedPage,
  merge,
  type Place,
  readBack,
  withNewer,
  withOlder,
} from '../../../../web/console/events/feed-place.ts';
import type { FeedEvent } from '../../../../web/console/wire.ts';

/** Two events in each millisecond, as an import writes them. */
const eventAt = (place: number): FeedEvent => {
  const time = Math.floor(place / 2)
    .toString(16)
    .padStart(12, '0');
  const guid = `EVT-${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${String(place % 2).padStart(12, '0')}`;
  return { guid, type: 'MEMBER', created_at: '', payload: {} };
};
const events = (from: number, to: number): readonly FeedEvent[] =>
  Array.from({ length: to - from }, (_, index) => eventAt(from + index));

const OLDER_COUNT = 50;

/** The page of a feed of `count` events before a cursor (the number of an event) or a moment. */
const pageBefore = (count: number, before: string): FeedPage => {
  const end = before.endsWith('Z') ? Math.min(count, Date.parse(before) * 2) : Number(before);
  const begin = Math.max(0, end - OLDER_COUNT);
  return { events: events(begin, end).toReversed(), cursor: String(begin), has_more: begin > 0 };
};
const older = (known: Place, count: number): Place =>
  known.before === null ? known : withOlder(known, known.before, pageBefore(count, known.before));

const guidsOf = (known: Place): readonly string[] => known.events.map(({ guid }) => guid);
const newestOf = (count: number, length: number): readonly string[] =>
  events(count - length, count)
    .toReversed()
    .map(({ guid }) => guid);

const START: Place = { after: 'here', before: '5000', events: [] };
const times = (count: number, work: (known: Place) => Place, known: Place): Place => {
  let at = known;
  for (let time = 0; time < count; time += 1) at = work(at);
  return at;
};

describe('the events that the console lists', () => {
  it('are each there once, the newest first, whatever order they come in', () => {
    const known = merge(events(0, 2), events(3, 4));
    expect(merge(known, events(1, 3)).map(({ guid }) => guid)).toEqual(newestOf(4, 4));
  });

  it('have no gap after 2,000, whether new ones come or not', () => {
    const listed = times(45, (known) => withNewer(older(known, 5_000), { cursor: 'here', events: [] }), START);
    expect(guidsOf(listed)).toEqual(newestOf(5_000, 2_250));
    const grown = withNewer(listed, { cursor: 'there', events: events(5_000, 5_031) });
    expect([grown.after, grown.events.length]).toEqual(['there', 2_250]);
    const further = older(older(grown, 5_031), 5_031);
    expect(guidsOf(further)).toEqual(newestOf(5_031, further.events.length));
    expect(further.events.length).toBeGreaterThan(2_300);
  });

  it('are 2,000 after a large import, and older ones follow without a gap', () => {
    const known = withNewer(
      { after: 'a', before: null, events: events(0, 10) },
      { cursor: 'b', events: events(10, 3_001) },
    );
    expect(guidsOf(known)).toEqual(newestOf(3_001, 2_000));
    expect(guidsOf(times(2, (at) => older(at, 3_001), known))).toEqual(newestOf(3_001, 2_099));
    const whole = times(30, (at) => older(at, 3_001), known);
    expect([whole.before, guidsOf(whole)]).toEqual([null, newestOf(3_001, 3_001)]);
  });

  it('take no older page that was asked for before the list was cut', () => {
    const listed = times(40, (known) => older(known, 5_000), START);
    const cut = withNewer(listed, { cursor: 'there', events: events(5_000, 5_100) });
    expect(withOlder(cut, listed.before ?? '', pageBefore(5_100, listed.before ?? ''))).toBe(cut);
  });

  it('are found behind thousands of others, and no further back than needed', async () => {
    const pages = [[], [], [], events(0, 60), events(60, 70)];
    const asked: string[] = [];
    let at: Place = { after: 'here', before: 'now', events: [] };
    const answer = await readBack(
      async (before) => {
        asked.push(before);
        const found = pages[asked.length - 1] ?? [];
        return { kind: 'ok', body: { events: found, cursor: `cursor ${asked.length}`, has_more: true } };
      },
      () => at,
      (next) => {
        at = next(at);
      },
    );
    expect(answer.kind).toBe('ok');
    expect(asked).toEqual(['now', 'cursor 1', 'cursor 2', 'cursor 3']);
    expect([at.before, at.events.length]).toEqual(['cursor 4', 60]);
  });
});

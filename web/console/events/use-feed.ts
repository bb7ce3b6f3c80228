import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answer } from '../answer.ts';
import { useConsole } from '../console.tsx';
import { type Polled, usePoll } from '../poll.ts';
import type { EventType } from '../wire.ts';
import { MANY_PER_PAGE, PAGES_PER_READING_MAX, type Place, readBack, withNewer } from './feed-place.ts';

const SECONDS = 4;

interface Feed extends Polled<Place> {
  readonly isLookingBack: boolean;
  readonly readOlder: () => void;
}

/** The newest events of these types, those that come, and older ones when they are asked for. */
export const useFeed = (types: readonly EventType[] | null): Feed => {
  const { api } = useConsole();
  const key = `events ${types?.join() ?? ''}`;
  const known = useRef<{ readonly key: string; readonly at: Place } | null>(null);
  const shownKey = useRef<string | null>(null);
  shownKey.current = key;
  const [, setChangeCount] = useState(0);
  const [lookingFor, setLookingFor] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  /** Null before the first answer, and when the page shows other types, so that readings end. */
  const place = (): Place | null => (shownKey.current === key && known.current?.key === key ? known.current.at : null);
  /** Readings may overlap: each changes what is known when its answer comes. */
  const change = (next: (at: Place) => Place): void => {
    const at = place();
    if (at === null) return;
    known.current = { key, at: next(at) };
    setChangeCount((count) => count + 1);
  };
  useEffect(
    () => () => {
      shownKey.current = null;
    },
    [],
  );
  useEffect(() => setRefusal(null), [key]);
  const ofTypes = types === null ? {} : { type: types };
  const list = (asked: { readonly after?: string; readonly before?: string; readonly limit: number }) =>
    api.partner(({ listEvents }) => listEvents({ ...asked, ...ofTypes }));

  const lookBack = () => readBack((before, limit) => list({ before, limit }), place, change);
  /** The place behind all that is there comes first: what happens meanwhile is read after it. */
  const begin = async (): Promise<Answer<null>> => {
    const answer = await list({ after: 'now', limit: 1 });
    if (answer.kind === 'refused') return answer;
    if (shownKey.current === key) known.current = { key, at: { after: answer.body.cursor, before: 'now', events: [] } };
    return lookBack();
  };
  const goOn = async (): Promise<Answer<null>> => {
    for (let page = 0; page < PAGES_PER_READING_MAX; page += 1) {
      const at = place();
      if (at === null) break;
      const answer = await list({ after: at.after, limit: MANY_PER_PAGE });
      if (answer.kind === 'refused') return answer;
      change((now) => withNewer(now, answer.body));
      if (answer.body.has_more !== true) break;
    }
    return { kind: 'ok', body: null };
  };
  const showLooking = async (work: () => Promise<Answer<null>>): Promise<Answer<null>> => {
    setLookingFor(key);
    const answer = await work();
    setLookingFor((now) => (now === key ? null : now));
    return answer;
  };
  const polled = usePoll(key, SECONDS, () => {
    const at = place();
    if (at === null) return showLooking(begin);
    return at.before === 'now' ? showLooking(lookBack) : goOn();
  });
  const at = place();
  return {
    // Nothing is said of what is there before the first answer with events.
    body: at?.before === 'now' ? null : at,
    refusal: refusal ?? polled.refusal,
    again: polled.again,
    isLookingBack: lookingFor === key,
    readOlder: () => {
      void showLooking(lookBack).then((answer) => setRefusal(answer.kind === 'refused' ? answer.message : null));
    },
  };
};

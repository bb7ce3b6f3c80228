import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { PARTNERS } from './city.ts';
import type { Verdict } from './evidence.ts';
import { fillDay } from './fill-day.ts';
import { lookAtEnd } from './final-looks.ts';
import { type City, type DayPlan, openCity } from './open-city.ts';

export interface DayReport {
  readonly verdicts: readonly Verdict[];
  /** What happened, for readers of the table. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Retries of webhooks end after 27.6 hours, so nothing of the day is left then. */
const NIGHT_MS = 28 * HOUR_MS;
const REST_LOOK_EVERY_MS = 10 * MINUTE_MS;

/** Lives one day of a city to its end, and says what was seen of each promise. */
export const liveDay = async (plan: DayPlan): Promise<DayReport> => {
  const city = await openCity(plan);
  const { timeline, evidence, receivers, post, table, season } = city;
  const { feeds, visits, poison } = fillDay(city);
  await timeline.run(() => timeline.clock() >= TEST_NOW + DAY_MS, Number.POSITIVE_INFINITY);
  // No background any more: what was begun is ended.
  season.backgroundHours = 0;
  const isOver = await timeline.run(isAtRest(city), TEST_NOW + DAY_MS + NIGHT_MS);
  evidence.look('P29', isOver, () => 'the city never came to rest');
  const states = await readEverything(city, feeds);
  const given = new Map<string, ReadonlyMap<string, number>>(
    feeds.map(({ clientGuid, reader }) => [clientGuid, reader.got]),
  );
  lookAtEnd({
    ...city,
    memory: table,
    receivers: receivers.all(),
    lost: post.lost,
    deadLetters: post.deadLetters,
    poison,
    feeds: given,
    states,
  });
  return { verdicts: evidence.verdicts(), counts: countsOf(city, visits) };
};

/** Whether nobody is on the way and nothing is left to do. The table is asked now and then only, for it is large. */
const isAtRest = ({ outings, post, watch, timeline, table }: City) => {
  let askAtMs = 0;
  return (): boolean => {
    if (!outings.areAllBack() || post.underWay() > 0 || watch.isAnythingDue() || timeline.clock() < askAtMs)
      return false;
    askAtMs = timeline.clock() + REST_LOOK_EVERY_MS;
    return !table.items('DLV#').some(({ status }) => status === 'PENDING');
  };
};

/** The state of its bank that each member shows in the end. */
const readEverything = async (
  { households, people, outings, timeline }: City,
  feeds: ReturnType<typeof fillDay>['feeds'],
): Promise<ReadonlyMap<string, number | null>> => {
  const states = new Map<string, number | null>();
  outings.goOut(async () => {
    for (const household of households)
      for (const [guid, state] of await people.readAll(household)) states.set(guid, state);
    for (const { reader } of feeds) await reader.read();
  });
  await timeline.run(outings.areAllBack, Number.POSITIVE_INFINITY);
  return states;
};

const countsOf = ({ residents, households, watch, receivers, post, lines }: City, visits: number) => ({
  members: residents.length,
  users: households.length,
  partners: PARTNERS.length,
  visits,
  jobs: watch.jobs.size,
  events: watch.events.size,
  ...watch.eventCounts(),
  webhooks: receivers.all().reduce((sum, { got }) => sum + got.size, 0),
  ...post.faultCounts,
  'dead letters': post.deadLetters.length,
  ...Object.fromEntries([...lines].toSorted(([a], [b]) => (a < b ? -1 : 1))),
});

import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import { NO_FAULTS } from '../simulation/faults.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { createFeedReader } from './feed-reader.ts';
import type { City } from './open-city.ts';
import { habitsOf } from './people.ts';

const SWEEP_EVERY_MS = MINUTE_MS;
const FEED_EVERY_MS = 20 * MINUTE_MS;
/** Of all households, those that open their app on this day. */
const VISITS_SHARE = 0.15;
const POISON_PER_QUEUE = 5;

/** Everything that will happen on the day besides the background: sweeps, readers of feeds, people and poison. */
export const fillDay = (city: City) => {
  startSweeps(city);
  return { feeds: openFeeds(city), visits: planVisits(city), poison: hidePoison(city) };
};

const startSweeps = ({ outings, watch, workers }: City): void =>
  outings.every(SWEEP_EVERY_MS, () => {
    watch.lookAtRunning();
    outings.goOut(workers.sweepOnce);
  });

/** A reader for each client, which goes on from its last cursor again and again. */
const openFeeds = ({ households, service, outings, timeline }: City) => {
  const apiKeys = new Map(households.map(({ client, apiKey }) => [client.guid, apiKey]));
  return [...apiKeys].map(([clientGuid, apiKey]) => {
    const reader = createFeedReader(service.insisting(NO_FAULTS), apiKey);
    outings.goOut(async () => {
      while (timeline.clock() < TEST_NOW + DAY_MS) {
        await reader.read();
        await timeline.sleep(FEED_EVERY_MS);
      }
    });
    return { clientGuid, reader };
  });
};

/** How many people come. */
const planVisits = ({ households, residents, dice, outings, people, timeline }: City): number => {
  let visits = 0;
  for (const household of households) {
    const stranger = residents.find(({ member }) => member.userGuid !== household.user.guid);
    if (stranger === undefined || !dice.chance(VISITS_SHARE)) continue;
    const waitMs = dice.fraction() * (DAY_MS - HOUR_MS);
    const habits = habitsOf(visits);
    visits += 1;
    outings.goOut(async () => {
      await timeline.sleep(waitMs);
      await people.visit(household, stranger, habits);
    });
  }
  return visits;
};

/** Bodies that no function can read, put into the queues at some time of the day. */
const hidePoison = ({ workers, timeline, dice }: City): ReadonlySet<string> => {
  const poison = new Set<string>();
  for (const [name, queue] of Object.entries(workers.queues)) {
    for (let number = 0; number < POISON_PER_QUEUE; number += 1) {
      const body = `{"poison":"${name} ${number}"}`;
      poison.add(body);
      timeline.at(TEST_NOW + dice.fraction() * DAY_MS, () => queue.sendRaw(body));
    }
  }
  return poison;
};

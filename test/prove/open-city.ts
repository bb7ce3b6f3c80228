import { createHash } from 'node:crypto';
import { createKmsCipher } from '../../lib/runtime/kms-cipher.ts';
import { seededRandom } from '../simulation/scheduler.ts';
import { testIds } from '../support/adapters/ids.ts';
import { TEST_NOW } from '../support/members/members.ts';
import { createMemoryTable } from '../support/table/memory-table.ts';
import { drawCity } from './city.ts';
import { createCityBank } from './city-bank.ts';
import { POST_FAULTS } from './day-faults.ts';
import { createDayLog } from './day-log.ts';
import { diceOf } from './dice.ts';
import { createEvidence } from './evidence.ts';
import { BACKGROUND_HOURS, foundCity } from './found-city.ts';
import { createLedgerView } from './ledger-view.ts';
import { createOutings } from './outings.ts';
import { createPeople } from './people.ts';
import type { Plant } from './plants.ts';
import { createPost } from './post.ts';
import { createReceivers } from './receivers.ts';
import { createSecretScan } from './secret-scan.ts';
import { createService } from './service.ts';
import { createTimeline } from './timeline.ts';
import { createWatch } from './watch.ts';
import { drawWeather } from './weather.ts';
import { createWorkers, type Ground } from './workers.ts';

export interface DayPlan {
  readonly seed: number;
  readonly members: number;
  readonly plant: Plant | null;
}

/** The city with its bank, its receivers and the service, in the morning. The seed decides everything. */
export const openCity = async ({ seed, members, plant }: DayPlan) => {
  const timeline = createTimeline(TEST_NOW, seededRandom(seed));
  const { clock } = timeline;
  const [evidence, weather, dice] = [createEvidence(), drawWeather(seed, TEST_NOW), diceOf(seed, 3)];
  const scan = createSecretScan(evidence);
  const { log, counts: lines } = createDayLog(evidence, scan);
  const watch = createWatch(evidence, clock);
  const ids = testIds(`city-${seed}`);
  const unwrap = async (owner: object) => new Uint8Array(createHash('sha256').update(JSON.stringify(owner)).digest());
  const cipher = createKmsCipher({ clock, ids, unwrap });
  const sound = createMemoryTable(watch.onPut);
  const honest: Ground = { memory: sound, timeline, ids, log, cipher };
  const { households, receivers: founded } = await foundCity(drawCity(seed, members), honest);
  const residents = households.flatMap((household) => household.residents);
  const bank = createCityBank({ residents, timeline, weather, watch, evidence });
  const receivers = createReceivers(timeline, weather, { evidence, scan });
  for (const { url, receiver } of founded) receivers.add(url, receiver);
  const post = createPost(timeline, POST_FAULTS, scan);
  const ground = plant === null ? honest : { ...honest, memory: plant.over(sound) };
  const season = { backgroundHours: BACKGROUND_HOURS };
  const workers = createWorkers({
    ...ground,
    post,
    bank,
    send: receivers.send,
    backgroundIntervalHours: () => season.backgroundHours,
  });
  const service = createService(ground, workers);
  const view = createLedgerView(bank, evidence);
  const people = createPeople({ timeline, service, evidence, view, dice });
  const outings = createOutings(timeline, evidence);
  return {
    ...{ timeline, evidence, scan, lines, watch, dice, season, households, residents },
    ...{ bank, receivers, post, workers, service, people, outings },
    /** The table without the planted bug. */
    table: sound,
  };
};
export type City = Awaited<ReturnType<typeof openCity>>;

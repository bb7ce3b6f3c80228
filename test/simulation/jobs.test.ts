import { expect, test } from 'vitest';
import { JOB_KINDS } from '../../lib/domain/job/kind.ts';
import { POLL_DELAY_SECONDS_MIN } from '../../lib/domain/job/pace.ts';
import { SECOND_MS } from '../../lib/domain/time.ts';
import { isLong } from '../support/runs.ts';
import type { Script } from './bank.ts';
import { ALL_FAULTS, NO_FAULTS, QUEUE_FAULTS } from './faults.ts';
import { finalState, heard, leftovers, subscribable } from './final-state.ts';
import { seededRandom } from './scheduler.ts';
import { simulate } from './world.ts';

const SEEDS = isLong ? 1_000 : 30;
const FIRST_SEED = Number(process.env.SEED ?? 1);

const ENDS = ['denied', 'locked', 'impeded', 'unauthorized', 'rate_limited', 'server_error', 'not_json'] as const;

/** Past every deadline. */
const ENDLESS_SECONDS = 3_000;

/** Three members of one user: mostly good ones, with questions, slowness and bad accounts among them. */
const scriptsOf = (seed: number): readonly Script[] => {
  const random = seededRandom(seed * 7_919);
  const upTo = (count: number): number => Math.floor(random() * count);
  return Array.from({ length: 3 }, (_, index) => {
    const accountCount = 1 + upTo(3);
    return {
      login: `login-${index}`,
      slowSeconds: random() < 0.05 ? ENDLESS_SECONDS : upTo(2) * upTo(60),
      rounds: random() < 0.3 ? 1 + upTo(2) : 0,
      answers: random() < 0.7 ? 'right' : random() < 0.5 ? 'wrong' : 'never',
      end: random() < 0.75 ? 'ready' : (ENDS[upTo(ENDS.length)] ?? 'denied'),
      failingAccounts: accountCount > 1 && random() < 0.25 ? [upTo(accountCount)] : [],
      accountCount,
      seed: seed * 100 + index,
      kind: random() < 0.5 ? 'AGGREGATION' : (JOB_KINDS[upTo(JOB_KINDS.length)] ?? 'AGGREGATION'),
    };
  });
};

const seeds = Array.from({ length: SEEDS }, (_, index) => FIRST_SEED + index);

test.each(seeds)(
  'P6 P9 P10 P11 P12 P19 P29 P30 P46 a world of faults ends as a clean one does (seed %i)',
  async (seed) => {
    const scripts = scriptsOf(seed);
    const clean = await simulate(seed, scripts, NO_FAULTS);
    expect(clean.breaches).toEqual([]);
    const faulty = await simulate(seed, scripts, ALL_FAULTS);
    expect(faulty.breaches).toEqual([]);
    expect(faulty.deadLetters).toEqual([]);
    expect(await finalState(faulty)).toEqual(await finalState(clean));
    // P6: two rounds, two jobs upstream, whatever was duplicated, repeated or killed.
    expect(faulty.bankStarts).toEqual(scripts.map(() => 2));
    expect(leftovers(faulty)).toEqual([]);
    const { told, read } = await heard(faulty);
    expect(told).toEqual(read);
    const events = faulty.memory.items('EVT#');
    expect(events.filter(({ guid }) => !faulty.fannedOut.has(String(guid)))).toEqual([]);
    expect([...faulty.delivered].toSorted()).toEqual(subscribable(faulty));
  },
);

test.each(seeds.slice(0, isLong ? seeds.length : 10))(
  'P11 P14 duplicated, lost and shuffled messages never reach the upstream twice (seed %i)',
  async (seed) => {
    const scripts = scriptsOf(seed);
    const faulty = await simulate(seed, scripts, QUEUE_FAULTS);
    expect(faulty.breaches).toEqual([]);
    expect(faulty.polledAgainAfterMs).toBeGreaterThanOrEqual(POLL_DELAY_SECONDS_MIN * SECOND_MS);
    expect(await finalState(faulty)).toEqual(await finalState(await simulate(seed, scripts, NO_FAULTS)));
  },
);

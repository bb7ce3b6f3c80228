import { expect, test } from 'vitest';
import { POLL_DELAY_SECONDS_MIN } from '../../lib/domain/job/pace.ts';
import { SECOND_MS } from '../../lib/domain/time.ts';
import { isLong } from '../support/runs.ts';
import { NO_FAULTS, QUEUE_FAULTS } from './faults.ts';
import { finalState } from './final-state.ts';
import { scriptsOf, seeds } from './scripts.ts';
import { simulate } from './world.ts';

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

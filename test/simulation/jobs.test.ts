import { describe, expect, test } from 'vitest';
import { POLL_DELAY_SECONDS_MIN } from '../../lib/domain/jobs/pace.ts';
import { SECOND_MS } from '../../lib/domain/kernel/time.ts';
import { isLong } from '../support/project/runs.ts';
import { ALL_FAULTS, NO_FAULTS, QUEUE_FAULTS } from './faults.ts';
import { finalState, heard, leftovers, subscribable, wanted } from './final-state.ts';
import { scriptsOf, seeds } from './scripts.ts';
import { simulate } from './world.ts';

/** Seeds of which the queue alone is at fault too, in a short run. */
const QUEUE_SEEDS: ReadonlySet<number> = new Set(seeds.slice(0, 2));

/** How the clean world of a seed ends: run once, for the tests of one seed follow each other. */
let clean: { readonly seed: number; readonly end: ReturnType<typeof cleanEnd> } | undefined;
const cleanEnd = async (seed: number) => {
  const world = await simulate(seed, scriptsOf(seed), NO_FAULTS);
  expect(world.breaches).toEqual([]);
  return finalState(world);
};
const cleanEndOf = (seed: number): ReturnType<typeof cleanEnd> => {
  if (clean?.seed !== seed) clean = { seed, end: cleanEnd(seed) };
  return clean.end;
};

describe.each(seeds)('simulated jobs with seed %i', (seed) => {
  test('end as well as without failures (P6, P9, P10, P11, P12, P19, P29, P30, P46)', async () => {
    const scripts = scriptsOf(seed);
    const faulty = await simulate(seed, scripts, ALL_FAULTS);
    expect(faulty.breaches).toEqual([]);
    expect(faulty.deadLetters).toEqual([]);
    expect(await finalState(faulty)).toEqual(await cleanEndOf(seed));
    // P6: two rounds, two jobs upstream, whatever was duplicated, repeated or killed.
    expect(faulty.bankStarts).toEqual(scripts.map(() => 2));
    expect(leftovers(faulty)).toEqual([]);
    expect(wanted(faulty)).toEqual([]);
    const { told, read } = await heard(faulty);
    expect(told).toEqual(read);
    const events = faulty.memory.items('EVT#');
    expect(events.filter(({ guid }) => !faulty.fannedOut.has(String(guid)))).toEqual([]);
    if (faulty.delivered !== null) expect([...faulty.delivered].toSorted()).toEqual(subscribable(faulty));
  });

  if (!isLong && !QUEUE_SEEDS.has(seed)) return;
  test('never call the upstream twice for doubled, lost or mixed messages (P11, P14)', async () => {
    const faulty = await simulate(seed, scriptsOf(seed), QUEUE_FAULTS);
    expect(faulty.breaches).toEqual([]);
    expect(faulty.polledAgainAfterMs).toBeGreaterThanOrEqual(POLL_DELAY_SECONDS_MIN * SECOND_MS);
    expect(await finalState(faulty)).toEqual(await cleanEndOf(seed));
  });
});

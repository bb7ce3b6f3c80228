import { expect, test } from 'vitest';
import { ALL_FAULTS, NO_FAULTS } from './faults.ts';
import { finalState, heard, leftovers, subscribable } from './final-state.ts';
import { scriptsOf, seeds } from './scripts.ts';
import { simulate } from './world.ts';

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
    if (faulty.delivered !== null) expect([...faulty.delivered].toSorted()).toEqual(subscribable(faulty));
  },
);

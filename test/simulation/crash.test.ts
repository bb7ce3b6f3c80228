import { expect, test } from 'vitest';
import { isLong } from '../support/project/runs.ts';
import { type Crash, NO_FAULTS } from './faults.ts';
import { finalState, heard, leftovers, subscribable, untoldBeats, wanted } from './final-state.ts';
import { simulate } from './world.ts';

const SEED = 1;
const OPTIONS = { rounds: 1, isPlanned: true } as const;
const SCRIPTS = [
  {
    login: 'login-0',
    slowSeconds: 20,
    rounds: 0,
    answers: 'right',
    end: 'ready',
    failingAccounts: [],
    accountCount: 1,
    seed: 100,
    kind: 'AGGREGATION',
  },
] as const;

test('a crash at any write delivers exactly the events that were committed (P30)', async () => {
  const clean = await simulate(SEED, SCRIPTS, NO_FAULTS, OPTIONS);
  const expected = await finalState(clean);
  const run = async (crash: Crash): Promise<void> => {
    const world = await simulate(SEED, SCRIPTS, NO_FAULTS, { ...OPTIONS, crash });
    expect(world.breaches).toEqual([]);
    // What is committed is what a clean run commits; its events are those of a clean run, once each or again as the same.
    expect(await finalState(world)).toEqual(expected);
    expect(leftovers(world)).toEqual([]);
    expect(wanted(world)).toEqual([]);
    expect(await untoldBeats(world)).toEqual([]);
    const { told, read } = await heard(world);
    expect(told).toEqual(read);
    expect([...(world.delivered ?? [])].toSorted()).toEqual(subscribable(world));
    expect(world.memory.items('DLV#').filter(({ status }) => status !== 'DELIVERED')).toEqual([]);
  };
  expect(clean.writes).toBeGreaterThan(50);
  expect(expected.beats.length).toBeGreaterThan(0);
  expect(clean.delivered?.size).toBeGreaterThan(10);
  // In a short run the two take turns, at every thirteenth write.
  for (let write = 1; write <= clean.writes; write += isLong ? 1 : 13) {
    const turns = isLong ? (['before', 'after'] as const) : ([write % 2 === 0 ? 'before' : 'after'] as const);
    for (const when of turns) await run({ write, when });
  }
});

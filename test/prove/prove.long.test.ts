import { describe, expect, test } from 'vitest';
import { liveDay } from './day.ts';
import { PLANTS } from './plants.ts';

const MEMBERS = 300;
const SEED = 1;

const broken = ({ verdicts }: Awaited<ReturnType<typeof liveDay>>) =>
  verdicts.filter(({ breaches }) => breaches > 0).map(({ promise, examples }) => `${promise}: ${examples.join('; ')}`);

describe('a day of a city of 300 members', () => {
  let clean: ReturnType<typeof liveDay> | undefined;
  const cleanDay = (): ReturnType<typeof liveDay> => {
    clean ??= liveDay({ seed: SEED, members: MEMBERS, plant: null });
    return clean;
  };

  test('keeps every promise, and shows each of them', async () => {
    const report = await cleanDay();
    expect(broken(report)).toEqual([]);
    expect(report.verdicts.filter(({ looks }) => looks === 0)).toEqual([]);
  });

  test('is the same day again with the same seed, and another one with another', async () => {
    expect(await liveDay({ seed: SEED, members: MEMBERS, plant: null })).toEqual(await cleanDay());
    expect(await liveDay({ seed: SEED + 1, members: MEMBERS, plant: null })).not.toEqual(await cleanDay());
  });

  test.each(PLANTS)('with a planted bug, $description, breaks the promise that it concerns', async (plant) => {
    const { verdicts } = await liveDay({ seed: SEED, members: MEMBERS, plant });
    for (const promise of plant.breaks) {
      expect(verdicts.find((verdict) => verdict.promise === promise)?.breaches, promise).toBeGreaterThan(0);
    }
  });
});

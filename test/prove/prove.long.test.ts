import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startCommand } from '../e2e/started-host.ts';
import { temporaryFolder } from '../support/project/temporary-folder.ts';
import { liveDay } from './day.ts';
import { MEMBERS_SHOWING_ALL, outcomeOf } from './outcome.ts';
import { PLANTS } from './plants.ts';

const MEMBERS = MEMBERS_SHOWING_ALL;
const FEW_MEMBERS = 50;
const SEED = 1;
const COMMAND = join(import.meta.dirname, 'prove.ts');

const broken = ({ verdicts }: Awaited<ReturnType<typeof liveDay>>) =>
  verdicts.filter(({ breaches }) => breaches > 0).map(({ promise, examples }) => `${promise}: ${examples.join('; ')}`);

describe('a simulated day of 300 members', () => {
  let clean: ReturnType<typeof liveDay> | undefined;
  const cleanDay = (): ReturnType<typeof liveDay> => {
    clean ??= liveDay({ seed: SEED, members: MEMBERS, plant: null });
    return clean;
  };

  test('keeps every promise, and shows each of them', async () => {
    const report = await cleanDay();
    expect(broken(report)).toEqual([]);
    expect(outcomeOf(report.verdicts, MEMBERS)).toMatchObject({ missed: [], unseen: [] });
  });

  test('differs with another seed', async () => {
    const other = await liveDay({ seed: SEED + 1, members: MEMBERS, plant: null });
    expect(other).not.toEqual(await cleanDay());
    expect(outcomeOf(other.verdicts, MEMBERS)).toMatchObject({ broken: [], missed: [], unseen: [] });
  });

  test.each(PLANTS)('with a planted bug, $description, breaks the promise that it concerns', async (plant) => {
    const { verdicts } = await liveDay({ seed: SEED, members: MEMBERS, plant });
    for (const promise of plant.breaks) {
      expect(verdicts.find((verdict) => verdict.promise === promise)?.breaches, promise).toBeGreaterThan(0);
    }
  });
});

test('a simulated day is the same again with the same seed', async () => {
  const town = { seed: SEED, members: FEW_MEMBERS, plant: null };
  expect(await liveDay(town)).toEqual(await liveDay(town));
});

test('npm run prove ends with 1 and names a broken promise, or with 0 if all were kept', async () => {
  const folder = temporaryFolder();
  const endOf = async (...args: readonly string[]) => {
    const words = [COMMAND, '--json', join(folder, 'prove.json'), ...args];
    const { exitCode, output } = startCommand([process.execPath, ...words], { cwd: folder, env: {} });
    return { exitCode: await exitCode, output: output() };
  };
  expect((await endOf('--members', '2')).exitCode).toBe(0);
  const planted = await endOf('--members', '20', '--plant', 'outbox');
  expect(planted.exitCode).toBe(1);
  expect(planted.output).toMatch(/^Broken: .*P30/m);
});

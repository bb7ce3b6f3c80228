import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MINUTE_MS } from '../../lib/domain/kernel/time.ts';
import type { PlacedMutant } from './catalogue.ts';
import { failingTests, type NamedTest, type TestRun } from './run-tests.ts';

/** By what a mutant was caught. */
export interface Catch {
  readonly by: 'room' | WholeRun;
  readonly test: NamedTest;
}

const ALONE_MS_MAX = 5 * MINUTE_MS;
const ROOM_MS_MAX = 6 * MINUTE_MS;
/** Of the tests that fail with a mutant, so many are tried alone. */
const TRIED_ALONE_MAX = 4;

/** Runs of all tests of a kind. */
const WHOLE_RUNS = {
  'npm test': { args: [], env: {}, msMax: 20 * MINUTE_MS },
  'test:infra': { args: ['--project', 'infra'], env: { TRIBUTARY_INFRA: '1' }, msMax: 20 * MINUTE_MS },
  'test:e2e': { args: ['--project', 'e2e'], env: { TRIBUTARY_E2E: '1' }, msMax: 20 * MINUTE_MS },
  'test:long': { args: ['--project', 'long*'], env: { TRIBUTARY_LONG: '1' }, msMax: 60 * MINUTE_MS },
} as const satisfies Record<string, TestRun>;
export type WholeRun = keyof typeof WHOLE_RUNS;

/** Tries the mutants in a copy of the project, one after the other: the tests of the room, then all. */
export const createCatcher = (root: string, say: (line: string) => void) => {
  const write = (mutants: readonly PlacedMutant[], state: 'sound' | 'broken'): void => {
    // Several mutants may be in one file.
    const texts = new Map(mutants.map(({ path, sound }) => [path, sound]));
    if (state === 'broken') {
      for (const { path, mutant } of mutants) {
        texts.set(
          path,
          (texts.get(path) ?? '').replace(mutant.find, () => mutant.replace),
        );
      }
    }
    for (const [path, text] of texts) writeFileSync(join(root, path), text);
  };
  const failingWith = async (mutants: readonly PlacedMutant[], run: TestRun): Promise<readonly NamedTest[]> => {
    write(mutants, 'broken');
    try {
      return await failingTests(root, run);
    } finally {
      write(mutants, 'sound');
    }
  };

  /** The first of these tests that fails again alone with the mutant, and passes without it. */
  const proofOf = async (mutant: PlacedMutant, tests: readonly NamedTest[], env = {}): Promise<NamedTest | null> => {
    for (const test of tests.slice(0, TRIED_ALONE_MAX)) {
      const alone = { args: [test.file, '-t', `^${RegExp.escape(test.name)}$`], env, msMax: ALONE_MS_MAX };
      const isNamed = (failing: NamedTest): boolean => failing.name === test.name;
      if (!(await failingWith([mutant], alone)).some(isNamed)) continue;
      if (!(await failingTests(root, alone)).some(isNamed)) return test;
    }
    return null;
  };

  const byRoom = async (mutant: PlacedMutant): Promise<Catch | null> => {
    const args = ['--project', 'main', '--bail', '1', ...mutant.rooms.map((room) => `/${room}/`)];
    const test = await proofOf(mutant, await failingWith([mutant], { args, msMax: ROOM_MS_MAX }));
    return test === null ? null : { by: 'room', test };
  };

  /**
   * All survivors at once, since a whole run takes minutes; each test that fails is then tried with each of them alone.
   * Anew without those that were caught, which may have hidden others, until a run catches none.
   */
  const byAll = async (survivors: readonly PlacedMutant[], by: WholeRun) => {
    const caught = new Map<PlacedMutant, Catch>();
    const whole = WHOLE_RUNS[by];
    for (;;) {
      const left = new Set(survivors.filter((mutant) => !caught.has(mutant)));
      if (left.size === 0) return caught;
      const failing = oneOfEachFile(await failingWith([...left], whole));
      say(`${by} with ${left.size} mutants at once: tests fail in ${failing.length} files`);
      const countBefore = caught.size;
      for (const test of failing) {
        for (const mutant of left) {
          if ((await proofOf(mutant, [test], whole.env)) === null) continue;
          caught.set(mutant, { by, test });
          left.delete(mutant);
          break;
        }
      }
      if (caught.size === countBefore) return caught;
    }
  };
  return { byRoom, byAll };
};

/** The test of the catalogue fails with every bug, whose place is no longer in the source, and so it catches none. */
const OF_CATALOGUE = '/test/mutants/';

const oneOfEachFile = (tests: readonly NamedTest[]): readonly NamedTest[] => [
  ...new Map(tests.filter(({ file }) => !file.includes(OF_CATALOGUE)).map((test) => [test.file, test])).values(),
];

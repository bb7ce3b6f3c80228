import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take minutes. Begun last, as short files are by default, they would run alone at the end. */
const LONGEST = [
  'oracle/planning-oracle.property.test.ts',
  'e2e/tutorials.long.test.ts',
  'golden/side-by-side.long.test.ts',
  'e2e/faults.long.test.ts',
  'release/release.long.test.ts',
  'e2e/docs-walk.long.test.ts',
  'e2e/memory.long.test.ts',
  'release/container.long.test.ts',
  'simulation/background.long.test.ts',
  'e2e/tour.long.test.ts',
  'operations/upstream/simplefin-slow.long.test.ts',
  'simulation/jobs.test.ts',
  'operations/fuzz.property.test.ts',
  'infra/cli/connector-new.long.test.ts',
  'prove/prove.long.test.ts',
  'client/seed.long.test.ts',
  'simulation/crash.test.ts',
  'browser/appearance.test.ts',
  'browser/reliability.test.ts',
];

const placeOf = ({ moduleId }: TestSpecification): number => {
  const place = LONGEST.findIndex((file) => moduleId.endsWith(`/test/${file}`));
  return place === -1 ? LONGEST.length : place;
};

/** The order of vitest, but for the longest files. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

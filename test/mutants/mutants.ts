import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type PlacedMutant, placedMutants } from './catalogue.ts';
import { type Catch, createCatcher, type WholeRun } from './catch-mutants.ts';
import { findFigureFaults } from './figures/find-figure-faults.ts';
import { sourceFiles } from './source-files.ts';

/**
 * `npm run mutants` plants each bug of the catalogue into a copy of the last commit, and says which test catches it: one of
 * the room's, one of `npm test`, or one of a longer run. A test counts that fails again alone with the bug, and passes
 * without it. `--only` takes those whose words contain a text; `--short` ends
 * with `npm test`. `--figures` plants the faults that showed people wrong figures, and has the oracle find each.
 */
const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
    figures: { type: 'boolean', default: false },
  },
});
const WHOLE_RUNS: readonly WholeRun[] = ['npm test', 'test:infra', 'test:e2e', 'test:long'];
/** Fewer than these are a failure: of all, and by `npm test` alone. */
const CAUGHT_SHARE_MIN = 0.95;
const CAUGHT_BY_NPM_TEST_SHARE_MIN = 0.9;

const project = join(import.meta.dirname, '../..');
const root = mkdtempSync(join(tmpdir(), 'tributary-mutants-'));
const startedAt = performance.now();
const say = (line: string): void => {
  console.log(`${Math.round((performance.now() - startedAt) / 1_000)} s  ${line}`);
};

const catchAll = async (mutants: readonly PlacedMutant[]): Promise<ReadonlyMap<PlacedMutant, Catch>> => {
  const catcher = createCatcher(root, say);
  const caught = new Map<PlacedMutant, Catch>();
  const add = (mutant: PlacedMutant, { by, test }: Catch): void => {
    caught.set(mutant, { by, test });
    say(`caught by ${by}: ${mutant.mutant.bug}: ${relative(root, test.file)}: ${test.name}`);
  };
  for (const mutant of mutants) {
    const found = await catcher.byRoom(mutant);
    if (found === null) say(`survives its room: ${mutant.mutant.bug}`);
    else add(mutant, found);
  }
  for (const by of values.short ? (['npm test'] as const) : WHOLE_RUNS) {
    const survivors = mutants.filter((mutant) => !caught.has(mutant));
    for (const [mutant, found] of await catcher.byAll(survivors, by)) add(mutant, found);
  }
  return caught;
};

/** Whether enough are caught: of all, and by `npm test` alone. */
const catchCatalogue = async (): Promise<boolean> => {
  const mutants = placedMutants(sourceFiles(root)).filter(({ mutant }) => mutant.bug.includes(values.only ?? ''));
  const caught = await catchAll(mutants);
  const short = [...caught.values()].filter(({ by }) => by === 'room' || by === 'npm test').length;
  for (const mutant of mutants)
    if (!caught.has(mutant)) console.log(`Not caught: ${mutant.mutant.bug} (${mutant.path})`);
  console.log(`${caught.size} of ${mutants.length} caught, ${short} by npm test.`);
  return caught.size >= mutants.length * CAUGHT_SHARE_MIN && short >= mutants.length * CAUGHT_BY_NPM_TEST_SHARE_MIN;
};

try {
  execFileSync('git', ['clone', '--quiet', '--local', project, root]);
  execFileSync('cp', ['-al', join(project, 'node_modules'), join(root, 'node_modules')]);
  const isEnough = values.figures ? findFigureFaults(root, values.only ?? '', say) : await catchCatalogue();
  process.exitCode = isEnough ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

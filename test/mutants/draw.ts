import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { seededRandom } from '../simulation/scheduler.ts';
import type { Mutant } from './mutant.ts';
import { OPERATORS } from './operators.ts';
import { sourceFiles } from './source-files.ts';

/**
 * `node test/mutants/draw.ts 20 1` draws so many mutants by a seed, from operators and files of `lib` and `functions`, and
 * writes `catalogue/drawn.ts`. Those that the compiler refuses are no bugs that could be committed, and are drawn anew.
 */
const [count = 20, seed = 1] = process.argv.slice(2).map(Number);
/** Candidates for each mutant that is wanted, and draws at most. */
const CANDIDATES = 3;
const DRAWS_MAX = 50;
const root = join(import.meta.dirname, '../..');
const random = seededRandom(seed);
const among = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];

const all = sourceFiles(root);
const text = all.map((file) => file.text).join('\n');
/** The recorded texts of the API and the made-up bank are no service. */
const files = all.filter(({ path }) => /^(lib|functions)\/(?!contract\/documents|sandbox-bank)/.test(path));

const isCode = (line: string): boolean => !/^\s*(\/\/|\*|\/\*|import |export type|type )/.test(line);

interface Drawn extends Mutant {
  readonly path: string;
}

/** One site of the operator in the file, or none. Only lines that are found once in all the source. */
const drawOne = (): Drawn | null => {
  const [file, operator] = [among(files), among(OPERATORS)];
  if (file === undefined || operator === undefined) return null;
  const line = among(file.text.split('\n').filter((one) => isCode(one) && operator.find.test(one)));
  if (line === undefined || text.split(line).length !== 2) return null;
  const find = line.trim();
  if (text.split(find).length !== 2) return null;
  return {
    path: file.path,
    bug: `${operator.name} in ${basename(file.path)}`,
    find,
    replace: find.replace(operator.find, operator.replace),
  };
};

/** Of the candidates, each in a file of its own, those in whose files the compiler finds nothing. */
const compiled = (candidates: readonly Drawn[]): readonly Drawn[] => {
  const copy = mkdtempSync(join(tmpdir(), 'tributary-draw-'));
  try {
    execFileSync('git', ['clone', '--quiet', '--local', root, copy]);
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const { path, find, replace } of candidates) {
      const sound = readFileSync(join(copy, path), 'utf8');
      writeFileSync(
        join(copy, path),
        sound.replace(find, () => replace),
      );
    }
    const { stdout } = spawnSync('npx', ['--no', '--', 'tsc', '-p', '.'], { cwd: copy, encoding: 'utf8' });
    return candidates.filter(({ path }) => !stdout.includes(path));
  } finally {
    rmSync(copy, { recursive: true });
  }
};

const candidates = new Map<string, Drawn>();
for (let draws = 0; candidates.size < count * CANDIDATES && draws < count * DRAWS_MAX; draws += 1) {
  const one = drawOne();
  if (one !== null && !candidates.has(one.path)) candidates.set(one.path, one);
}
const drawn = compiled([...candidates.values()]).slice(0, count);
const lines = drawn.map(({ bug, find, replace }) => `  ${JSON.stringify({ bug, find, replace })},`);
writeFileSync(
  join(import.meta.dirname, 'catalogue/drawn.ts'),
  [
    "import type { Mutant } from '../mutant.ts';",
    '',
    `/** Drawn with seed ${seed} by \`test/mutants/draw.ts\`. */`,
    'export const drawnMutants: readonly Mutant[] = [',
    ...lines,
    '];',
    '',
  ].join('\n'),
);
execFileSync('npx', ['--no', '--', 'biome', 'check', '--write', 'test/mutants/catalogue/drawn.ts'], { cwd: root });

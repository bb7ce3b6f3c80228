import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { writeArchive } from '../release/archive.ts';
import { writeCloudAssembly } from '../release/cloud-assembly.ts';
import { packNpm } from '../release/npm-package.ts';
import { STAGES_FOLDER } from '../stages/stages.ts';
import { parseOptions, runCommand, UsageError } from './usage.ts';

const USAGE = `Usage: npm run release -- [FOLDER] [--stages FOLDER]

Writes what people take of a release to FOLDER ("release" unless given), which must not exist: the npm package, the archive
from which stages are deployed without this checkout, and SHA256SUMS.
  --stages   the folder with the files of the stages; "stages" of this project unless given
  -h, --help prints this text

More: docs/releases.md`;

const ROOT = join(import.meta.dirname, '..', '..');

const packCloud = async (draft: string, folder: string, stagesFolder: string): Promise<readonly string[]> => {
  const name = `tributary-${manifest.version}-deploy`;
  mkdirSync(join(draft, name));
  const stages = writeCloudAssembly(join(draft, name), stagesFolder);
  for (const [from, to] of [
    ['infra/release/deploy-readme.md', 'README.md'],
    ['LICENSE', 'LICENSE'],
  ] as const) {
    cpSync(join(ROOT, from), join(draft, name, to));
  }
  await writeArchive(draft, name, join(folder, `${name}.tar.gz`));
  return stages;
};

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

const release = async (folder: string, stagesFolder: string): Promise<void> => {
  mkdirSync(folder);
  const draft = mkdtempSync(join(tmpdir(), 'tributary-release-'));
  try {
    packNpm(folder);
    const stages = await packCloud(draft, folder, stagesFolder);
    const files = readdirSync(folder).toSorted();
    // The form that `sha256sum --check` reads.
    writeFileSync(join(folder, 'SHA256SUMS'), files.map((name) => `${sha256(join(folder, name))}  ${name}\n`).join(''));
    console.log(`${folder}: ${[...files, 'SHA256SUMS'].join(', ')}\nStages: ${stages.join(', ')}`);
  } finally {
    rmSync(draft, { recursive: true });
  }
};

await runCommand(USAGE, async () => {
  const { values, positionals } = parseOptions(process.argv.slice(2), {
    stages: { type: 'string' },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [folder = 'release', ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Not understood: ${rest.join(' ')}`);
  await release(resolve(folder), resolve(values.stages ?? STAGES_FOLDER));
  return 0;
});

import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { type CloudAssembly, readCloudAssembly } from './cloud-assembly.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Everything a template or bundle can depend on; the host itself is no part of either. */
const SOURCES = ['functions', 'infra', 'lib', 'package-lock.json'] as const;
const NOT_SOURCES: ReadonlySet<string> = new Set([join(ROOT, 'infra', 'local')]);
const CACHE = join(ROOT, 'node_modules', '.cache', 'tributary');
const ASSEMBLIES_KEPT = 4;

/** The templates and bundles of the dev stage, made anew whenever a source has changed. */
export const synthesise = async (): Promise<CloudAssembly> => {
  const folder = join(CACHE, `assembly-${sourceHash()}`);
  if (!existsSync(folder)) {
    const draft = join(CACHE, `draft-${randomUUID()}`);
    mkdirSync(draft, { recursive: true });
    try {
      await runSynth(draft);
      // Another host may have finished the same work a moment before.
      if (!existsSync(folder)) renameSync(draft, folder);
    } finally {
      rmSync(draft, { recursive: true, force: true });
    }
    removeOld();
  }
  utimesSync(folder, new Date(), new Date());
  return readCloudAssembly(folder);
};

const runSynth = async (folder: string): Promise<void> => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'synth-process.ts'), folder], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    complaints += chunk;
  });
  const endWithHost = (): void => void child.kill('SIGKILL');
  process.once('exit', endWithHost);
  const [code] = await once(child, 'close');
  process.off('exit', endWithHost);
  if (code !== 0) throw new Error(`The stacks could not be synthesised:\n${complaints}`);
};

const sourceHash = (): string => {
  const hash = createHash('sha256').update(process.version);
  const add = (path: string): void => {
    if (NOT_SOURCES.has(path)) return;
    if (statSync(path).isDirectory()) {
      for (const name of readdirSync(path).sort()) add(join(path, name));
      return;
    }
    hash.update(`\0${path}\0`).update(readFileSync(path));
  };
  for (const source of SOURCES) add(join(ROOT, source));
  return hash.digest('hex').slice(0, 24);
};

const removeOld = (): void => {
  const byAge = readdirSync(CACHE)
    .filter((name) => name.startsWith('assembly-'))
    .map((name) => ({ path: join(CACHE, name), usedAt: statSync(join(CACHE, name)).mtimeMs }))
    .toSorted((a, b) => b.usedAt - a.usedAt);
  for (const { path } of byAge.slice(ASSEMBLIES_KEPT)) rmSync(path, { recursive: true, force: true });
};

import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type CloudAssembly, readCloudAssembly } from './cloud-assembly.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Everything a template or bundle can depend on; the host itself is no part of either. */
const SOURCES = ['functions', 'infra', 'lib', 'package-lock.json'] as const;
const NOT_SOURCES: ReadonlySet<string> = new Set([join(ROOT, 'infra', 'local')]);
const CACHE = join(ROOT, 'node_modules', '.cache', 'tributary');
const ASSEMBLIES_KEPT = 4;
const LOOK_EVERY_MS = 100;
/** Longer than synthesis takes on a slow and busy machine. */
const LOCK_MS_MAX = 120_000;

/** The templates and bundles of the dev stage, made anew whenever a source has changed. */
export const synthesise = async (): Promise<CloudAssembly> => {
  const folder = join(CACHE, `assembly-${sourceHash()}`);
  mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    if (takeLock(folder)) await make(folder);
    else await wait(LOOK_EVERY_MS);
  }
  utimesSync(folder, new Date(), new Date());
  return readCloudAssembly(folder);
};

/** Hosts that start together make the assembly once: the others wait for it. */
const takeLock = (folder: string): boolean => {
  const lock = `${folder}.lock`;
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const madeAt = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    // Left behind by a host that was killed.
    if (Date.now() - madeAt > LOCK_MS_MAX) rmSync(lock, { recursive: true, force: true });
    return false;
  }
};

const make = async (folder: string): Promise<void> => {
  const draft = join(CACHE, `draft-${randomUUID()}`);
  mkdirSync(draft);
  try {
    await runSynth(draft);
    renameSync(draft, folder);
    removeOld();
  } finally {
    rmSync(draft, { recursive: true, force: true });
    rmSync(`${folder}.lock`, { recursive: true, force: true });
  }
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
    .filter((name) => name.startsWith('assembly-') && !name.endsWith('.lock'))
    .map((name) => ({ path: join(CACHE, name), usedAt: statSync(join(CACHE, name)).mtimeMs }))
    .toSorted((a, b) => b.usedAt - a.usedAt);
  for (const { path } of byAge.slice(ASSEMBLIES_KEPT)) rmSync(path, { recursive: true, force: true });
};

import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { spawnGuarded } from '../process/spawn-guarded.ts';
import { type CloudAssembly, readCloudAssembly } from './cloud-assembly.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
/** Everything that a template or a bundle can depend on. The host itself is in neither of them. */
const SOURCES = [
  'docs/openapi.json',
  'functions',
  'infra',
  'lib',
  'packages/client',
  'stages',
  'web',
  'package-lock.json',
] as const;
const NOT_SOURCES: ReadonlySet<string> = new Set([join(ROOT, 'infra', 'local')]);
const CACHE = join(ROOT, 'node_modules', '.cache', 'tributary');
const ASSEMBLIES_KEPT = 4;
const LOOK_EVERY_MS = 100;
const NOT_WRITABLE: ReadonlySet<unknown> = new Set(['EACCES', 'EPERM', 'EROFS']);
const NOT_ASSEMBLED =
  'The templates of this release are not made, and cannot be: run `npm run assemble` as their owner.';
/** Longer than a synthesis takes on a slow and busy machine, so an older draft is of a host that was killed. */
const DRAFT_MS_MAX = 600_000;

/** The templates and bundles of the dev stage. They are made again when a source has changed. */
export const synthesise = async (): Promise<CloudAssembly> => {
  const folder = join(CACHE, `assembly-${sourceHash()}`);
  if (!existsSync(folder)) mkdirSync(CACHE, { recursive: true });
  while (!existsSync(folder)) {
    if (takeLock(folder)) await make(folder);
    else await wait(LOOK_EVERY_MS);
  }
  noteUse(folder);
  return readCloudAssembly(folder);
};

/** Those used last are kept. A host that may not write here, in a container for example, keeps what was made for it. */
const noteUse = (folder: string): void => {
  try {
    utimesSync(folder, new Date(), new Date());
  } catch (error) {
    if (!NOT_WRITABLE.has(codeOf(error))) throw error;
  }
};

/** When several hosts start together, one makes the assembly and the others wait. The lock has the pid of its owner. */
const takeLock = (folder: string): boolean => {
  const lock = `${folder}.lock`;
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw new Error(`${NOT_ASSEMBLED} ${String(error)}`, { cause: error });
    // A host that was killed has left it behind.
    if (!isOwned(lock)) rmSync(lock, { force: true });
    return false;
  }
};

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isOwned = (lock: string): boolean => {
  try {
    const owner = Number(readFileSync(lock, 'utf8'));
    // The file is empty for a moment, before the pid is written.
    return owner === 0 || process.kill(owner, 0);
  } catch {
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
    rmSync(`${folder}.lock`, { force: true });
  }
};

const runSynth = async (folder: string): Promise<void> => {
  const script = join(import.meta.dirname, 'synth-process.ts');
  const { child } = spawnGuarded(process.execPath, [script, folder], { folder: ROOT });
  let complaints = '';
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
    complaints += chunk;
  });
  const [code] = await once(child, 'close');
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
    // Not where the project lies, so that a container may make it in one place and have it in another.
    hash.update(`\0${relative(ROOT, path)}\0`).update(readFileSync(path));
  };
  for (const source of SOURCES) add(join(ROOT, source));
  return hash.digest('hex').slice(0, 24);
};

const removeOld = (): void => {
  const entries = readdirSync(CACHE).map((name) => {
    const path = join(CACHE, name);
    return { name, path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
  });
  const assemblies = entries.filter(({ name }) => /^assembly-[0-9a-f]+$/.test(name));
  const old = [
    ...assemblies.toSorted((a, b) => b.usedAt - a.usedAt).slice(ASSEMBLIES_KEPT),
    ...entries.filter(({ name, usedAt }) => name.startsWith('draft-') && Date.now() - usedAt > DRAFT_MS_MAX),
  ];
  for (const { path } of old) rmSync(path, { recursive: true, force: true });
};

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

/** How often npm is looked for: what it started must be gone within five seconds of it. */
const WATCH_EVERY_MS = 500;
/** The longest chain is npm → shell → node. */
const ANCESTORS_MAX = 4;

/**
 * Calls `onGone` when the npm that started this process has died, by SIGKILL too: nothing else would tell us. Checks
 * the parents of processes, because a killed npm may stay behind as a zombie. Does nothing when npm did not start us,
 * and on Windows, which has neither `/proc` nor `ps`: there every npm would look as if it were gone.
 */
export const watchNpm = (onGone: () => void, platform: NodeJS.Platform = process.platform): void => {
  if (platform === 'win32') return;
  const chain = chainToNpm();
  if (chain.kind === 'gone') onGone();
  if (chain.kind !== 'found') return;
  const timer = setInterval(() => {
    const isWhole = chain.links.every(({ child, parent }) => parentOf(child)?.pid === parent);
    if (isWhole) return;
    clearInterval(timer);
    onGone();
  }, WATCH_EVERY_MS);
  timer.unref();
};

/** npm names its process by its whole command: `npm start`, `npm exec tributary listen --forward http://…`. */
const NPM = /^npm |\/npm[^/]*$/;
/** What npm is called where a process cannot name itself. */
const MAYBE_NPM = /node|npm/;

interface Link {
  readonly child: number;
  readonly parent: number;
}

/**
 * The processes from this one up to npm. `none`: npm is not among its nearest ancestors. `gone`: npm died while we loaded.
 */
type Chain = { readonly kind: 'found'; readonly links: readonly Link[] } | { readonly kind: 'none' | 'gone' };

const chainToNpm = (): Chain => {
  if (process.env.npm_lifecycle_event === undefined) return { kind: 'none' };
  const links: Link[] = [];
  let isMaybeNpm = false;
  for (let child = process.pid; links.length < ANCESTORS_MAX; ) {
    const parent = parentOf(child);
    if (!parent) break;
    links.push({ child, parent: parent.pid });
    const name = nameOf(parent.pid);
    if (NPM.test(name)) return { kind: 'found', links };
    isMaybeNpm ||= MAYBE_NPM.test(name);
    child = parent.pid;
  }
  return { kind: isScriptOfNpm() && !isMaybeNpm ? 'gone' : 'none' };
};

/** True when npm was told to run this program itself, and not a program that started it. */
const isScriptOfNpm = (): boolean =>
  process.env.npm_config_user_agent?.startsWith('npm/') === true &&
  process.env.npm_lifecycle_script?.includes(basename(process.argv[1] ?? '')) === true;

const parentOf = (pid: number): { readonly pid: number } | null => {
  if (pid === process.pid) return { pid: process.ppid };
  const stat = readProc(pid, 'stat');
  // `pid (name) state ppid …`. The name may hold anything; its closing bracket is the last one.
  const parent = stat === null ? psField(pid, 'ppid') : stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
  return parent === undefined || parent === '' ? null : { pid: Number(parent) };
};

const nameOf = (pid: number): string => readProc(pid, 'cmdline') ?? psField(pid, 'comm');

const readProc = (pid: number, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

const psField = (pid: number, field: string): string => {
  try {
    return execFileSync('ps', ['-o', `${field}=`, '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
};

import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Runs the command, and kills it with all that it started as soon as standard input ends. The host alone holds the
 * other end of that pipe, so its children end with it, also when it is killed with SIGKILL. This needs a POSIX shell
 * only. Windows has none, and needs none: there, children end with their parent by its job object.
 */
const GUARD = 'exec 3<&0; (cat <&3 >/dev/null; kill -KILL 0) 2>/dev/null & "$@" </dev/null';

export interface GuardedProcess {
  /**
   * It has its own process group: Ctrl-C in a terminal reaches the host only, which then ends its children in order.
   */
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

export interface GuardedOptions {
  /** By default, that of this process. */
  readonly folder?: string;
  /** Instead of the variables of this process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** True where the caller reads standard output, which is thrown away otherwise. */
  readonly isHeard?: boolean;
  readonly platform?: NodeJS.Platform;
}

/** The caller can read `stderr`. */
export const spawnGuarded = (
  command: string,
  args: readonly string[],
  { folder, environment, isHeard = false, platform = process.platform }: GuardedOptions = {},
): GuardedProcess => {
  const isWindows = platform === 'win32';
  const guarded = isWindows ? [command, ...args] : ['/bin/sh', '-c', GUARD, 'guard', command, ...args];
  const [program = command, ...rest] = guarded;
  const child = spawn(program, rest, {
    ...(folder !== undefined && { cwd: folder }),
    ...(environment !== undefined && { env: environment }),
    detached: !isWindows,
    stdio: ['pipe', isHeard ? 'pipe' : 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // The guard still waits for the end of this pipe.
      child.stdin?.end();
      resolve();
    });
  });
  // The process may end before we close the pipe.
  child.stdin?.on('error', () => undefined);
  return {
    child,
    stop: async () => {
      child.stdin?.end();
      if (isWindows) child.kill();
      await ended;
    },
  };
};

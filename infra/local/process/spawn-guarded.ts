import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Runs the command and kills it, with all it started, as soon as standard input ends. The host alone holds the other end
 * of that pipe, so its children go with it however it ends, SIGKILL included, with nothing but a POSIX shell.
 */
const GUARD = 'exec 3<&0; (cat <&3 >/dev/null; kill -KILL 0) 2>/dev/null & "$@" </dev/null';

export interface GuardedProcess {
  /** Its own process group: Ctrl-C in a terminal reaches the host only, which then ends everything in order. */
  readonly child: ChildProcess;
  readonly stop: () => Promise<void>;
}

/** `stderr` is kept for the caller; standard output is dropped. */
export const spawnGuarded = (command: string, args: readonly string[], cwd?: string): GuardedProcess => {
  const child = spawn('/bin/sh', ['-c', GUARD, 'guard', command, ...args], {
    ...(cwd !== undefined && { cwd }),
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => {
      // What still listens there, the guard itself, ends by it.
      child.stdin?.end();
      resolve();
    });
  });
  // It may end before we close the pipe.
  child.stdin?.on('error', () => undefined);
  return {
    child,
    stop: async () => {
      child.stdin?.end();
      await ended;
    },
  };
};

import { setTimeout as waitFor } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { watchNpm } from '../lib/process/npm-watch.ts';
import { type Ask, createAsk } from './ask.ts';

/** The process around a command. Tests bring their own. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether standard output and standard error are terminals. */
  readonly isTerminal: boolean;
  readonly isErrorTerminal: boolean;
  readonly now: () => number;
  /** Resolves early, without an error, when the signal aborts. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Whether a person can be asked at standard input. */
  readonly isInputTerminal: boolean;
  readonly ask: Ask;
  /**
   * After the first call, Ctrl-C and SIGTERM abort this signal and do not end the process. A second Ctrl-C ends the
   * process.
   */
  readonly interruption: () => AbortSignal;
}

const interruption = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  // `npx` passes no signal on, so without this a command would go on after `npx` has ended.
  watchNpm(() => controller.abort());
  return controller.signal;
};

const wait = async (ms: number, signal?: AbortSignal): Promise<void> => {
  try {
    await waitFor(ms, undefined, signal === undefined ? {} : { signal });
  } catch (error) {
    if (signal?.aborted !== true) throw error;
  }
};

export const systemShell = (): Shell => {
  // `tributary events tail | head` closes the pipe early, and that is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // Notes on standard error may be lost; the result does not depend on them.
  process.stderr.on('error', () => undefined);
  const isInputTerminal = isatty(process.stdin.fd);
  return {
    env: process.env,
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    isTerminal: isatty(process.stdout.fd),
    isErrorTerminal: isatty(process.stderr.fd),
    now: Date.now,
    wait,
    isInputTerminal,
    ask: createAsk({ input: process.stdin, shown: process.stderr, isTerminal: isInputTerminal }),
    interruption,
  };
};

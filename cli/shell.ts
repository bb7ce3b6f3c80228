import { setTimeout as waitFor } from 'node:timers/promises';
import { isatty } from 'node:tty';
import { watchNpm } from '../lib/process/npm-watch.ts';
import { askHidden } from './ask-hidden.ts';

/** The process around a command. Tests bring their own. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly writeOut: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Whether a person reads standard output, and standard error. */
  readonly isTerminal: boolean;
  readonly isErrorTerminal: boolean;
  readonly now: () => number;
  /** Ends early, without an error, when the signal does. */
  readonly wait: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** One line that is not shown while it is typed. */
  readonly ask: (question: string) => Promise<string>;
  /** From the first call on, Ctrl-C and a polite kill end this instead of the process; the second Ctrl-C ends both. */
  readonly interruption: () => AbortSignal;
}

const interruption = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort());
  // npx passes no signal on: who was started by it would follow for ever.
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
  // `tributary events tail | head` is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  // What is said beside the result may go unheard, and the result is what it is.
  process.stderr.on('error', () => undefined);
  return {
    env: process.env,
    writeOut: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    isTerminal: isatty(process.stdout.fd),
    isErrorTerminal: isatty(process.stderr.fd),
    now: Date.now,
    wait,
    ask: askHidden,
    interruption,
  };
};

import { runCli } from '../../../cli/program.ts';
import type { Shell } from '../../../cli/shell.ts';
import { type TestClock, testClock } from '../adapters/clock.ts';
import { temporaryFolder } from './temporary-folder.ts';

export interface CliResult {
  readonly exitCode: number;
  readonly out: string;
  readonly error: string;
  /** The lines of standard output as JSON. */
  readonly documents: () => readonly unknown[];
}

export interface CliWorld {
  readonly run: (...args: readonly string[]) => Promise<CliResult>;
  /** The same with another shell. */
  readonly runIn: (shell: Partial<Shell>, ...args: readonly string[]) => Promise<CliResult>;
  readonly env: Record<string, string | undefined>;
  readonly folder: string;
}

/** Command lines in this process, with a settings folder of their own and a clock that waiting moves. */
export const cliWorld = (
  world: {
    readonly env?: Readonly<Record<string, string>>;
    readonly clock?: TestClock;
    readonly onWait?: (ms: number) => Promise<void> | void;
  } = {},
): CliWorld => {
  const folder = temporaryFolder();
  const clock = world.clock ?? testClock();
  const env: Record<string, string | undefined> = { XDG_CONFIG_HOME: folder, ...world.env };
  const runIn: CliWorld['runIn'] = async (changes, ...args) => {
    let [out, error] = ['', ''];
    const exitCode = await runCli(args, {
      env,
      writeOut: (text) => {
        out += text;
      },
      writeError: (text) => {
        error += text;
      },
      isTerminal: false,
      isErrorTerminal: false,
      now: clock,
      wait: async (ms) => {
        clock.advance(ms);
        await world.onWait?.(ms);
      },
      isInputTerminal: false,
      ask: async () => null,
      interruption: () => new AbortController().signal,
      ...changes,
    });
    const documents = () =>
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line): unknown => JSON.parse(line));
    return { exitCode, out, error, documents };
  };
  return { env, folder, runIn, run: (...args) => runIn({}, ...args) };
};

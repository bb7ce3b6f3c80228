import type { WriteStream } from 'node:tty';
import { CLEAR_LINE, type Column, painter, tableLines } from '../../../cli/terminal.ts';

/** Steps and tables on a terminal; on anything else the same, line by line. */
export interface Screen {
  readonly title: (text: string) => void;
  /** A step that runs: shown with its elapsed time, redrawn while it lasts. */
  readonly step: <T>(name: string, run: (notes: Notes) => Promise<T>) => Promise<T>;
  readonly table: (title: string, columns: readonly Column[], rows: readonly (readonly string[])[]) => void;
  readonly line: (text: string) => void;
}

export interface Notes {
  /** How far the step is, shown at once; without a terminal, as a line of its own. */
  readonly progress: (text: string) => void;
  /** What is shown when the step has ended. */
  readonly result: (text: string) => void;
}

const NAME_WIDTH = 30;
const REDRAW_MS = 100;
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;

/** Lines that go to a file or another program are not cut. */
const WIDTH_UNBOUNDED = 10_000;

export const createScreen = (out: Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number }): Screen => {
  const isLive = out.isTTY === true;
  const paint = painter(isLive, process.env);
  const width = (out.columns ?? WIDTH_UNBOUNDED) - 1;
  const print = (text: string): void => void out.write(`${text}\n`);
  const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

  const line = (mark: string, name: string, time: string, note: string): string => {
    const plain = `  ${mark} ${name.padEnd(NAME_WIDTH)} ${time.padStart(7)}   `;
    return plain + paint('dim', clip(note, width - plain.length));
  };

  const step: Screen['step'] = async (name, run) => {
    const since = performance.now();
    let note = '';
    let frame = 0;
    const redraw = (): void => {
      const mark = SPINNER[frame++ % SPINNER.length] ?? '·';
      out.write(CLEAR_LINE + line(mark, name, seconds(since), note));
    };
    const timer = isLive ? setInterval(redraw, REDRAW_MS) : undefined;
    const finish = (mark: string): void => {
      clearInterval(timer);
      if (isLive) out.write(CLEAR_LINE);
      print(line(mark, name, seconds(since), note));
    };
    try {
      const result = await run({
        result: (text) => {
          note = text;
        },
        progress: (text) => {
          if (text === note) return;
          note = text;
          if (isLive) redraw();
          else print(line('·', name, seconds(since), note));
        },
      });
      finish(paint('green', '✓'));
      return result;
    } catch (error) {
      finish(paint('red', '✗'));
      throw error;
    }
  };

  return {
    title: (text) => print(`\n${paint('bold', text)}\n`),
    line: print,
    step,
    table: (title, columns, rows) => {
      const [head, ...body] = tableLines(columns, rows).map((row) => clip(`  ${row}`, width));
      print(`\n${paint('bold', title)}`);
      print(paint('dim', head ?? ''));
      for (const row of body) print(row);
    },
  };
};

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(length - 1, 0))}…`;

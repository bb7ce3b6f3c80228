import type { WriteStream } from 'node:tty';

/** Steps and tables on a terminal; on anything else the same, line by line. */
export interface Screen {
  readonly title: (text: string) => void;
  /** A step that runs: shown with its elapsed time, redrawn while it lasts. */
  readonly step: <T>(name: string, run: (notes: Notes) => Promise<T>) => Promise<T>;
  readonly table: (title: string, columns: readonly Column[], rows: readonly (readonly string[])[]) => void;
  readonly line: (text: string) => void;
}

export interface Notes {
  /** How things stand, shown at once; off a terminal as a line of its own. */
  readonly progress: (text: string) => void;
  /** What is shown when the step has ended. */
  readonly result: (text: string) => void;
}

export interface Column {
  readonly name: string;
  readonly isNumber?: boolean;
}

const NAME_WIDTH = 30;
const REDRAW_MS = 100;
const SPINNER = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'] as const;

/** Lines that go to a file or another program are not cut. */
const WIDTH_UNBOUNDED = 10_000;

export const createScreen = (out: Pick<WriteStream, 'write'> & { isTTY?: boolean; columns?: number }): Screen => {
  const isLive = out.isTTY === true;
  const hasColor = isLive && process.env.NO_COLOR === undefined;
  const paint = (code: number, text: string): string => (hasColor ? `\u001b[${code}m${text}\u001b[0m` : text);
  const width = (out.columns ?? WIDTH_UNBOUNDED) - 1;
  const print = (text: string): void => void out.write(`${text}\n`);
  const seconds = (since: number): string => `${((performance.now() - since) / 1_000).toFixed(1)} s`;

  const line = (mark: string, name: string, time: string, note: string): string => {
    const plain = `  ${mark} ${name.padEnd(NAME_WIDTH)} ${time.padStart(7)}   `;
    return plain + paint(2, clip(note, width - plain.length));
  };

  const step: Screen['step'] = async (name, run) => {
    const since = performance.now();
    let note = '';
    let frame = 0;
    const redraw = (): void => {
      const mark = SPINNER[frame++ % SPINNER.length] ?? '·';
      out.write(`\r\u001b[2K${line(mark, name, seconds(since), note)}`);
    };
    const timer = isLive ? setInterval(redraw, REDRAW_MS) : undefined;
    const finish = (mark: string): void => {
      clearInterval(timer);
      if (isLive) out.write('\r\u001b[2K');
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
      finish(paint(32, '✓'));
      return result;
    } catch (error) {
      finish(paint(31, '✗'));
      throw error;
    }
  };

  return {
    title: (text) => print(`\n${paint(1, text)}\n`),
    line: print,
    step,
    table: (title, columns, rows) => {
      const widths = columns.map(({ name }, index) =>
        Math.max(name.length, ...rows.map((row) => (row[index] ?? '').length)),
      );
      const format = (cells: readonly string[]): string =>
        columns
          .map(({ isNumber }, index) => {
            const cell = cells[index] ?? '';
            return isNumber ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0);
          })
          .join('   ')
          .trimEnd();
      print(`\n${paint(1, title)}`);
      print(paint(2, clip(`  ${format(columns.map(({ name }) => name))}`, width)));
      for (const row of rows) print(clip(`  ${format(row)}`, width));
    },
  };
};

const clip = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, Math.max(length - 1, 0))}…`;

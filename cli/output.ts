import { stripVTControlCharacters } from 'node:util';
import type { Shell } from './shell.ts';

const COLOURS = { plain: 0, red: 31, green: 32, yellow: 33, dim: 2, bold: 1 } as const;
export type Colour = keyof typeof COLOURS;

export interface Output {
  /** One line for people; nothing with `--json`. */
  readonly line: (text: string) => void;
  /** One JSON document or one line of NDJSON; nothing without `--json`. */
  readonly json: (value: unknown) => void;
  /** Aligned columns for people. */
  readonly table: (titles: readonly string[], rows: readonly (readonly string[])[]) => void;
  /** Beside the result, on standard error: never part of what a script reads. */
  readonly note: (text: string) => void;
  /** How far it is: one line written over on a terminal, a line for each change elsewhere; nothing with `--json`. */
  readonly progress: (text: string) => void;
  readonly endProgress: () => void;
  /** Coloured on a terminal, unless `NO_COLOR` is set. */
  readonly paint: (colour: Colour, text: string) => string;
}

const CLEAR_LINE = '\r\u001b[2K';

/** What comes from elsewhere must not move the cursor or colour the terminal. */
const plain = (text: string): string => stripVTControlCharacters(text).replace(/\p{Cc}/gu, ' ');

export const createOutput = (shell: Shell, isJson: boolean): Output => {
  const hasColours = shell.isTerminal && !shell.env.NO_COLOR && shell.env.TERM !== 'dumb';
  let shown = '';
  const endProgress = (): void => {
    if (shown !== '' && shell.isErrorTerminal) shell.writeError(CLEAR_LINE);
    shown = '';
  };
  const line = (text: string): void => {
    endProgress();
    if (!isJson) shell.writeOut(`${text}\n`);
  };
  return {
    line,
    json: (value) => {
      if (isJson) shell.writeOut(`${JSON.stringify(value)}\n`);
    },
    table: (titles, rows) => {
      if (isJson) return;
      const cells = rows.map((row) => row.map((cell) => plain(cell)));
      const widths = titles.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
      const laidOut = (row: readonly string[]) =>
        row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd();
      line(paintIf(hasColours, 'dim', laidOut(titles)));
      for (const row of cells) line(laidOut(row));
    },
    note: (text) => {
      endProgress();
      shell.writeError(`${plain(text)}\n`);
    },
    progress: (text) => {
      if (isJson || text === shown) return;
      shell.writeError(shell.isErrorTerminal ? `${CLEAR_LINE}${plain(text)}` : `${plain(text)}\n`);
      shown = text;
    },
    endProgress,
    paint: (colour, text) => paintIf(hasColours, colour, plain(text)),
  };
};

const paintIf = (hasColours: boolean, colour: Colour, text: string): string =>
  hasColours && colour !== 'plain' ? `\u001b[${COLOURS[colour]}m${text}\u001b[0m` : text;

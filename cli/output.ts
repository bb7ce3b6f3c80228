import type { Shell } from './shell.ts';
import { CLEAR_LINE, type Column, type Paint, painter, plain, plainBetweenColours, tableLines } from './terminal.ts';

export interface Output {
  /** One line for people, without what would control the terminal but the colours of `paint`; nothing with `--json`. */
  readonly line: (text: string) => void;
  /** One JSON document or one line of NDJSON; nothing without `--json`. */
  readonly json: (value: unknown) => void;
  /** Aligned columns for people; nothing with `--json`. */
  readonly table: (columns: readonly (string | Column)[], rows: readonly (readonly string[])[]) => void;
  /** A line beside the result, on standard error: scripts that read the result do not get it. */
  readonly note: (text: string) => void;
  /**
   * How far a command is. A terminal shows one line that each call writes over; elsewhere each change is a line of its
   * own. Nothing with `--json`.
   */
  readonly progress: (text: string) => void;
  readonly endProgress: () => void;
  /** Colours a text for standard output, and takes out what would control the terminal. */
  readonly paint: Paint;
}

export const createOutput = (shell: Shell, isJson: boolean): Output => {
  const paint = painter(shell.isTerminal, shell.env);
  const cleaned = paint('bold', '-') === '-' ? plain : plainBetweenColours;
  let shown = '';
  const endProgress = (): void => {
    if (shown !== '' && shell.isErrorTerminal) shell.writeError(CLEAR_LINE);
    shown = '';
  };
  const line = (text: string): void => {
    endProgress();
    if (!isJson) shell.writeOut(`${cleaned(text)}\n`);
  };
  return {
    line,
    json: (value) => {
      if (isJson) shell.writeOut(`${escaped(JSON.stringify(value))}\n`);
    },
    table: (columns, rows) => {
      const [head, ...body] = tableLines(
        columns.map((column) => (typeof column === 'string' ? { name: column } : column)),
        rows,
      );
      line(paint('dim', head));
      for (const row of body) line(row);
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
    paint: (colour, text) => paint(colour, plain(text)),
  };
};

/** JSON leaves the control characters behind 127 as they are, and terminals obey some of them. */
const escaped = (json: string): string =>
  json.replace(/[\u007f-\u009f]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
